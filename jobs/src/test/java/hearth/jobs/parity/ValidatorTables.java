package hearth.jobs.parity;

import java.util.Map;
import java.util.Optional;

/** The validator's names of the return's tables. */
final class ValidatorTables {
    private static final String LAST_YEAR = "_last";
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Header", "header"),
            Map.entry("Episodes", "episodes"),
            Map.entry("UASC", "uasc"),
            Map.entry("Reviews", "reviews"),
            Map.entry("OC2", "oc2"),
            Map.entry("OC3", "oc3"),
            Map.entry("AD1", "ad1"),
            Map.entry("PlacedAdoption", "placed_for_adoption"),
            Map.entry("PrevPerm", "previous_permanence"),
            Map.entry("Missing", "missing"),
            Map.entry("SWEpisodes", "sw_episodes"),
            Map.entry("DoLo", "dolo"));

    private ValidatorTables() {}

    static boolean isOfLastYear(String name) {
        return name.endsWith(LAST_YEAR);
    }

    /** The return's name of a table, without regard to the year it is of; empty for a table that is none of the return. */
    static Optional<String> table(String name) {
        return Optional.ofNullable(NAMES.get(name.replace(LAST_YEAR, "")));
    }
}
