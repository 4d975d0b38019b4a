package hearth.warehouse.quality.rule.book;

import static hearth.warehouse.quality.rule.Rule.rule;

import hearth.warehouse.quality.rule.ChildReturn;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.RuleRow;
import java.util.List;
import java.util.stream.Stream;

/** Checks of the postcodes of an episode and of what is derived from them. */
final class PostcodeRules {
    private static final String EPISODES = "episodes";
    private static final double FARTHEST = 999.9;
    private static final double FAR = 350;
    private static final String FORMERLY_UNACCOMPANIED =
            "A child who was UASC in last year's return counts as UASC, with or without an end date.";

    private PostcodeRules() {}

    static List<Rule> rules() {
        return Stream.of(distance(), area()).flatMap(List::stream).toList();
    }

    /** The distance from home to placement, and the postcodes it is calculated from. */
    private static List<Rule> distance() {
        return List.of(
                rule("392b", "Home or placement postcode (HOME_POST, PL_POST) is missing.")
                        .affects(Affected.DISTANCE)
                        .at("HOME_POST", "PL_POST")
                        .differs(FORMERLY_UNACCOMPANIED)
                        .eachRow(
                                EPISODES,
                                (row, child) -> !row.hasAll("HOME_POST", "PL_POST") && isMeasured(row, child)),
                rule("392c", "Home or placement postcode (HOME_POST, PL_POST) is not in the postcode directory.")
                        .affects(Affected.DISTANCE)
                        .at("HOME_POST", "PL_POST")
                        .eachRow(
                                EPISODES,
                                (row, child) -> child.geography().isKnown()
                                        && (isUnknown(row, "HOME_POST", child) || isUnknown(row, "PL_POST", child))),
                rule("392a", "Distance from home to placement (PL_DISTANCE) cannot be calculated.")
                        .affects(Affected.DISTANCE)
                        .at("PL_DISTANCE")
                        .differs(FORMERLY_UNACCOMPANIED)
                        .eachRow(
                                EPISODES,
                                (row, child) -> child.geography().isKnown()
                                        && row.lacks("PL_DISTANCE")
                                        && isMeasured(row, child)),
                rule("164", "Distance from home to placement (PL_DISTANCE) is not a number of miles from 0 to 999.9.")
                        .affects(Affected.DISTANCE)
                        .at("PL_DISTANCE")
                        .differs(FORMERLY_UNACCOMPANIED)
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.has("PL_DISTANCE")
                                        && !(0 <= row.number("PL_DISTANCE") && row.number("PL_DISTANCE") <= FARTHEST)
                                        && isMeasured(row, child)),
                rule("454", "Distance from home to placement (PL_DISTANCE) is more than 350 miles.")
                        .since(2026)
                        .at("PL_DISTANCE")
                        .differs("UASC, for whom no distance is needed, are left to rule 406.")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.number("PL_DISTANCE") > FAR
                                        && row.number("PL_DISTANCE") != FARTHEST
                                        && !child.isOrWasUnaccompanied()),
                rule(
                                "406",
                                "UASC has a distance from home to placement (PL_DISTANCE), or a home postcode from which it is calculated.")
                        .at("PL_DISTANCE", "HOME_POST")
                        .eachRow(EPISODES, (row, child) -> row.has("PL_DISTANCE") && child.isOrWasUnaccompanied()));
    }

    /** The local authority in which the placement is. */
    private static List<Rule> area() {
        return List.of(
                underived(
                        "169",
                        "Placement local authority (PL_LA) cannot be derived from the placement postcode.",
                        "PL_LA"),
                underived(
                        "179",
                        "Placement location (PL_LOCATION) cannot be derived from the placement postcode.",
                        "PL_LOCATION"),
                rule(
                                "411",
                                "Placement location (PL_LOCATION) is inside the authority but the placement local authority (PL_LA) is another one.")
                        .affects(Affected.DISTANCE)
                        .at("PL_LA", "PL_LOCATION")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.is("PL_LOCATION", "IN") && child.isOtherArea(row.text("PL_LA"))),
                rule("1015", "Placement is the authority's own provision (PR1) but is outside its area.")
                        .affects(Affected.all(Affected.IN_HOUSE, Affected.DISTANCE))
                        .at("PL_LA", "PLACE_PROVIDER")
                        .differs("A placement whose local authority is not known does not count as outside.")
                        .eachRow(
                                EPISODES,
                                (row, child) -> row.is("PLACE_PROVIDER", "PR1")
                                        && isWithoutFamily(row)
                                        && child.isOtherArea(row.text("PL_LA"))),
                rule(
                                "420",
                                "Short breaks (V3 or V4) have a placement local authority (PL_LA), or a placement postcode from which it is derived.")
                        .at("PL_LA", "PL_POST")
                        .eachRow(EPISODES, row -> row.isShortBreak() && row.has("PL_LA")));
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
                                && !row.isShortBreak());
    }

    /** Whether the return needs the distance of the placement. */
    private static boolean isMeasured(RuleRow row, ChildReturn child) {
        return !row.isShortBreak() && !child.isOrWasUnaccompanied();
    }

    private static boolean isUnknown(RuleRow row, String column, ChildReturn child) {
        return row.has(column) && !child.geography().knows(row.text(column));
    }

    /** Whether a placement is not with foster carers or adopters, who may live anywhere, nor for short breaks. */
    private static boolean isWithoutFamily(RuleRow row) {
        return row.hasAll("PLACE", "LS") && !row.isShortBreak() && !AdoptionRules.isFamily(row);
    }
}
