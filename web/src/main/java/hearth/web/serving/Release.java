package hearth.web.serving;

import java.time.Instant;
import java.util.Map;

/**
 * The tables that are served together.
 *
 * @param id 1 for the first release of the warehouse
 * @param reason what made it
 * @param isMadeUp whether the warehouse holds made-up data
 * @param tableVersions table name to its Delta version; a table that is missing does not exist yet
 */
public record Release(long id, Instant releasedAt, String reason, boolean isMadeUp, Map<String, Long> tableVersions) {
    public Release {
        tableVersions = Map.copyOf(tableVersions);
    }
}
