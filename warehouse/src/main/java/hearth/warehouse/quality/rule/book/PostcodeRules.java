package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;

/** What must hold for the postcodes of an episode and for what is derived from them. */
final class PostcodeRules {
    private static final String EPISODES = "episodes";
    private static final String[] SHORT_BREAKS = {"V3", "V4"};
    private static final double FARTHEST = 999.9;
    private static final double FAR = 350;
    private static final String[] WITH_FAMILIES = {"U1", "U2", "U3", "U4", "U5", "U6", "A3", "A4", "A5", "A6"};
    private static final String FORMERLY_UNACCOMPANIED =
            "A child who was unaccompanied in the year before counts as such with or without an end of that status.";

    private PostcodeRules() {}

    static List<Rule> rules() {
        return List.of(
                rule("392b", "The postcode of the home or of the placement is missing.")
                        .affects(Affected.DISTANCE)
                        .at("HOME_POST", "PL_POST")
                        .differs(FORMERLY_UNACCOMPANIED)
                        .eachRow(
                                EPISODES,
                                (row, child) -> !row.hasAll("HOME_POST", "PL_POST") && isMeasured(row, child)),
                rule("392c", "The postcode of the home or of the placement is in no directory of postcodes.")
                        .affects(Affected.DISTANCE)
                        .at("HOME_POST", "PL_POST")
                        .eachRow(
                                EPISODES,
                                (row, child) -> child.geography().isKnown()
                                        && (isUnknown(row, "HOME_POST", child) || isUnknown(row, "PL_POST", child))),
                rule("392a", "The distance from home to placement cannot be worked out.")
                        .affects(Affected.DISTANCE)
                        .at("PL_DISTANCE")
                        .differs(FORMERLY_UNACCOMPANIED)
                        .eachRow(
                                EPISODES,
                                (row, child) -> child.geography().isKnown()
                                        && row.lacks("PL_DISTANCE")
                                        && isMeasured(row, child)),
                rule("164", "The distance from home to placement is no number of miles from 0 to 999.9.")
                        .affects(Affected.DISTANCE)
                        .at("PL_DISTANCE")
                        .differs(FORMERLY_UNACCOMPANIED)
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.has("PL_DISTANCE")
                                        && !(0 <= row.number("PL_DISTANCE") && row.number("PL_DISTANCE") <= FARTHEST)
                                        && isMeasured(row, child)),
                underived("169", "The authority in which the placement lies cannot be worked out.", "PL_LA"),
                underived(
                        "179",
                        "Whether the placement lies inside or outside the authority cannot be worked out.",
                        "PL_LOCATION"),
                rule("411", "The placement is said to lie inside the authority, but its area is another one's.")
                        .affects(Affected.DISTANCE)
                        .at("PL_LA", "PL_LOCATION")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.is("PL_LOCATION", "IN") && child.isOtherArea(row.text("PL_LA"))),
                rule("1015", "The authority itself is the provider, but the placement lies outside its area.")
                        .affects(Affected.all(Affected.IN_HOUSE, Affected.DISTANCE))
                        .at("PL_LA", "PLACE_PROVIDER")
                        .differs("A placement of which the area is not known is not taken for one outside.")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.is("PLACE_PROVIDER", "PR1")
                                        && isWithoutFamily(row)
                                        && child.isOtherArea(row.text("PL_LA"))),
                rule("454", "The placement is over 350 miles away from home.")
                        .since(2026)
                        .at("PL_DISTANCE")
                        .differs("An unaccompanied child, for whom no distance is wanted, is left to rule 406.")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.number("PL_DISTANCE") > FAR
                                        && row.number("PL_DISTANCE") != FARTHEST
                                        && !child.isOrWasUnaccompanied()),
                rule(
                                "406",
                                "An unaccompanied asylum seeker has a distance from home, or a home postcode that gives one.")
                        .at("PL_DISTANCE", "HOME_POST")
                        .eachRow(EPISODES, (row, child) -> row.has("PL_DISTANCE") && child.isOrWasUnaccompanied()),
                rule("420", "A placement of short breaks has an area, or a postcode that gives one; neither is wanted.")
                        .at("PL_LA", "PL_POST")
                        .eachRow(EPISODES, row -> row.is("LS", SHORT_BREAKS) && row.has("PL_LA")));
    }

    private static Rule underived(String code, String meaning, String column) {
        return rule(code, meaning)
                .affects(Affected.DISTANCE)
                .at(column)
                .eachRow(
                        EPISODES,
                        (row, child) -> child.geography().isKnown()
                                && !child.authority().isEmpty()
                                && row.lacks(column)
                                && !row.is("LS", SHORT_BREAKS));
    }

    /** Whether the distance of the placement is wanted. */
    private static boolean isMeasured(RuleRow row, ChildReturn child) {
        return !row.is("LS", SHORT_BREAKS) && !child.isOrWasUnaccompanied();
    }

    private static boolean isUnknown(RuleRow row, String column, ChildReturn child) {
        return row.has(column) && !child.geography().knows(row.text(column));
    }

    /** Whether a placement is one for care, but not with foster carers or adopters, who may live anywhere. */
    private static boolean isWithoutFamily(RuleRow row) {
        return row.hasAll("PLACE", "LS") && !row.is("LS", SHORT_BREAKS) && !row.is("PLACE", WITH_FAMILIES);
    }
}
