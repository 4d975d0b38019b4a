package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import java.util.List;
import java.util.Set;

/** What a child must be old, or young, enough for. */
final class AgeRules {
    private static final String EPISODES = "episodes";
    private static final int YEAR_OF_NEW_CODE_FOR_SUPPORTED = 2025;

    private AgeRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("302", "An episode starts before the child was born.")
                        .blocksUse(Affected.AGE)
                        .at("DECOM", "DOB")
                        .check((child, flag) -> child.episodes().stream()
                                .limit(1)
                                .filter(row -> row.day("DECOM").isBefore(child.birth()))
                                .forEach(row -> {
                                    flag.accept(row);
                                    child.rows("header").forEach(flag);
                                })),
                rule("352", "Care starts at the age of 18 or over.")
                        .affects(Affected.STARTED)
                        .at("DECOM", "RNE")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.is("RNE", "S")
                                        && row.day("DECOM")
                                                .isOnOrAfter(child.birth().plusYears(18))),
                rule("358", "A child under 10 has a legal status of youth justice.")
                        .affects(Affected.NUMBER_LOOKED_AFTER)
                        .at("DECOM", "LS")
                        .eachEpisodeWithHeader((row, child) -> row.is("LS", "J1", "J2", "J3")
                                && row.day("DECOM").isBefore(child.birth().plusYears(10))),
                rule("234", "A child under 10 changed placement because of custody.")
                        .since(2026)
                        .affects(Affected.STABILITY)
                        .at("REASON_PLACE_CHANGE", "DOB")
                        .differs(
                                "The child's age counts on the day of the change, the end of the episode, not at its start.")
                        .eachEpisodeWithHeader((row, child) -> row.is("REASON_PLACE_CHANGE", "CUSTOD")
                                && row.endOr(row.day("DECOM"))
                                        .isBefore(child.birth().plusYears(10))),
                rule("359", "An episode is still open after the 18th birthday.")
                        .affects(Affected.all(Affected.NUMBER_LOOKED_AFTER, Affected.CEASED))
                        .at("DEC", "LS", "PLACE")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.lacks("DEC")
                                        && child.birth().plusYears(18).isBefore(child.end())
                                        && !(row.is("LS", "V2") && row.is("PLACE", "K2"))),
                rule("371", "A child under 16 is in supported accommodation.")
                        .affects(Affected.PLACEMENT_TYPE)
                        .at("DECOM", "PLACE")
                        .differs(Differences.LOOKS_AT_OPEN)
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.is("PLACE", supportedAccommodation(child))
                                        && row.day("DECOM")
                                                .isBefore(child.birth().plusYears(16))),
                under("372", "A child under 10 is in youth custody.", 10, Affected.PLACEMENT_TYPE, "R5"),
                under("373", "A child under 4 is in a residential school.", 4, Affected.PLACEMENT_TYPE, "S1"),
                under("374", "A child under 14 is in residential employment.", 14, Affected.PLACEMENT_TYPE, "P3"),
                rule("386", "A child was adopted at the age of 18 or over.")
                        .affects(Affected.all(Affected.REASONS_FOR_LEAVING, Affected.CEASED))
                        .at("DEC", "REC")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.is("REC", "E11", "E12")
                                        && row.day("DEC")
                                                .isOnOrAfter(child.birth().plusYears(18))),
                rule("407", "A special guardianship order was made at the age of 18 or over.")
                        .affects(Affected.all(Affected.REASONS_FOR_LEAVING, Affected.CEASED))
                        .at("DEC", "REC")
                        .eachEpisodeWithHeader((row, child) -> row.is("REC", "E45", "E46", "E47", "E48")
                                && row.day("DEC").isOnOrAfter(child.birth().plusYears(18))),
                leftUnder("387", "A child under 14 left care to live independently.", 14, "E5", "E6"),
                rule("389", "A child under 16 moved on to adult social care.")
                        .affects(Affected.CEASED)
                        .at("DEC", "REC")
                        .differs(
                                "Without a day of leaving, a child who is under 16 at the end of the year is flagged, and no other.")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.is("REC", "E7")
                                        && row.endOr(child.end())
                                                .isBefore(child.birth().plusYears(16))),
                leftUnder("460", "A child under 18 left care to stay with the former foster carer.", 18, "E17"));
    }

    private static String supportedAccommodation(ChildReturn child) {
        return child.codeYear().endYear() < YEAR_OF_NEW_CODE_FOR_SUPPORTED ? "H5" : "K3";
    }

    private static Rule under(String code, String meaning, int age, Set<String> affected, String... places) {
        return rule(code, meaning)
                .affects(affected)
                .at("DECOM", "PLACE")
                .differs(Differences.LOOKS_AT_OPEN)
                .eachRow(
                        EPISODES,
                        (row, child) -> row.is("PLACE", places)
                                && row.day("DECOM").isBefore(child.birth().plusYears(age)));
    }

    private static Rule leftUnder(String code, String meaning, int age, String... reasons) {
        return rule(code, meaning)
                .affects(Affected.CEASED)
                .at("DEC", "REC")
                .eachRow(
                        EPISODES,
                        (row, child) -> row.is("REC", reasons)
                                && row.day("DEC").isBefore(child.birth().plusYears(age)));
    }
}
