package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks of a child's age against placements, legal statuses and reasons for leaving care. */
final class AgeRules {
    private static final String EPISODES = "episodes";
    private static final int YEAR_OF_NEW_CODE_FOR_SUPPORTED = 2025;

    private AgeRules() {}

    static List<Rule> rules() {
        return Stream.of(episodes(), placements(), leaving())
                .flatMap(List::stream)
                .toList();
    }

    /** The age at which care starts or goes on. */
    private static List<Rule> episodes() {
        return List.of(
                rule("302", "First episode starts before the child's date of birth (DOB).")
                        .blocksUse(Affected.AGE)
                        .at("DECOM", "DOB")
                        .check(AgeRules::flagBeforeBirth),
                rule("352", "Child was 18 or over when the period of care started.")
                        .affects(Affected.STARTED)
                        .at("DECOM", "RNE")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.is("RNE", "S")
                                        && row.day("DECOM")
                                                .isOnOrAfter(child.birth().birthday(18))),
                rule(
                                "358",
                                "Child was under 10 at the start of an episode with a youth justice legal status (J1 to J3).")
                        .affects(Affected.NUMBER_LOOKED_AFTER)
                        .at("DECOM", "LS")
                        .eachEpisodeWithHeader((row, child) -> row.is("LS", "J1", "J2", "J3")
                                && row.day("DECOM").isBefore(child.birth().birthday(10))),
                rule("234", "Placement changed because of custody (CUSTOD) when the child was under 10.")
                        .since(2026)
                        .affects(Affected.STABILITY)
                        .at("REASON_PLACE_CHANGE", "DOB")
                        .differs("Age is taken on the day of the change (DEC), not at the start of the episode.")
                        .eachEpisodeWithHeader((row, child) -> row.is("REASON_PLACE_CHANGE", "CUSTOD")
                                && row.endOr(row.day("DECOM"))
                                        .isBefore(child.birth().birthday(10))),
                rule("359", "Episode is still open after the child's 18th birthday.")
                        .affects(Affected.all(Affected.NUMBER_LOOKED_AFTER, Affected.CEASED))
                        .at("DEC", "LS", "PLACE")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.lacks("DEC")
                                        && child.birth().birthday(18).isBefore(child.end())
                                        && !(row.is("LS", "V2") && row.is("PLACE", "K2"))));
    }

    /** The age at which a placement starts. */
    private static List<Rule> placements() {
        return List.of(
                rule("371", "Child was under 16 at the start of a placement in supported accommodation.")
                        .affects(Affected.PLACEMENT_TYPE)
                        .at("DECOM", "PLACE")
                        .differs(Differences.LOOKS_AT_OPEN)
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.is("PLACE", supportedAccommodation(child))
                                        && row.day("DECOM")
                                                .isBefore(child.birth().birthday(16))),
                rule(
                                "370",
                                "Child was under 16 (15 until 2022/23) at the start of a placement in independent living (P2).")
                        .until(2024)
                        .affects(Affected.PLACEMENT_TYPE)
                        .at("DECOM", "PLACE")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.is("PLACE", "P2")
                                        && row.day("DECOM")
                                                .isBefore(child.birth()
                                                        .birthday(
                                                                child.codeYear().endYear() < 2024 ? 15 : 16))),
                under(
                        "372",
                        "Child was under 10 at the start of a placement in youth custody (R5).",
                        10,
                        Affected.PLACEMENT_TYPE,
                        "R5"),
                under(
                        "373",
                        "Child was under 4 at the start of a placement in a residential school (S1).",
                        4,
                        Affected.PLACEMENT_TYPE,
                        "S1"),
                under(
                        "374",
                        "Child was under 14 at the start of a placement in residential employment (P3).",
                        14,
                        Affected.PLACEMENT_TYPE,
                        "P3"));
    }

    /** The age at which care ends. */
    private static List<Rule> leaving() {
        return List.of(
                rule("386", "Child was 18 or over when adopted.")
                        .affects(Affected.all(Affected.REASONS_FOR_LEAVING, Affected.CEASED))
                        .at("DEC", "REC")
                        .eachRow(
                                EPISODES,
                                (row, child) -> AdoptionRules.isAdopted(row)
                                        && row.day("DEC")
                                                .isOnOrAfter(child.birth().birthday(18))),
                rule("407", "Child was 18 or over when care ended with a special guardianship order (SGO).")
                        .affects(Affected.all(Affected.REASONS_FOR_LEAVING, Affected.CEASED))
                        .at("DEC", "REC")
                        .eachEpisodeWithHeader((row, child) -> row.is("REC", "E45", "E46", "E47", "E48")
                                && row.day("DEC").isOnOrAfter(child.birth().birthday(18))),
                leftUnder(
                        "387",
                        "Child was under 14 when care ended with independent living (E5 or E6).",
                        14,
                        "E5",
                        "E6"),
                rule("389", "Child was under 16 when care ended with a move to adult residential care (E7).")
                        .affects(Affected.CEASED)
                        .at("DEC", "REC")
                        .differs("If the date episode ceased is missing, age is taken at the end of the return period.")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.is("REC", "E7")
                                        && row.endOr(child.end())
                                                .isBefore(child.birth().birthday(16))),
                leftUnder(
                        "460",
                        "Child was under 18 when care ended with staying on with the current carer (E17).",
                        18,
                        "E17"));
    }

    private static void flagBeforeBirth(ChildReturn child, Consumer<RuleRow> flag) {
        child.episodes().stream()
                .limit(1)
                .filter(row -> row.day("DECOM").isBefore(child.birth()))
                .forEach(row -> {
                    flag.accept(row);
                    child.rows("header").forEach(flag);
                });
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
                                && row.day("DECOM").isBefore(child.birth().birthday(age)));
    }

    private static Rule leftUnder(String code, String meaning, int age, String... reasons) {
        return rule(code, meaning)
                .affects(Affected.CEASED)
                .at("DEC", "REC")
                .eachRow(
                        EPISODES,
                        (row, child) -> row.is("REC", reasons)
                                && row.day("DEC").isBefore(child.birth().birthday(age)));
    }
}
