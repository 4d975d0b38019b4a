package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.stream.Stream;

/** Checks of care leavers' contact, activity and accommodation. */
final class LeaverRules {
    /** The items of care leaver data. */
    static final String[] ANSWERS = {"IN_TOUCH", "ACTIV", "ACCOM"};

    private static final String OC3 = "oc3";

    private LeaverRules() {}

    static List<Rule> rules() {
        return Stream.of(answers(), careBefore()).flatMap(List::stream).toList();
    }

    /** Contact, activity and accommodation. */
    private static List<Rule> answers() {
        return List.of(
                rule("131", "In touch status (IN_TOUCH) is missing or invalid.")
                        .blocksUse(Affected.LEAVERS)
                        .differs(Differences.READS_LOWER_CASE)
                        .noCode(OC3, "IN_TOUCH"),
                rule("132", "Activity (ACTIV) of the care leaver is missing or invalid for the collection year.")
                        .affects(Affected.LEAVERS)
                        .differs(Differences.READS_LOWER_CASE)
                        .noCode(OC3, "ACTIV"),
                rule("133", "Accommodation (ACCOM) of the care leaver is missing or invalid.")
                        .affects(Affected.LEAVERS)
                        .differs("Codes S1 and X1 are accepted, as in another public description of the return. "
                                + Differences.READS_LOWER_CASE)
                        .noCode(OC3, "ACCOM"),
                rule(
                                "153",
                                "Only some of in touch, activity and accommodation (IN_TOUCH, ACTIV, ACCOM) are given for a care leaver.")
                        .affects(Affected.LEAVERS)
                        .at(ANSWERS)
                        .eachRow(OC3, row -> row.hasAny(ANSWERS) && !row.hasAll(ANSWERS)),
                rule("344", "Care leaver died or returned home but activity (ACTIV) or accommodation (ACCOM) is not 0.")
                        .affects(Affected.LEAVERS)
                        .at(ANSWERS)
                        .eachRow(
                                OC3,
                                row -> row.is("IN_TOUCH", "DIED", "RHOM")
                                        && !(row.is("ACTIV", "0") && row.is("ACCOM", "0"))),
                rule("345", "Care leaver is in touch but activity (ACTIV) or accommodation (ACCOM) is not known (0).")
                        .affects(Affected.LEAVERS)
                        .at(ANSWERS)
                        .eachRow(
                                OC3,
                                row -> row.is("IN_TOUCH", "YES") && (row.is("ACTIV", "0") || row.is("ACCOM", "0"))),
                rule("348", "Care leaver was recorded as having died in last year's return but not in this one.")
                        .since(2026)
                        .affects(Affected.LEAVERS)
                        .at("IN_TOUCH")
                        .eachRow(
                                OC3,
                                (row, child) -> !row.is("IN_TOUCH", "DIED")
                                        && child.rowOfLastYear(OC3)
                                                .filter(before -> before.is("IN_TOUCH", "DIED"))
                                                .isPresent()));
    }

    /** The age and the care of a care leaver. */
    private static List<Rule> careBefore() {
        return List.of(
                rule("391", "Care leaver is under 17 at the end of the return period.")
                        .affects(Affected.LEAVERS)
                        .at("DOB", "IN_TOUCH", "ACTIV", "ACCOM")
                        .eachRow(
                                OC3,
                                (row, child) -> row.hasAny(ANSWERS)
                                        && row.day("DOB").birthday(17).isAfter(child.end())),
                rule("1000", "Child who died in care (E2) has care leaver data.")
                        .affects(Affected.LEAVERS)
                        .at(ANSWERS)
                        .eachRow(
                                OC3,
                                (row, child) ->
                                        hasDied(child.rows("episodes")) || hasDied(child.rowsOfLastYear("episodes"))),
                rule("1002", "Care leaver has no episode in this or any earlier return.")
                        .affects(Affected.LEAVERS)
                        .at(ANSWERS)
                        .differs(LeaverAgeRules.MAY_LIE_BEFORE)
                        .eachRow(
                                OC3,
                                (row, child) -> child.isSent("episodes")
                                        && child.birth().birthday(16).isOnOrAfter(child.reportedSince())
                                        && child.knowsAllEpisodes()
                                        && child.allEpisodes().isEmpty()),
                rule("1010", "Care leaver has an open episode in last year's return but no episode in this one.")
                        .affects(Affected.all(Affected.LEAVERS, Affected.NUMBER_LOOKED_AFTER))
                        .at(ANSWERS)
                        .eachRow(
                                OC3,
                                (row, child) -> child.isSent("episodes")
                                        && child.rows("episodes").isEmpty()
                                        && child.lastEpisodeOfLastYear()
                                                .filter(last -> last.lacks("DEC"))
                                                .isPresent()),
                rule("1011", "Care of the care leaver was transferred to another local authority (E3).")
                        .affects(Affected.LEAVERS)
                        .at(ANSWERS)
                        .eachRow(
                                OC3,
                                (row, child) -> row.hasAny(ANSWERS)
                                        && child.lastEpisode()
                                                .filter(last -> last.is("REC", "E3"))
                                                .isPresent()));
    }

    private static boolean hasDied(List<RuleRow> episodes) {
        return episodes.stream().anyMatch(row -> row.is("REC", "E2"));
    }
}
