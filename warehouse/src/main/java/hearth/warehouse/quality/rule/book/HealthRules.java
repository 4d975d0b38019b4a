package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks of health outcomes on their own. */
final class HealthRules {
    private static final String OC2 = "oc2";
    /** All items that are answered by yes or no. */
    static final String[] YES_OR_NO = {
        "CONVICTED",
        "HEALTH_CHECK",
        "IMMUNISATIONS",
        "TEETH_CHECK",
        "HEALTH_ASSESSMENT",
        "SUBSTANCE_MISUSE",
        "INTERVENTION_RECEIVED",
        "INTERVENTION_OFFERED"
    };

    /** The items that every child looked after for twelve months needs. */
    static final String[] CORE = {"IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE"};

    private static final Set<String> HEALTH = Affected.HEALTH;

    private HealthRules() {}

    static List<Rule> rules() {
        return Stream.of(sdq(), substanceMisuse(), otherOutcomes())
                .flatMap(List::stream)
                .toList();
    }

    /** The SDQ score, and the reason for having none. */
    private static List<Rule> sdq() {
        return List.of(
                rule("180", "SDQ score is not a whole number from 0 to 40.")
                        .affects(Affected.SDQ)
                        .at("SDQ_SCORE")
                        .eachRow(OC2, row -> row.has("SDQ_SCORE") && !row.isWhole("SDQ_SCORE", 0, 40)),
                rule(
                                "188",
                                "Child under 4 at the end of the return period has an SDQ score or a reason for no SDQ score.")
                        .affects(Affected.SDQ)
                        .at("SDQ_SCORE", "SDQ_REASON", "DOB")
                        .eachRow(
                                OC2,
                                (row, child) -> row.hasAny("SDQ_SCORE", "SDQ_REASON")
                                        && row.day("DOB").birthday(4).isAfter(child.end())),
                rule(
                                "189",
                                "Child aged 17 or over at the start of the collection year has an SDQ score or a reason for no SDQ score.")
                        .affects(Affected.SDQ)
                        .at("SDQ_SCORE", "SDQ_REASON", "DOB")
                        .eachRow(
                                OC2,
                                (row, child) -> row.hasAny("SDQ_SCORE", "SDQ_REASON")
                                        && row.day("DOB").birthday(17).isOnOrBefore(child.start())),
                rule("196", "Reason for no SDQ score (SDQ_REASON) is invalid.")
                        .affects(Affected.SDQ)
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(OC2, "SDQ_REASON"),
                rule("197a", "SDQ score and reason for no SDQ score are both given.")
                        .affects(Affected.SDQ)
                        .at("SDQ_SCORE", "SDQ_REASON")
                        .eachRow(OC2, row -> row.hasAll("SDQ_SCORE", "SDQ_REASON")));
    }

    /** Substance misuse and interventions. */
    private static List<Rule> substanceMisuse() {
        return List.of(
                rule(
                                "158",
                                "Intervention offered (INTERVENTION_OFFERED) is given although an intervention was received.")
                        .at("INTERVENTION_RECEIVED", "INTERVENTION_OFFERED")
                        .eachRow(OC2, row -> row.is("INTERVENTION_RECEIVED", "1") && row.has("INTERVENTION_OFFERED")),
                rule(
                                "159",
                                "Substance misuse was identified and no intervention received, but intervention offered (INTERVENTION_OFFERED) is missing.")
                        .at("SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED")
                        .eachRow(
                                OC2,
                                row -> row.is("SUBSTANCE_MISUSE", "1")
                                        && row.is("INTERVENTION_RECEIVED", "0")
                                        && row.lacks("INTERVENTION_OFFERED")),
                rule(
                                "192",
                                "Substance misuse was identified but intervention received (INTERVENTION_RECEIVED) is missing.")
                        .at("SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED")
                        .eachRow(OC2, row -> row.is("SUBSTANCE_MISUSE", "1") && row.lacks("INTERVENTION_RECEIVED")),
                rule("193", "Intervention received or offered is given although no substance misuse was identified.")
                        .at("SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED")
                        .eachRow(
                                OC2,
                                row -> !row.is("SUBSTANCE_MISUSE", "1")
                                        && row.hasAny("INTERVENTION_RECEIVED", "INTERVENTION_OFFERED")));
    }

    /** The other health outcomes. */
    private static List<Rule> otherOutcomes() {
        return List.of(
                rule("181", "Yes/no item of the health outcomes is not 0 or 1.")
                        .affects(HEALTH)
                        .at(YES_OR_NO)
                        .eachRow(OC2, HealthRules::hasOtherAnswer),
                rule(
                                "182",
                                "Health outcomes are given but immunisations, dental check, health assessment or substance misuse is missing.")
                        .dueAtYearEnd()
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
                rule("542", "Conviction (CONVICTED) is given for a child under 10 at the end of the return period.")
                        .at("CONVICTED", "DOB")
                        .eachRow(
                                OC2,
                                (row, child) -> row.has("CONVICTED")
                                        && row.day("DOB").birthday(10).isAfter(child.end())),
                rule(
                                "544",
                                "Conviction (CONVICTED) is given but immunisations, dental check, health assessment or substance misuse is missing.")
                        .dueAtYearEnd()
                        .affects(Affected.HEALTH_CHECKS)
                        .at("CONVICTED", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE")
                        .eachRow(OC2, row -> row.has("CONVICTED") && !row.hasAll(CORE)),
                rule(
                                "547",
                                "Development check (HEALTH_CHECK) is given but immunisations, dental check, health assessment or substance misuse is missing.")
                        .dueAtYearEnd()
                        .affects(Affected.HEALTH_CHECKS)
                        .at("HEALTH_CHECK", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE")
                        .differs("An answer of no (0) is an answer too.")
                        .eachRow(OC2, row -> row.has("HEALTH_CHECK") && !row.hasAll(CORE)),
                rule("215", "Child has both health outcomes (oc2) and care leaver data (oc3).")
                        .affects(Affected.all(HEALTH, Affected.LEAVERS))
                        .at("IN_TOUCH", "ACTIV", "ACCOM", "HEALTH_ASSESSMENT")
                        .check(HealthRules::flagHealthAndLeaver));
    }

    private static void flagHealthAndLeaver(ChildReturn child, Consumer<RuleRow> flag) {
        boolean hasHealth = child.rows(OC2).stream().anyMatch(row -> row.hasAny(YES_OR_NO));
        if (hasHealth && child.isCareLeaver()) {
            child.rows(OC2).forEach(flag);
            child.rows("oc3").forEach(flag);
        }
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
