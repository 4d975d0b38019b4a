package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;

/** What must hold between the placement, its provider and the legal status of an episode. */
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
                rule("178", "The placement provider is no code, or is given for a placement that has none.")
                        .affects(Affected.IN_HOUSE)
                        .at("PLACE_PROVIDER")
                        .differs(Differences.READS_LOWER_CASE + " The temporary placement T4 has no provider either.")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.has("PLACE_PROVIDER")
                                        && (!row.is("PLACE_PROVIDER", "PR0", "PR1", "PR2", "PR3", "PR4", "PR5")
                                                || hasNoProvider(row, child))),
                rule("213", "A placement provider is given for a temporary or other placement, which has none.")
                        .at("PLACE", "PLACE_PROVIDER")
                        .differs("Z1, the one code for other placements until 2025, has no provider either.")
                        .eachRow(EPISODES, (row, child) -> row.has("PLACE_PROVIDER") && hasNoProvider(row, child)),
                rule("526", "The placement provider is missing for a placement that has one.")
                        .affects(Affected.IN_HOUSE)
                        .at("PLACE_PROVIDER")
                        .eachRow(
                                EPISODES,
                                (row, child) ->
                                        row.has("PLACE") && row.lacks("PLACE_PROVIDER") && !hasNoProvider(row, child)),
                provider("527", "PR1", "the authority itself", "P1", "R2", "R5"),
                provider("528", "PR2", "another authority", "P1", "R2", "R5"),
                provider("529", "PR3", "another public body", FOSTER_OR_ADOPTION_OR_HOME),
                provider("530", "PR4", "a private provider", "P1"),
                provider("531", "PR5", "a voluntary provider", "P1"),
                rule("550", "Parents are the provider, but the child is not placed with them.")
                        .affects(Affected.all(Affected.IN_HOUSE, Affected.PLACEMENT_TYPE))
                        .at("PLACE", "PLACE_PROVIDER")
                        .eachRow(EPISODES, row -> row.is("PLACE_PROVIDER", "PR0") && !row.is("PLACE", "P1")),
                rule("214", "A postcode or URN of the placement is given for short breaks, which have none.")
                        .at("PL_POST", "URN")
                        .eachRow(EPISODES, row -> row.is("LS", SHORT_BREAKS) && row.hasAny("PL_POST", "URN")),
                rule("398", "A postcode is given for short breaks, which have none.")
                        .at("HOME_POST", "PL_POST")
                        .eachRow(EPISODES, row -> row.is("LS", SHORT_BREAKS) && row.hasAny("HOME_POST", "PL_POST")),
                rule("365", "A single short break lasts over 17 days.")
                        .affects(Affected.NUMBER_LOOKED_AFTER)
                        .at("DECOM", "DEC", "LS")
                        .eachRow(
                                EPISODES,
                                (row, child) ->
                                        row.is("LS", "V3") && row.day("DECOM").isMoreThan(17, row.endOr(child.end()))),
                rule("366", "A short break has another reason for the new episode than the start of care.")
                        .at("RNE", "LS")
                        .eachRow(EPISODES, row -> row.is("LS", "V3") && !row.is("RNE", "S")),
                rule("378", "A child who is accommodated under section 20 is placed with parents.")
                        .affects(Affected.PLACEMENT_TYPE)
                        .at("PLACE", "LS")
                        .eachRow(EPISODES, row -> row.is("LS", "V2") && row.is("PLACE", "P1")),
                rule("380", "A temporary placement begins for another reason than a change of placement.")
                        .affects(Affected.STABILITY)
                        .at("RNE", "PLACE")
                        .eachRow(
                                EPISODES,
                                row -> row.has("RNE") && !row.is("RNE", "P", "B") && row.is("PLACE", TEMPORARY)),
                rule("381", "A time in care ends in a temporary placement.")
                        .affects(Affected.STABILITY)
                        .at("REC", "PLACE")
                        .eachRow(EPISODES, row -> row.has("REC") && !row.is("REC", "X1") && row.is("PLACE", TEMPORARY)),
                rule("382", "A child on short breaks is in a temporary placement.")
                        .at("PLACE", "LS")
                        .eachRow(EPISODES, row -> row.is("LS", SHORT_BREAKS) && row.is("PLACE", TEMPORARY)),
                rule("384", "A child on short breaks is in long-term foster care.")
                        .affects(Affected.PLACEMENT_TYPE)
                        .at("PLACE", "LS")
                        .eachRow(EPISODES, row -> row.is("LS", SHORT_BREAKS) && row.is("PLACE", "U1", "U4")),
                rule("390", "A child was adopted from a placement that was not for adoption.")
                        .affects(Affected.REASONS_FOR_LEAVING)
                        .at("REC", "PLACE")
                        .eachRow(EPISODES, row -> row.is("REC", "E11", "E12") && !row.is("PLACE", FOR_ADOPTION)),
                rule("408", "A child is placed for adoption under a placement order without such an order.")
                        .affects(Affected.PLACEMENT_TYPE)
                        .at("PLACE", "LS")
                        .differs("A freeing order, which came before placement orders, is accepted too.")
                        .eachRow(EPISODES, row -> row.is("PLACE", "A5", "A6") && !row.is("LS", "E1", "D1")),
                rule("446", "A placement order is given for an episode that began before such orders existed.")
                        .at("LS", "DECOM")
                        .differs(
                                "Placement orders exist since 30 December 2005; the validator takes the first of that month.")
                        .eachRow(
                                EPISODES,
                                row -> row.is("LS", "E1") && row.day("DECOM").isBefore(Calendar.PLACEMENT_ORDERS)),
                rule(
                                "516",
                                "A special guardianship order went to a former foster carer, but the child was not fostered.")
                        .affects(Affected.REASONS_FOR_LEAVING)
                        .at("REC", "PLACE")
                        .eachRow(EPISODES, row -> row.is("REC", "E45", "E46") && !row.is("PLACE", FOSTER_CARE)),
                rule(
                                "217",
                                "A child who stays with the foster carers as adopters has a new episode for another reason.")
                        .affects(Affected.STABILITY)
                        .at("PLACE", "DECOM", "RNE")
                        .eachRow(
                                EPISODES,
                                row -> row.is("PLACE", "A3", "A5")
                                        && row.day("DECOM").isOnOrAfter(Calendar.CURRENT_CARERS)
                                        && !row.is("RNE", "S", "T", "U")),
                rule("392d", "Home and placement have the same postcode, but the child is not placed with parents.")
                        .affects(Affected.DISTANCE)
                        .at("HOME_POST", "PL_POST", "PLACE")
                        .eachRow(
                                EPISODES,
                                row -> row.has("HOME_POST")
                                        && row.isSamePostcode("HOME_POST", "PL_POST")
                                        && !row.is("PLACE", "P1")),
                rule("1009", "The reason for the change of placement is no code.")
                        .affects(Affected.STABILITY)
                        .differs(Differences.READS_LOWER_CASE)
                        .badCode(EPISODES, "REASON_PLACE_CHANGE"),
                rule("233", "A reason for the change of placement is given for an episode that has not ended.")
                        .since(2026)
                        .at("REASON_PLACE_CHANGE")
                        .differs("The validator reads a column that no file has, so its rule never runs.")
                        .eachRow(EPISODES, row -> row.has("REASON_PLACE_CHANGE") && row.lacks("DEC")));
    }

    /** Whether the placement is one that has no provider: a temporary one, or one of the codes for others. */
    private static boolean hasNoProvider(RuleRow row, ChildReturn child) {
        return row.is("PLACE", TEMPORARY)
                || (child.codeYear().endYear() < YEAR_OF_NEW_CODES_FOR_OTHER
                        ? row.is("PLACE", "Z1")
                        : row.is("PLACE", "Z11", "Z12", "Z13", "Z14"));
    }

    private static Rule provider(String code, String provider, String name, String... places) {
        return rule(code, "The provider is " + name + ", which the placement does not allow.")
                .affects(Affected.IN_HOUSE)
                .at("PLACE", "PLACE_PROVIDER")
                .eachRow(EPISODES, row -> row.is("PLACE_PROVIDER", provider) && row.is("PLACE", places));
    }
}
