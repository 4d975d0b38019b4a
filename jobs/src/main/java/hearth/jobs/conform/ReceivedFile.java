package hearth.jobs.conform;

import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.ssda903.SourceRow;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A file of a current submission as {@code ops_file} keeps it: each table apart where it holds several. */
record ReceivedFile(String laCode, Key key, long rowsIn, long rowsQuarantined) {
    private static final Comparator<Key> BY_FILE =
            Comparator.comparing(Key::submissionId).thenComparing(Key::file).thenComparing(Key::table);

    /** Where rows are from. */
    record Key(String submissionId, String table, String file) {
        static Key of(ReturnRow row) {
            return new Key(row.row().submissionId(), row.table(), row.row().file());
        }
    }

    /** The files that some rows are from. */
    static List<ReceivedFile> of(String laCode, List<ReturnRow> rows, Set<SourceRow> quarantined) {
        return rows.stream()
                .collect(Collectors.groupingBy(Key::of, () -> new TreeMap<>(BY_FILE), Collectors.toList()))
                .entrySet()
                .stream()
                .map(file -> new ReceivedFile(
                        laCode,
                        file.getKey(),
                        file.getValue().size(),
                        file.getValue().stream()
                                .filter(row -> quarantined.contains(row.row()))
                                .count()))
                .toList();
    }

    /** The values in the order of the table's columns. */
    @Nullable
    Object[] row() {
        return new @Nullable Object[] {
            laCode, key.submissionId(), key.table(), key.file(), rowsIn, rowsIn - rowsQuarantined, rowsQuarantined
        };
    }
}
