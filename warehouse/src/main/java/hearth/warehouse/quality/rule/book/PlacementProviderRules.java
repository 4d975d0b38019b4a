package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;

/** Checks of the placement provider against the placement type. */
final class PlacementProviderRules {
    private static final String EPISODES = "episodes";
    private static final int YEAR_OF_NEW_CODES_FOR_OTHER = 2026;
    private static final String[] FOSTER_OR_ADOPTION_OR_HOME = {
        "P1", "A3", "A4", "A5", "A6", "K1", "K2", "U1", "U2", "U3", "U4", "U5", "U6"
    };

    private PlacementProviderRules() {}

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
                        .eachRow(EPISODES, row -> row.is("PLACE_PROVIDER", "PR0") && !row.is("PLACE", "P1")));
    }

    /** Whether the placement type has no provider: temporary placements, and those with a code for other placements. */
    private static boolean hasNoProvider(RuleRow row, ChildReturn child) {
        return TemporaryPlacementRules.isTemporary(row)
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
