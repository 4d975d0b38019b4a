package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;

/** Whose health outcomes a return must hold: those of children who were looked after for the whole twelve months. */
final class TwelveMonthRules {
    private static final String OC2 = "oc2";
    private static final String[] ITEMS = {
        "CONVICTED",
        "HEALTH_CHECK",
        "IMMUNISATIONS",
        "TEETH_CHECK",
        "HEALTH_ASSESSMENT",
        "SUBSTANCE_MISUSE",
        "INTERVENTION_RECEIVED",
        "INTERVENTION_OFFERED"
    };
    private static final String[] CORE = {"IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE"};

    private TwelveMonthRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("185", "A score of strengths and difficulties is given for a child not looked after all year.")
                        .affects(Affected.SDQ)
                        .at("SDQ_SCORE")
                        .eachRow(OC2, (row, child) -> row.has("SDQ_SCORE") && !child.isLookedAfterAllYear()),
                rule("198", "A reason for having no score is given for a child not looked after all year.")
                        .affects(Affected.SDQ)
                        .at("SDQ_REASON")
                        .eachRow(OC2, (row, child) -> row.has("SDQ_REASON") && !child.isLookedAfterAllYear()),
                rule("190", "Health outcomes are given for a child not looked after all year.")
                        .affects(Affected.HEALTH_CHECKS)
                        .at(ITEMS)
                        .eachRow(OC2, (row, child) -> row.hasAny(ITEMS) && !child.isLookedAfterAllYear()),
                rule(
                                "191",
                                "A child looked after all year lacks one of the four health outcomes that all such children need.")
                        .affects(Affected.HEALTH_CHECKS)
                        .at(CORE)
                        .check((child, flag) -> {
                            if (child.isSent(OC2) && child.isLookedAfterAllYear()) {
                                child.rows(OC2).stream()
                                        .filter(row -> !row.hasAll(CORE))
                                        .forEach(flag);
                                child.lastEpisode()
                                        .filter(last -> child.rows(OC2).isEmpty())
                                        .ifPresent(flag);
                            }
                        }),
                rule("157", "A child of the right age has no score of strengths and difficulties because of its age.")
                        .affects(Affected.SDQ)
                        .at("SDQ_REASON", "DOB")
                        .differs(
                                "A young person who is 16 at the end of the year is of the age for a score; the validator leaves them out.")
                        .eachRow(
                                OC2,
                                (row, child) -> row.is("SDQ_REASON", "SDQ1")
                                        && isOfAgeForScore(row, child)
                                        && child.isLookedAfterAllYear()),
                rule(
                                "186",
                                "A child of the right age, looked after all year, has no score of strengths and difficulties.")
                        .affects(Affected.SDQ)
                        .at("SDQ_SCORE")
                        .eachRow(
                                OC2,
                                (row, child) -> row.lacks("SDQ_SCORE")
                                        && row.lacks("SDQ_REASON")
                                        && isOfAgeForScore(row, child)
                                        && child.isLookedAfterAllYear()),
                rule("197B", "A child who turned 4 or 17 in the year has neither a score nor a reason for having none.")
                        .affects(Affected.SDQ)
                        .at("SDQ_SCORE", "SDQ_REASON", "DOB")
                        .eachRow(
                                OC2,
                                (row, child) -> row.lacks("SDQ_SCORE")
                                        && row.lacks("SDQ_REASON")
                                        && (turns(4, row, child) || turns(17, row, child))
                                        && child.isLookedAfterAllYear()),
                rule("543", "A child of 10 or over, looked after all year, has no answer about convictions.")
                        .at("CONVICTED", "DOB")
                        .eachRow(
                                OC2,
                                (row, child) -> row.lacks("CONVICTED")
                                        && row.day("DOB").plusYears(10).isOnOrBefore(child.end())
                                        && child.isLookedAfterAllYear()),
                rule("545", "A child under 5, looked after all year, has no answer about the development check.")
                        .at("HEALTH_CHECK", "DOB")
                        .eachRow(
                                OC2,
                                (row, child) -> row.lacks("HEALTH_CHECK")
                                        && row.day("DOB").plusYears(5).isAfter(child.end())
                                        && child.isLookedAfterAllYear()),
                rule("546", "A development check is answered for a child of 5 or over.")
                        .at("HEALTH_CHECK", "DOB")
                        .eachRow(
                                OC2,
                                (row, child) -> row.has("HEALTH_CHECK")
                                        && row.day("DOB").plusYears(5).isOnOrBefore(child.end())
                                        && child.isLookedAfterAllYear()));
    }

    /** Whether the child was 4 or older when the year began and is under 17 when it ends. */
    private static boolean isOfAgeForScore(RuleRow row, ChildReturn child) {
        return row.day("DOB").plusYears(4).isOnOrBefore(child.start())
                && row.day("DOB").plusYears(17).isAfter(child.end());
    }

    /** Whether the child reaches that age after the first day of the year, and by its last. */
    private static boolean turns(int age, RuleRow row, ChildReturn child) {
        Day birthday = row.day("DOB").plusYears(age);
        return birthday.isAfter(child.start()) && birthday.isOnOrBefore(child.end());
    }
}
