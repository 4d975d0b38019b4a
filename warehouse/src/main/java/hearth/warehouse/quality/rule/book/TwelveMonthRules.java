package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Day;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks that health outcomes are given for the children looked after for twelve months, and only for them. */
final class TwelveMonthRules {
    private static final String OC2 = "oc2";

    private TwelveMonthRules() {}

    static List<Rule> rules() {
        return Stream.of(onlyTwelveMonths(), sdq(), otherOutcomes())
                .flatMap(List::stream)
                .toList();
    }

    /** What only children looked after for the whole year have. */
    private static List<Rule> onlyTwelveMonths() {
        return List.of(
                rule("185", "SDQ score is given for a child not looked after for the whole year.")
                        .affects(Affected.SDQ)
                        .at("SDQ_SCORE")
                        .eachRow(OC2, (row, child) -> row.has("SDQ_SCORE") && child.isNotLookedAfterAllYear()),
                rule(
                                "198",
                                "Reason for no SDQ score (SDQ_REASON) is given for a child not looked after for the whole year.")
                        .affects(Affected.SDQ)
                        .at("SDQ_REASON")
                        .eachRow(OC2, (row, child) -> row.has("SDQ_REASON") && child.isNotLookedAfterAllYear()),
                rule("190", "Health outcomes are given for a child not looked after for the whole year.")
                        .affects(Affected.HEALTH_CHECKS)
                        .at(HealthRules.YES_OR_NO)
                        .eachRow(
                                OC2,
                                (row, child) -> row.hasAny(HealthRules.YES_OR_NO) && child.isNotLookedAfterAllYear()));
    }

    /** The SDQ score, and the reason for having none. */
    private static List<Rule> sdq() {
        return List.of(
                rule(
                                "157",
                                "Reason for no SDQ score is age (SDQ1) but the child, looked after for the whole year, is of SDQ age (4 to 16).")
                        .affects(Affected.SDQ)
                        .at("SDQ_REASON", "DOB")
                        .differs("A child aged 16 at the end of the year is of SDQ age; the validator leaves them out.")
                        .eachRow(
                                OC2,
                                (row, child) -> row.is("SDQ_REASON", "SDQ1")
                                        && isOfAgeForScore(row, child)
                                        && child.isLookedAfterAllYear()),
                rule(
                                "186",
                                "SDQ score and reason for no SDQ score are both missing for a child aged 4 to 16 looked after for the whole year.")
                        .dueAtYearEnd()
                        .affects(Affected.SDQ)
                        .at("SDQ_SCORE")
                        .eachRow(
                                OC2,
                                (row, child) -> row.lacks("SDQ_SCORE")
                                        && row.lacks("SDQ_REASON")
                                        && isOfAgeForScore(row, child)
                                        && child.isLookedAfterAllYear()),
                rule(
                                "197B",
                                "SDQ score and reason for no SDQ score are both missing for a child who turned 4 or 17 in the year.")
                        .dueAtYearEnd()
                        .affects(Affected.SDQ)
                        .at("SDQ_SCORE", "SDQ_REASON", "DOB")
                        .eachRow(
                                OC2,
                                (row, child) -> row.lacks("SDQ_SCORE")
                                        && row.lacks("SDQ_REASON")
                                        && (turns(4, row, child) || turns(17, row, child))
                                        && child.isLookedAfterAllYear()));
    }

    /** The other health outcomes. */
    private static List<Rule> otherOutcomes() {
        return List.of(
                rule(
                                "191",
                                "Immunisations, dental check, health assessment or substance misuse is missing for a child looked after for the whole year.")
                        .dueAtYearEnd()
                        .affects(Affected.HEALTH_CHECKS)
                        .at(HealthRules.CORE)
                        .check(TwelveMonthRules::flagMissingCore),
                rule(
                                "543",
                                "Conviction (CONVICTED) is missing for a child aged 10 or over looked after for the whole year.")
                        .dueAtYearEnd()
                        .at("CONVICTED", "DOB")
                        .eachRow(
                                OC2,
                                (row, child) -> row.lacks("CONVICTED")
                                        && row.day("DOB").birthday(10).isOnOrBefore(child.end())
                                        && child.isLookedAfterAllYear()),
                rule(
                                "545",
                                "Development check (HEALTH_CHECK) is missing for a child under 5 looked after for the whole year.")
                        .dueAtYearEnd()
                        .at("HEALTH_CHECK", "DOB")
                        .eachRow(
                                OC2,
                                (row, child) -> row.lacks("HEALTH_CHECK")
                                        && row.day("DOB").birthday(5).isAfter(child.end())
                                        && child.isLookedAfterAllYear()),
                rule(
                                "546",
                                "Development check (HEALTH_CHECK) is given for a child aged 5 or over looked after for the whole year.")
                        .at("HEALTH_CHECK", "DOB")
                        .eachRow(
                                OC2,
                                (row, child) -> row.has("HEALTH_CHECK")
                                        && row.day("DOB").birthday(5).isOnOrBefore(child.end())
                                        && child.isLookedAfterAllYear()));
    }

    private static void flagMissingCore(ChildReturn child, Consumer<RuleRow> flag) {
        if (child.isSent(OC2) && child.isLookedAfterAllYear()) {
            child.rows(OC2).stream()
                    .filter(row -> !row.hasAll(HealthRules.CORE))
                    .forEach(flag);
            child.lastEpisode().filter(last -> child.rows(OC2).isEmpty()).ifPresent(flag);
        }
    }

    /** Whether the child was 4 or over at the start of the year and is under 17 at its end. */
    private static boolean isOfAgeForScore(RuleRow row, ChildReturn child) {
        return row.day("DOB").birthday(4).isOnOrBefore(child.start())
                && row.day("DOB").birthday(17).isAfter(child.end());
    }

    /** Whether the child reaches that age after the first day of the year, and by its last. */
    private static boolean turns(int age, RuleRow row, ChildReturn child) {
        Day birthday = row.day("DOB").birthday(age);
        return birthday.isAfter(child.start()) && birthday.isOnOrBefore(child.end());
    }
}
