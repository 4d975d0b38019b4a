package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;

/** What must hold for young people who have left care. */
final class LeaverRules {
    private static final String OC3 = "oc3";

    private LeaverRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("131", "Whether the authority is in touch with the care leaver is missing or no code.")
                        .blocksUse(Affected.LEAVERS)
                        .differs(Differences.READS_LOWER_CASE)
                        .noCode(OC3, "IN_TOUCH"),
                rule("132", "What the care leaver does is missing or no code of the year.")
                        .affects(Affected.LEAVERS)
                        .differs(Differences.READS_LOWER_CASE)
                        .noCode(OC3, "ACTIV"),
                rule("133", "Where the care leaver lives is missing or no code.")
                        .affects(Affected.LEAVERS)
                        .differs(
                                "The codes S1 and X1 are accepted, as another public description of the return has them. "
                                        + Differences.READS_LOWER_CASE)
                        .noCode(OC3, "ACCOM"),
                rule("153", "A row of a care leaver is filled in by half.")
                        .affects(Affected.LEAVERS)
                        .at("IN_TOUCH", "ACTIV", "ACCOM")
                        .eachRow(
                                OC3,
                                row -> row.hasAny("IN_TOUCH", "ACTIV", "ACCOM")
                                        && !row.hasAll("IN_TOUCH", "ACTIV", "ACCOM")),
                rule("344", "A care leaver died or returned home, but activity and accommodation are not both 0.")
                        .affects(Affected.LEAVERS)
                        .at("IN_TOUCH", "ACTIV", "ACCOM")
                        .eachRow(
                                OC3,
                                row -> row.is("IN_TOUCH", "DIED", "RHOM")
                                        && !(row.is("ACTIV", "0") && row.is("ACCOM", "0"))),
                rule(
                                "345",
                                "The authority is in touch with the care leaver, but activity or accommodation is not known.")
                        .affects(Affected.LEAVERS)
                        .at("IN_TOUCH", "ACTIV", "ACCOM")
                        .eachRow(
                                OC3,
                                row -> row.is("IN_TOUCH", "YES") && (row.is("ACTIV", "0") || row.is("ACCOM", "0"))),
                rule("348", "The care leaver had died by last year's return.")
                        .since(2026)
                        .affects(Affected.LEAVERS)
                        .at("IN_TOUCH")
                        .eachRow(
                                OC3,
                                (row, child) -> !row.is("IN_TOUCH", "DIED")
                                        && child.rowOfLastYear(OC3)
                                                .filter(before -> before.is("IN_TOUCH", "DIED"))
                                                .isPresent()),
                rule("391", "A care leaver is under 17 at the end of the year.")
                        .affects(Affected.LEAVERS)
                        .at("DOB", "IN_TOUCH", "ACTIV", "ACCOM")
                        .eachRow(
                                OC3,
                                (row, child) -> row.hasAny("IN_TOUCH", "ACTIV", "ACCOM")
                                        && row.day("DOB").plusYears(17).isAfter(child.end())),
                rule("1000", "A young person who died in care is told of as a care leaver.")
                        .affects(Affected.LEAVERS)
                        .at("IN_TOUCH", "ACTIV", "ACCOM")
                        .eachRow(
                                OC3,
                                (row, child) ->
                                        hasDied(child.rows("episodes")) || hasDied(child.rowsOfLastYear("episodes"))),
                rule("1002", "A care leaver has no episode in this return or an earlier one.")
                        .affects(Affected.LEAVERS)
                        .at("IN_TOUCH", "ACTIV", "ACCOM")
                        .differs(LeaverAgeRules.MAY_LIE_BEFORE)
                        .eachRow(
                                OC3,
                                (row, child) -> child.isSent("episodes")
                                        && child.birth().plusYears(16).isOnOrAfter(child.toldSince())
                                        && child.allEpisodes().isEmpty()),
                rule("1010", "A care leaver had an open episode last year and has none this year.")
                        .affects(Affected.all(Affected.LEAVERS, Affected.NUMBER_LOOKED_AFTER))
                        .at("IN_TOUCH", "ACTIV", "ACCOM")
                        .eachRow(
                                OC3,
                                (row, child) -> child.isSent("episodes")
                                        && child.rows("episodes").isEmpty()
                                        && child.lastEpisodeOfLastYear()
                                                .filter(last -> last.lacks("DEC"))
                                                .isPresent()),
                rule("1011", "A care leaver's care went on in another authority.")
                        .affects(Affected.LEAVERS)
                        .at("IN_TOUCH", "ACTIV", "ACCOM")
                        .eachRow(
                                OC3,
                                (row, child) -> row.hasAny("IN_TOUCH", "ACTIV", "ACCOM")
                                        && child.lastEpisode()
                                                .filter(last -> last.is("REC", "E3"))
                                                .isPresent()));
    }

    private static boolean hasDied(List<RuleRow> episodes) {
        return episodes.stream().anyMatch(row -> row.is("REC", "E2"));
    }
}
