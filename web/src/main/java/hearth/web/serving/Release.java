package hearth.web.serving;

import hearth.warehouse.file.UserError;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

    /** The place of a release in a list of them; fails where there is none with that number. */
    static int place(List<Release> all, long id) {
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).id() == id)
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "there is no release " + id,
                        "",
                        "a number from " + all.get(0).id() + " to "
                                + all.get(all.size() - 1).id(),
                        "./hearth release list shows what each of them is"));
    }
}
