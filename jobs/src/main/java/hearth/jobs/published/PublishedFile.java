package hearth.jobs.published;

import hearth.warehouse.file.CsvText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table that somebody published.
 *
 * @param name the path of its file in the folder, and what follows it where a file holds several
 * @param title the text above the column names
 * @param columns all column names, in order; those of some files are not distinct
 * @param lines the rows below the column names, numbered as a spreadsheet counts
 */
record PublishedFile(String name, List<String> title, List<String> columns, List<CsvText.Row> lines) {
    private static final Pattern LINE_BREAK = Pattern.compile("[\n\r]");

    /** A table whose column names are in one of its rows; the rows above are its title. */
    static PublishedFile headedBy(int header, String name, List<CsvText.Row> rows) {
        return new PublishedFile(
                name,
                rows.subList(0, header).stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> !cell.isEmpty())
                        .toList(),
                withoutBlankEnd(rows.get(header).cells()),
                rows.subList(header + 1, rows.size()));
    }

    /** Excel saves empty columns at the end of a table as columns without a name. */
    static List<String> withoutBlankEnd(List<String> names) {
        int end = names.size();
        while (end > 0 && names.get(end - 1).isEmpty()) {
            end--;
        }
        return names.subList(0, end);
    }

    Set<String> columnNames() {
        return Set.copyOf(columns);
    }

    boolean holds(String column, String label) {
        int at = columns.indexOf(column);
        return at >= 0
                && lines.stream()
                        .anyMatch(line ->
                                line.cells().size() > at && line.cells().get(at).equals(label));
    }

    /** The cells of a row by the names of their columns. */
    Map<String, String> cells(CsvText.Row line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size() && i < line.cells().size(); i++) {
            cells.put(columns.get(i), line.cells().get(i));
        }
        return cells;
    }

    /**
     * Adds what is wrong with the shape of the table: columns of one name, rows with more or fewer cells than there are
     * columns, and cells with a line break, as a quote that is not closed leaves.
     *
     * @param notes the columns that may have text of several lines
     */
    void checkShape(Collection<String> notes, RowFaults faults) {
        columns.stream()
                .filter(name -> columns.indexOf(name) != columns.lastIndexOf(name))
                .distinct()
                .forEach(name -> faults.add("two columns are named '" + name + "'", "one of each name"));
        for (CsvText.Row line : lines) {
            List<String> cells = line.cells();
            if (withoutBlankEnd(cells).size() > columns.size() || cells.size() < columns.size()) {
                faults.add(
                        "row " + line.number() + ": found " + cells.size() + " cells",
                        "one for each of the " + columns.size() + " columns");
            }
            IntStream.range(0, Math.min(cells.size(), columns.size()))
                    .filter(i -> LINE_BREAK.matcher(cells.get(i)).find() && !notes.contains(columns.get(i)))
                    .forEach(i -> faults.add(
                            line.number(),
                            columns.get(i),
                            "found a line break, as after a quote that is not closed",
                            "one line of text"));
        }
    }
}
