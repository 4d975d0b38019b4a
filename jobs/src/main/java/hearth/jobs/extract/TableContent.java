package hearth.jobs.extract;

import hearth.warehouse.file.CellLimit;
import hearth.warehouse.file.CellText;
import java.util.ArrayList;
import java.util.HashMap;
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
 * @param passedOver what of the file is not part of the table, with the reason; empty when all is
 */
record TableContent(String part, List<String> header, List<Row> rows, String passedOver) {

    TableContent(String part, List<String> header, List<Row> rows) {
        this(part, header, rows, "");
    }

    /** A part of a file that is not read, with the reason. */
    static TableContent unread(String part, String reason) {
        return new TableContent(part, List.of(), List.of(), reason);
    }

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

    /** The table of some rows of which the first names the columns. */
    static TableContent of(String part, List<Row> rows) {
        return new TableContent(part, names(rows.get(0)), List.copyOf(rows.subList(1, rows.size())));
    }

    /** How many cells its rows have once each has one for every column; fails when they are more than a return has. */
    long checkedCells() throws UnusableFileException {
        if (header.size() > Limits.COLUMNS) {
            throw new UnusableFileException(
                    "has %,d columns; no table of the return has more than a few dozen".formatted(header.size()),
                    "send only the columns of the return");
        }
        long cells = (long) header.size() * rows.size();
        new CellLimit(Limits.CELLS).add(cells);
        return cells;
    }

    Set<String> columns() {
        return new LinkedHashSet<>(header);
    }

    /** The cells of a column as they are meant ({@link CellText#value}), by row number; none when there is no such column. */
    Map<Integer, String> column(String name) {
        Map<Integer, String> column = new LinkedHashMap<>();
        int place = header.indexOf(name);
        for (Row row : rows) {
            if (place >= 0 && place < row.cells().size()) {
                column.put(row.number(), CellText.value(row.cells().get(place)));
            }
        }
        return column;
    }

    /** The cells of a row as they are meant ({@link CellText#value}), by column name. */
    Map<String, String> values(Row row) {
        Map<String, String> values = cells(row);
        values.replaceAll((column, cell) -> CellText.value(cell));
        return values;
    }

    /**
     * The cells of a row as they came, by column name: blank where the row is shorter than the header. Cells beyond the last
     * column are named by their place.
     */
    Map<String, String> cells(Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        header.forEach(name -> cells.put(name, ""));
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

    /** A row as column names in upper case; a name that comes again is numbered, so that no cell is lost. */
    static List<String> names(Row row) {
        List<String> names = new ArrayList<>(row.cells());
        names.replaceAll(name -> CellText.value(name).toUpperCase(Locale.ROOT));
        while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        Set<String> distinct = new LinkedHashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (String name : names) {
            String unique = name;
            while (!distinct.add(unique)) {
                unique = name + " (" + (1 + numbers.merge(name, 1, Integer::sum)) + ")";
            }
        }
        return List.copyOf(distinct);
    }
}
