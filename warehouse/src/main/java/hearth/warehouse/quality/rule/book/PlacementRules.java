package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Checks of the placement type and its postcodes within one episode. */
final class PlacementRules {
    private static final String EPISODES = "episodes";

    private PlacementRules() {}

    static List<Rule> rules() {
        return Stream.of(forAdoption(), others()).flatMap(List::stream).toList();
    }

    /** Adoption and special guardianship. */
    private static List<Rule> forAdoption() {
        return List.of(
                rule("390", "Child was adopted from a placement that is not for adoption (A3 to A6).")
                        .affects(Affected.REASONS_FOR_LEAVING)
                        .at("REC", "PLACE")
                        .eachRow(EPISODES, row -> AdoptionRules.isAdopted(row) && !AdoptionRules.isWithAdopters(row)),
                rule(
                                "408",
                                "Child is placed for adoption with a placement order (A5 or A6) but the legal status (LS) is not E1 or D1.")
                        .affects(Affected.PLACEMENT_TYPE)
                        .at("PLACE", "LS")
                        .differs("A freeing order (D1), used before placement orders, is accepted too.")
                        .eachRow(EPISODES, row -> row.is("PLACE", "A5", "A6") && !row.is("LS", "E1", "D1")),
                rule("446", "Placement order (E1) is given for an episode that started before 30 December 2005.")
                        .at("LS", "DECOM")
                        .differs("Placement orders began on 30 December 2005; the validator uses 1 December.")
                        .eachRow(
                                EPISODES,
                                row -> row.is("LS", "E1") && row.day("DECOM").isBefore(Calendar.PLACEMENT_ORDERS)),
                rule(
                                "516",
                                "Special guardianship order (SGO) was made to a former foster carer (E45 or E46) but the child was not fostered.")
                        .affects(Affected.REASONS_FOR_LEAVING)
                        .at("REC", "PLACE")
                        .eachRow(EPISODES, row -> row.is("REC", "E45", "E46") && !AdoptionRules.isFostered(row)),
                rule(
                                "217",
                                "Child placed for adoption with current foster carers (A3 or A5) has a reason for new episode (RNE) other than S, T or U.")
                        .affects(Affected.STABILITY)
                        .at("PLACE", "DECOM", "RNE")
                        .eachRow(
                                EPISODES,
                                row -> row.is("PLACE", "A3", "A5")
                                        && row.day("DECOM").isOnOrAfter(Calendar.CURRENT_CARERS)
                                        && !row.is("RNE", "S", "T", "U")));
    }

    /** Placements with parents, postcodes and reasons for change. */
    private static List<Rule> others() {
        return List.of(
                rule("378", "Child looked after under section 20 (V2) is placed with parents (P1).")
                        .affects(Affected.PLACEMENT_TYPE)
                        .at("PLACE", "LS")
                        .eachRow(EPISODES, row -> row.is("LS", "V2") && row.is("PLACE", "P1")),
                rule("392d", "Home and placement postcodes are the same but the child is not placed with parents (P1).")
                        .affects(Affected.DISTANCE)
                        .at("HOME_POST", "PL_POST", "PLACE")
                        .eachRow(
                                EPISODES,
                                row -> row.has("HOME_POST")
                                        && row.isSamePostcode("HOME_POST", "PL_POST")
                                        && !row.is("PLACE", "P1")),
                rule("217t", "Placement in independent living (P2) did not end by 28 October 2023.")
                        .since(2024)
                        .until(2024)
                        .affects(Affected.PLACEMENT_TYPE)
                        .at("PLACE", "DEC")
                        .eachRow(
                                EPISODES,
                                row -> row.is("PLACE", "P2")
                                        && (row.lacks("DEC")
                                                || row.day("DEC").isOnOrAfter(Calendar.SUPPORTED_ACCOMMODATION))),
                rule("1009", "Reason for placement change (REASON_PLACE_CHANGE) is invalid.")
                        .affects(Affected.STABILITY)
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(EPISODES, "REASON_PLACE_CHANGE"),
                rule(
                                "233",
                                "Reason for placement change (REASON_PLACE_CHANGE) is given for an episode that has not ceased.")
                        .since(2026)
                        .at("REASON_PLACE_CHANGE")
                        .differs("The validator reads a column that no file has, so its rule never runs.")
                        .eachRow(EPISODES, row -> row.has("REASON_PLACE_CHANGE") && row.lacks("DEC")));
    }
}
