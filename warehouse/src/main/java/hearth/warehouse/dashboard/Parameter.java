package hearth.warehouse.dashboard;

import java.util.Map;
import java.util.Optional;

/**
 * What a reader chooses for a dashboard. Its value is bound to the queries, never written into them.
 *
 * @param name as queries write it after a colon
 * @param initial the value before a reader chooses; empty for the newest year and for the site's authority
 * @param choices of a choice or of an indicator: value to words, in order
 */
public record Parameter(String name, Kind kind, String label, Optional<String> initial, Map<String, String> choices) {
    /** What its values are. */
    public enum Kind {
        /** The ONS code of the authority that was chosen for the site. */
        AUTHORITY,
        /** The calendar year in which a year ends: 2025 for 2024/25. */
        YEAR,
        /** The id of an indicator. */
        INDICATOR,
        /** One of a few texts. */
        CHOICE
    }
}
