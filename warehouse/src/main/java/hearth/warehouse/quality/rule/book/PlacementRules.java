package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;

/** Checks of placement type, placement provider and legal status within one episode. */
final class PlacementRules {
    private static final String EPISODES = "episodes";
    private static final int YEAR_OF_NEW_CODES_FOR_OTHER = 2026;
    private static final String[] FOSTER_CARE = {"U1", "U2", "U3", "U4", "U5", "U6"};
    private static final String[] FOR_ADOPTION = {"A3", "A4", "A5", "A6"};
    private static final String[] TEMPORARY = {"T0", "T1", "T2", "T3", "T4"};
    private static final String[] SHORT_BREAKS = {"V3", "V4"};
    private static final String[] FOSTER_OR_ADOPTION_OR_HOME = {
        "P1", "A3", "A4", "A5", "A6", "K1", "K2", "U1", "U2", "U3", "U4", "U5", "U6"
    };

    private PlacementRules() {}

    static List<Rule> rules() {
        return List.of(
                rule(
                                "178",
                                "Placement provider (PLACE_PROVIDER) is invalid, or given for a placement type that has none.")
                        .affects(Affected.IN_HOUSE)
                        .at("PLACE_PROVIDER")
                        .differs(Differences.READS_LOWER_CASE + " Temporary placement T4 has no provider either.")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.has("PLACE_PROVIDER")
                                        && (!row.is("PLACE_PROVIDER", "PR0", "PR1", "PR2", "PR3", "PR4", "PR5")
                                                || hasNoProvider(row, child))),
                rule(
                                "213",
                                "Placement provider (PLACE_PROVIDER) is given for a temporary or other placement, which has none.")
                        .at("PLACE", "PLACE_PROVIDER")
                        .differs("Z1, the code for other placements until 2025, has no provider either.")
                        .eachRow(EPISODES, (row, child) -> row.has("PLACE_PROVIDER") && hasNoProvider(row, child)),
                rule("526", "Placement provider (PLACE_PROVIDER) is missing for a placement type that has one.")
                        .affects(Affected.IN_HOUSE)
                        .at("PLACE_PROVIDER")
                        .eachRow(
                                EPISODES,
                                (row, child) ->
                                        row.has("PLACE") && row.lacks("PLACE_PROVIDER") && !hasNoProvider(row, child)),
                provider("527", "PR1", "own provision", "P1", "R2", "R5"),
                provider("528", "PR2", "another local authority", "P1", "R2", "R5"),
                provider("529", "PR3", "another public body", FOSTER_OR_ADOPTION_OR_HOME),
                provider("530", "PR4", "a private provider", "P1"),
                provider("531", "PR5", "a voluntary provider", "P1"),
                rule("550", "Placement provider is a parent (PR0) but the child is not placed with parents (P1).")
                        .affects(Affected.all(Affected.IN_HOUSE, Affected.PLACEMENT_TYPE))
                        .at("PLACE", "PLACE_PROVIDER")
                        .eachRow(EPISODES, row -> row.is("PLACE_PROVIDER", "PR0") && !row.is("PLACE", "P1")),
                rule("214", "Placement postcode (PL_POST) or URN is given for short breaks (V3 or V4).")
                        .at("PL_POST", "URN")
                        .eachRow(EPISODES, row -> row.is("LS", SHORT_BREAKS) && row.hasAny("PL_POST", "URN")),
                rule("398", "Home or placement postcode (HOME_POST, PL_POST) is given for short breaks (V3 or V4).")
                        .at("HOME_POST", "PL_POST")
                        .eachRow(EPISODES, row -> row.is("LS", SHORT_BREAKS) && row.hasAny("HOME_POST", "PL_POST")),
                rule("365", "Single short break (V3) lasts more than 17 days.")
                        .affects(Affected.NUMBER_LOOKED_AFTER)
                        .at("DECOM", "DEC", "LS")
                        .eachRow(
                                EPISODES,
                                (row, child) ->
                                        row.is("LS", "V3") && row.day("DECOM").isMoreThan(17, row.endOr(child.end()))),
                rule("366", "Short break (V3) has a reason for new episode (RNE) other than S.")
                        .at("RNE", "LS")
                        .eachRow(EPISODES, row -> row.is("LS", "V3") && !row.is("RNE", "S")),
                rule("378", "Child looked after under section 20 (V2) is placed with parents (P1).")
                        .affects(Affected.PLACEMENT_TYPE)
                        .at("PLACE", "LS")
                        .eachRow(EPISODES, row -> row.is("LS", "V2") && row.is("PLACE", "P1")),
                rule("380", "Temporary placement (T0 to T4) has a reason for new episode (RNE) other than P or B.")
                        .affects(Affected.STABILITY)
                        .at("RNE", "PLACE")
                        .eachRow(
                                EPISODES,
                                row -> row.has("RNE") && !row.is("RNE", "P", "B") && row.is("PLACE", TEMPORARY)),
                rule("381", "Period of care ends in a temporary placement (T0 to T4).")
                        .affects(Affected.STABILITY)
                        .at("REC", "PLACE")
                        .eachRow(EPISODES, row -> row.has("REC") && !row.is("REC", "X1") && row.is("PLACE", TEMPORARY)),
                rule("382", "Child in short breaks (V3 or V4) has a temporary placement (T0 to T4).")
                        .at("PLACE", "LS")
                        .eachRow(EPISODES, row -> row.is("LS", SHORT_BREAKS) && row.is("PLACE", TEMPORARY)),
                rule("384", "Child in short breaks (V3 or V4) is in a long-term foster placement (U1 or U4).")
                        .affects(Affected.PLACEMENT_TYPE)
                        .at("PLACE", "LS")
                        .eachRow(EPISODES, row -> row.is("LS", SHORT_BREAKS) && row.is("PLACE", "U1", "U4")),
                rule("390", "Child was adopted from a placement that is not for adoption (A3 to A6).")
                        .affects(Affected.REASONS_FOR_LEAVING)
                        .at("REC", "PLACE")
                        .eachRow(EPISODES, row -> row.is("REC", "E11", "E12") && !row.is("PLACE", FOR_ADOPTION)),
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
                        .eachRow(EPISODES, row -> row.is("REC", "E45", "E46") && !row.is("PLACE", FOSTER_CARE)),
                rule(
                                "217",
                                "Child placed for adoption with current foster carers (A3 or A5) has a reason for new episode (RNE) other than S, T or U.")
                        .affects(Affected.STABILITY)
                        .at("PLACE", "DECOM", "RNE")
                        .eachRow(
                                EPISODES,
                                row -> row.is("PLACE", "A3", "A5")
                                        && row.day("DECOM").isOnOrAfter(Calendar.CURRENT_CARERS)
                                        && !row.is("RNE", "S", "T", "U")),
                rule("392d", "Home and placement postcodes are the same but the child is not placed with parents (P1).")
                        .affects(Affected.DISTANCE)
                        .at("HOME_POST", "PL_POST", "PLACE")
                        .eachRow(
                                EPISODES,
                                row -> row.has("HOME_POST")
                                        && row.isSamePostcode("HOME_POST", "PL_POST")
                                        && !row.is("PLACE", "P1")),
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

    /** Whether the placement type has no provider: temporary placements, and those with a code for other placements. */
    private static boolean hasNoProvider(RuleRow row, ChildReturn child) {
        return row.is("PLACE", TEMPORARY)
                || (child.codeYear().endYear() < YEAR_OF_NEW_CODES_FOR_OTHER
                        ? row.is("PLACE", "Z1")
                        : row.is("PLACE", "Z11", "Z12", "Z13", "Z14"));
    }

    private static Rule provider(String code, String provider, String name, String... places) {
        return rule(
                        code,
                        "Placement provider is " + name + " (" + provider
                                + "), which the placement type does not allow.")
                .affects(Affected.IN_HOUSE)
                .at("PLACE", "PLACE_PROVIDER")
                .eachRow(EPISODES, row -> row.is("PLACE_PROVIDER", provider) && row.is("PLACE", places));
    }
}
