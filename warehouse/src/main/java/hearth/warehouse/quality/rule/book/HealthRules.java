package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.Set;

/** What must hold for the health outcomes of children who were looked after for twelve months. */
final class HealthRules {
    private static final String OC2 = "oc2";
    private static final String[] YES_OR_NO = {
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
    private static final Set<String> HEALTH = Affected.HEALTH;

    private HealthRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("180", "The score of strengths and difficulties is no whole number from 0 to 40.")
                        .affects(Affected.SDQ)
                        .at("SDQ_SCORE")
                        .eachRow(OC2, row -> row.has("SDQ_SCORE") && !row.isWhole("SDQ_SCORE", 0, 40)),
                rule("181", "An item that is answered by yes or no holds something else than 1 or 0.")
                        .affects(HEALTH)
                        .at(YES_OR_NO)
                        .eachRow(OC2, HealthRules::hasOtherAnswer),
                rule("182", "Some items of health are filled in while one of the four that all children need is blank.")
                        .affects(HEALTH)
                        .at(YES_OR_NO)
                        .eachRow(
                                OC2,
                                row -> !row.hasAll(CORE)
                                        && row.hasAny(
                                                "CONVICTED",
                                                "HEALTH_CHECK",
                                                "INTERVENTION_RECEIVED",
                                                "INTERVENTION_OFFERED")),
                rule("188", "A child under 4 has a score of strengths and difficulties, or a reason for having none.")
                        .affects(Affected.SDQ)
                        .at("SDQ_SCORE", "SDQ_REASON", "DOB")
                        .eachRow(
                                OC2,
                                (row, child) -> row.hasAny("SDQ_SCORE", "SDQ_REASON")
                                        && row.day("DOB").plusYears(4).isAfter(child.end())),
                rule(
                                "189",
                                "A young person of 17 has a score of strengths and difficulties, or a reason for having none.")
                        .affects(Affected.SDQ)
                        .at("SDQ_SCORE", "SDQ_REASON", "DOB")
                        .eachRow(
                                OC2,
                                (row, child) -> row.hasAny("SDQ_SCORE", "SDQ_REASON")
                                        && row.day("DOB").plusYears(17).isOnOrBefore(child.start())),
                rule("196", "The reason for having no score of strengths and difficulties is no code.")
                        .affects(Affected.SDQ)
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(OC2, "SDQ_REASON"),
                rule("197a", "Both a score of strengths and difficulties and a reason for having none are given.")
                        .affects(Affected.SDQ)
                        .at("SDQ_SCORE", "SDQ_REASON")
                        .eachRow(OC2, row -> row.hasAll("SDQ_SCORE", "SDQ_REASON")),
                rule("158", "An intervention is said to be offered although it was received.")
                        .at("INTERVENTION_RECEIVED", "INTERVENTION_OFFERED")
                        .eachRow(OC2, row -> row.is("INTERVENTION_RECEIVED", "1") && row.has("INTERVENTION_OFFERED")),
                rule("159", "Substance misuse was found and no intervention received, but not whether one was offered.")
                        .at("SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED")
                        .eachRow(
                                OC2,
                                row -> row.is("SUBSTANCE_MISUSE", "1")
                                        && row.is("INTERVENTION_RECEIVED", "0")
                                        && row.lacks("INTERVENTION_OFFERED")),
                rule("192", "Substance misuse was found, but not whether an intervention was received.")
                        .at("SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED")
                        .eachRow(OC2, row -> row.is("SUBSTANCE_MISUSE", "1") && row.lacks("INTERVENTION_RECEIVED")),
                rule("193", "An intervention is told of although no substance misuse was found.")
                        .at("SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED")
                        .eachRow(
                                OC2,
                                row -> !row.is("SUBSTANCE_MISUSE", "1")
                                        && row.hasAny("INTERVENTION_RECEIVED", "INTERVENTION_OFFERED")),
                rule("542", "A conviction is answered for a child under 10.")
                        .at("CONVICTED", "DOB")
                        .eachRow(
                                OC2,
                                (row, child) -> row.has("CONVICTED")
                                        && row.day("DOB").plusYears(10).isAfter(child.end())),
                rule("544", "A conviction is answered while one of the four items that all children need is blank.")
                        .affects(Affected.HEALTH_CHECKS)
                        .at("CONVICTED", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE")
                        .eachRow(OC2, row -> row.has("CONVICTED") && !row.hasAll(CORE)),
                rule(
                                "547",
                                "A development check is answered while one of the four items that all children need is blank.")
                        .affects(Affected.HEALTH_CHECKS)
                        .at("HEALTH_CHECK", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE")
                        .differs("An answer of no is an answer too.")
                        .eachRow(OC2, row -> row.has("HEALTH_CHECK") && !row.hasAll(CORE)),
                rule("215", "A child has both health outcomes of the year and a row as a care leaver.")
                        .affects(Affected.all(HEALTH, Affected.LEAVERS))
                        .at("IN_TOUCH", "ACTIV", "ACCOM", "HEALTH_ASSESSMENT")
                        .check((child, flag) -> {
                            boolean isLeaver = child.rows("oc3").stream()
                                    .anyMatch(row -> row.hasAny("IN_TOUCH", "ACTIV", "ACCOM"));
                            boolean hasHealth = child.rows(OC2).stream().anyMatch(row -> row.hasAny(YES_OR_NO));
                            if (isLeaver && hasHealth) {
                                child.rows(OC2).forEach(flag);
                                child.rows("oc3").forEach(flag);
                            }
                        }));
    }

    private static boolean hasOtherAnswer(RuleRow row) {
        for (String column : YES_OR_NO) {
            if (row.has(column) && !row.is(column, "0", "1")) {
                return true;
            }
        }
        return false;
    }
}
