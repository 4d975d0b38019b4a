package hearth.warehouse.quality.rule;

import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts of a return: rows and children by table. */
public final class ReturnTally {
    private final Optional<Return> of;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, Set<String>> children = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> openTwice = new HashSet<>();

    private ReturnTally(Optional<Return> of) {
        this.of = of;
    }

    /** Counts the rows of one return; none for a return that is not loaded. */
    public static ReturnTally of(Collection<ReturnRow> all) {
        ReturnTally tally = new ReturnTally(all.stream().findFirst().map(ReturnRow::source));
        all.forEach(tally::add);
        return tally;
    }

    /** Whether the return is loaded. */
    public boolean isKnown() {
        return of.isPresent();
    }

    /** Whether it is the return of a whole year, not an extract taken within one. */
    public boolean isYearEnd() {
        return of.filter(Return::isYearEnd).isPresent();
    }

    /** The year in which the collection year ends; 0 when the return is not loaded. */
    public int year() {
        return of.map(counted -> counted.year().endYear()).orElse(0);
    }

    public int rows(String table) {
        return rows.getOrDefault(table, 0);
    }

    /** The ids of the children that a table names. */
    public Set<String> children(String... tables) {
        Set<String> all = new HashSet<>();
        for (String table : List.of(tables)) {
            all.addAll(children.getOrDefault(table, Set.of()));
        }
        return all;
    }

    /** The children with more than one episode that is open. */
    public int childrenOpenTwice() {
        return openTwice.size();
    }

    private void add(ReturnRow row) {
        rows.merge(row.table(), 1, Integer::sum);
        String child = row.cell("CHILD");
        if (!child.isEmpty()) {
            children.computeIfAbsent(row.table(), table -> new HashSet<>()).add(child);
        }
        if (row.table().equals("episodes") && row.cell("DEC").isEmpty() && !open.add(child)) {
            openTwice.add(child);
        }
    }
}
