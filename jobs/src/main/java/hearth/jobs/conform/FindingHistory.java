package hearth.jobs.conform;

import hearth.jobs.lake.TableRow;
import hearth.warehouse.table.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings over an authority's submissions: when each was first seen, and since when it is fixed. */
final class FindingHistory {
    static final Table TABLE = Table.named("ops_finding");

    private static final int IS_CURRENT = TABLE.position("is_current");
    private static final int FIRST_SEEN = TABLE.position("first_seen_at");
    private static final int FIXED = TABLE.position("fixed_since");

    /** What stays the same from one submission of a return to the next; a row's place in its file does not. */
    private static final int[] SAME = {
        TABLE.position("collection_year"),
        TABLE.position("rule"),
        TABLE.position("return_table"),
        TABLE.position("child_id")
    };

    private final Instant now;
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final Map<List<@Nullable Object>, Instant> firstSeen = new HashMap<>();
    private final Map<List<@Nullable Object>, Boolean> isOpen = new HashMap<>();

    private FindingHistory(Instant now) {
        this.now = now;
    }

    /**
     * The findings of the current submissions, and behind them those of superseded ones: the rows of the table.
     *
     * @param findings those of the current submissions
     * @param before the authority's rows of the table so far
     * @param current the ids of the current submissions
     */
    static List<@Nullable Object[]> continued(
            List<ReturnFinding> findings, List<TableRow> before, Set<String> current, Instant now) {
        FindingHistory history = new FindingHistory(now);
        findings.forEach(finding -> history.add(finding.row()));
        for (TableRow row : before) {
            if (!current.contains(row.text("submission_id"))) {
                @Nullable Object[] superseded = row.values().clone();
                superseded[IS_CURRENT] = false;
                history.add(superseded);
            }
        }
        history.rows.forEach(history::complete);
        return history.rows;
    }

    private void add(@Nullable Object[] row) {
        rows.add(row);
        firstSeen.merge(same(row), (Instant) known(row[FIRST_SEEN]), (a, b) -> a.isBefore(b) ? a : b);
        isOpen.merge(same(row), (Boolean) known(row[IS_CURRENT]), Boolean::logicalOr);
    }

    private void complete(@Nullable Object[] row) {
        List<@Nullable Object> same = same(row);
        row[FIRST_SEEN] = firstSeen.get(same);
        if (Boolean.TRUE.equals(isOpen.get(same))) {
            row[FIXED] = null;
        } else if (row[FIXED] == null) {
            row[FIXED] = now;
        }
    }

    private static List<@Nullable Object> same(@Nullable Object[] row) {
        return Arrays.asList(
                Arrays.stream(SAME).mapToObj(position -> row[position]).toArray());
    }

    private static Object known(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("a finding without its day or its state");
        }
        return value;
    }
}
