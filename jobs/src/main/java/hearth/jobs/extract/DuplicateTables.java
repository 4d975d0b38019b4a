package hearth.jobs.extract;

import hearth.warehouse.ssda903.ReturnDate;
import hearth.warehouse.ssda903.ReturnTable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Distinguishes the parts of a return from two versions of it. Two tables of the same kind are parts when they lie in one folder
 * and don't contradict each other: for no child, and no day where the table has one, do they hold different rows. Else
 * they are versions, and nothing says which one counts.
 */
final class DuplicateTables {
    private DuplicateTables() {}

    /** The tables without those that repeat another, row by row. */
    static List<ReceivedTable> withoutCopies(List<ReceivedTable> tables) {
        List<ReceivedTable> distinct = new ArrayList<>();
        for (List<ReceivedTable> alike : byTable(tables)) {
            List<ReceivedTable> kept = new ArrayList<>();
            for (ReceivedTable table : alike) {
                if (kept.stream().noneMatch(other -> isCopy(other.content(), table.content()))) {
                    kept.add(table);
                }
            }
            distinct.addAll(kept);
        }
        return distinct;
    }

    /** Why two of the tables, none a copy of another, are versions; empty when all are parts of one return. */
    static Optional<String> conflict(List<ReceivedTable> tables) {
        for (List<ReceivedTable> alike : byTable(tables)) {
            for (int second = 1; second < alike.size(); second++) {
                for (int first = 0; first < second; first++) {
                    Optional<String> conflict = conflict(alike.get(first), alike.get(second));
                    if (conflict.isPresent()) {
                        return conflict;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Collection<List<ReceivedTable>> byTable(List<ReceivedTable> tables) {
        Map<String, List<ReceivedTable>> byTable = new LinkedHashMap<>();
        tables.forEach(table -> byTable.computeIfAbsent(table.table().name(), name -> new ArrayList<>())
                .add(table));
        return byTable.values();
    }

    private static boolean isCopy(TableContent one, TableContent other) {
        return one.header().equals(other.header()) && one.rows().equals(other.rows());
    }

    private static Optional<String> conflict(ReceivedTable first, ReceivedTable second) {
        if (!first.folder().equals(second.folder())) {
            return Optional.of(
                    "%s and %s, in different folders, are not the same".formatted(first.path(), second.path()));
        }
        if (folded(first.path()).equals(folded(second.path()))) {
            return Optional.of("%s and %s, of one name but for its capital letters or accents, are not the same"
                    .formatted(first.path(), second.path()));
        }
        Map<String, SameChildAndDay> known = byChildAndDay(first);
        for (Map.Entry<String, SameChildAndDay> other : byChildAndDay(second).entrySet()) {
            SameChildAndDay same = known.getOrDefault(other.getKey(), other.getValue());
            if (!same.rows().equals(other.getValue().rows())) {
                return Optional.of("%s, row %d, and %s, row %d, are about the same child and day but differ"
                        .formatted(
                                first.path(),
                                same.number(),
                                second.path(),
                                other.getValue().number()));
            }
        }
        return Optional.empty();
    }

    /** A name as most file systems compare it. */
    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Everything in a table about one child and day, and the first such row. */
    private record SameChildAndDay(int number, Set<String> rows) {}

    private static Map<String, SameChildAndDay> byChildAndDay(ReceivedTable received) {
        ReturnTable table = received.table();
        Map<String, SameChildAndDay> byKey = new HashMap<>();
        for (TableContent.Row row : received.content().rows()) {
            Map<String, String> cells = received.content().values(row);
            byKey.computeIfAbsent(
                            text(table.identifyingColumns(), cells),
                            key -> new SameChildAndDay(row.number(), new TreeSet<>()))
                    .rows()
                    .add(text(table.columnNames(), cells));
        }
        return byKey;
    }

    /** Cells as one text in which a day reads the same however it was written. */
    private static String text(List<String> columns, Map<String, String> cells) {
        StringBuilder text = new StringBuilder();
        for (String column : columns) {
            String cell = cells.getOrDefault(column, "");
            text.append(ReturnDate.parse(cell).map(day -> "day " + day).orElse(cell.toUpperCase(Locale.ROOT)))
                    .append('\n');
        }
        return text.toString();
    }
}
