package hearth.jobs.extract;

import hearth.jobs.extract.CsvTable.CsvRow;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.ReturnDate;
import hearth.warehouse.ssda903.ReturnTable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A file that was read and whose table was recognised. */
record ReceivedFile(LandingFile file, String sha256, ReturnTable table, CsvTable content) {
    private static final int ONE_IN = 20;

    /** The cells of a row by column name; cells beyond the last column are named by their place. */
    Map<String, String> cells(CsvRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> header = content.header();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (i < header.size()) {
                cells.put(header.get(i), cell);
            } else if (!cell.isEmpty()) {
                cells.put("COLUMN " + (i + 1), cell);
            }
        }
        return cells;
    }

    /**
     * The collection year that its dates speak of: the newest in which one in twenty episodes or more starts, so that a
     * mistyped date does not speak for the file.
     */
    Optional<CollectionYear> yearOfDates() {
        int column = content.header().indexOf("DECOM");
        if (!table.name().equals("episodes") || column < 0) {
            return Optional.empty();
        }
        SortedMap<CollectionYear, Integer> starts = new TreeMap<>();
        content.rows().stream()
                .filter(row -> row.cells().size() > column)
                .flatMap(row -> ReturnDate.parse(row.cells().get(column)).stream())
                .forEach(day -> starts.merge(CollectionYear.of(day), 1, Integer::sum));
        int all = starts.values().stream().mapToInt(Integer::intValue).sum();
        return starts.entrySet().stream()
                .filter(year -> year.getValue() * ONE_IN >= all)
                .map(Map.Entry::getKey)
                .max(Comparator.naturalOrder());
    }
}
