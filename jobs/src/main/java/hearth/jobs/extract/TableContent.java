package hearth.jobs.extract;

import hearth.warehouse.file.CellText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The text of one table of a file, whatever the form of the file.
 *
 * @param part what follows the file's path where a file holds several tables, such as {@code #Sheet1}; else empty
 * @param header the column names, in upper case, blanks stripped, each once
 */
record TableContent(String part, List<String> header, List<Row> rows) {

    /**
     * One row.
     *
     * @param number the row as a spreadsheet counts, or the place among the elements of its kind in an XML file
     * @param cells in the order of the header, blanks stripped
     */
    record Row(int number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(cell -> CellText.visible(cell).isEmpty());
        }
    }

    /** The table of a sheet or a CSV file, without blank rows; its first row names the columns. */
    static TableContent of(String part, List<Row> rows) {
        return rows.isEmpty()
                ? new TableContent(part, List.of(), List.of())
                : new TableContent(part, distinct(rows.get(0).cells()), List.copyOf(rows.subList(1, rows.size())));
    }

    Set<String> columns() {
        return new LinkedHashSet<>(header);
    }

    /** The cells of a row as they are meant ({@link CellText#value}), by column name. */
    Map<String, String> values(Row row) {
        Map<String, String> values = cells(row);
        values.replaceAll((column, cell) -> CellText.value(cell));
        return values;
    }

    /** The cells of a row as they came, by column name; cells beyond the last column are named by their place. */
    Map<String, String> cells(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
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

    /** Column names in upper case; a name that comes again is numbered, so that no cell is lost. */
    private static List<String> distinct(List<String> names) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String name : names) {
            String upper = CellText.value(name).toUpperCase(Locale.ROOT);
            String unique = upper;
            for (int number = 2; !distinct.add(unique); number++) {
                unique = upper + " (" + number + ")";
            }
        }
        return List.copyOf(distinct);
    }
}
