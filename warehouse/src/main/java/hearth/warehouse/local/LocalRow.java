package hearth.warehouse.local;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.file.CellText;
import hearth.warehouse.file.CsvText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A row by its column names, and the list for its errors. */
record LocalRow(String file, int number, Map<String, String> cells, List<LocalFault> faults) {
    static LocalRow of(String file, CsvText.Row row, List<LocalFault> faults) {
        Map<String, String> cells = new HashMap<>();
        LocalReader.COLUMNS.forEach(column -> cells.put(column, ""));
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (cell.indexOf('\n') >= 0) {
                // An unclosed quote pulls the rows below into its cell.
                faults.add(new LocalFault(
                        file,
                        row.number(),
                        "column " + (i + 1),
                        cell.lines().findFirst().orElse("") + " ...",
                        "no line break in a cell",
                        "Remove it, or close the open quote"));
            }
            if (i < LocalReader.COLUMNS.size()) {
                cells.put(LocalReader.COLUMNS.get(i), cell);
            } else if (!cell.isEmpty()) {
                faults.add(new LocalFault(
                        file,
                        row.number(),
                        "column " + (i + 1),
                        cell,
                        "no more than " + LocalReader.COLUMNS.size() + " columns",
                        "Write numbers without commas in them, and text with a comma in quotes"));
            }
        }
        return new LocalRow(file, row.number(), cells, faults);
    }

    /**
     * The row with cells that hold a placeholder for a missing value empty; each is added to those found. NaN is the result of a
     * calculation that failed, and stays an error.
     */
    LocalRow withoutPlaceholders(List<LocalPlaceholder> found) {
        Map<String, String> meant = new HashMap<>(cells);
        LocalReader.COLUMNS.forEach(column -> {
            String text = cell(column);
            boolean isSymbol = column.equals("value") && Symbol.of(text).isPresent();
            boolean isFailed = text.equalsIgnoreCase("NaN") && !column.equals("note");
            if (!isSymbol && !isFailed && CellText.isPlaceholder(CellText.unquoted(CellText.visible(text)))) {
                found.add(new LocalPlaceholder(file, number, column, text));
                meant.put(column, "");
            }
        });
        return new LocalRow(file, number, meant, faults);
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    /** Whether it is a template row that was not filled in. */
    boolean isUnfilled() {
        return Stream.of("period", "numerator", "denominator", "value")
                .allMatch(column -> cell(column).isEmpty());
    }

    void fault(String column, String expected, String remedy) {
        faults.add(new LocalFault(file, number, column, cell(column), expected, remedy));
    }

    /** Records that another row gives the same figure. */
    void repeated(String place) {
        fault("indicator", "each figure once; it is also in " + place, "Remove one of the two rows");
    }
}
