package hearth.warehouse.local;

import hearth.warehouse.file.CellLimit;
import hearth.warehouse.file.CsvText;
import hearth.warehouse.indicator.Catalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Reads authorities' files of local figures, and finds every error in them. */
public final class LocalReader {
    static final List<String> COLUMNS =
            List.of("indicator", "period", "breakdown", "breakdown_value", "numerator", "denominator", "value", "note");

    private static final int MOST_CELLS = 1_000_000;

    private final Catalogue catalogue;
    private final LocalDate today;

    /** @param today periods that end later have not ended */
    public LocalReader(Catalogue catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    /**
     * Reads all files of one authority, file name to content. No figure is an error, as an empty folder may be a
     * mistake.
     */
    public LocalFigures read(String laCode, SortedMap<String, byte[]> files) {
        List<LocalFigure> figures = new ArrayList<>();
        List<LocalFault> faults = new ArrayList<>();
        Map<List<Object>, String> places = new HashMap<>();
        List<LocalPlaceholder> placeholders = new ArrayList<>();
        int unfilled = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            for (CsvText.Row row : rows(file.getKey(), file.getValue(), faults)) {
                LocalRow cells = LocalRow.of(file.getKey(), row, faults).withoutPlaceholders(placeholders);
                if (cells.isUnfilled()) {
                    unfilled++;
                    continue;
                }
                Optional<LocalFigure> figure = new FigureCheck(cells, catalogue, today).figure();
                figure.ifPresent(found -> {
                    String place = file.getKey() + ", row " + row.number();
                    Optional.ofNullable(places.putIfAbsent(found.key(), place))
                            .ifPresentOrElse(first -> cells.repeated(first), () -> figures.add(found));
                });
            }
        }
        if (figures.isEmpty() && faults.isEmpty()) {
            faults.add(new LocalFault(
                    laCode + "/", 0, "", "", "a figure", "To withdraw figures, write x in place of their values"));
        }
        return new LocalFigures(laCode, figures, unfilled, placeholders, faults);
    }

    /** The rows below the header; none, and an error, where the file does not have the expected form. */
    private static List<CsvText.Row> rows(String file, byte[] content, List<LocalFault> faults) {
        Optional<List<CsvText.Row>> rows;
        try {
            rows = CsvText.rows(content, new CellLimit(MOST_CELLS));
        } catch (CellLimit.Exceeded e) {
            faults.add(new LocalFault(
                    file,
                    0,
                    "",
                    "a file that " + e.getMessage(),
                    "a few rows for each indicator",
                    "Save only the table"));
            return List.of();
        } catch (CsvText.UnreadableRow e) {
            faults.add(new LocalFault(
                    file,
                    e.row(),
                    "",
                    "a quote that is not closed, or one within a cell",
                    "quotes around a whole cell, doubled inside it",
                    "Save the sheet as a CSV file again"));
            return List.of();
        }
        if (rows.isEmpty()) {
            faults.add(new LocalFault(file, 0, "", "", "text", "Save the sheet as a CSV file"));
            return List.of();
        }
        List<String> header =
                rows.get().isEmpty() ? List.of() : names(rows.get().get(0));
        if (!header.equals(COLUMNS) && !header.equals(COLUMNS.subList(0, COLUMNS.size() - 1))) {
            faults.add(new LocalFault(
                    file,
                    rows.get().isEmpty() ? 0 : rows.get().get(0).number(),
                    "",
                    header(header),
                    "the columns " + String.join(",", COLUMNS),
                    "Start from ./hearth local template"));
            return List.of();
        }
        return rows.get().subList(1, rows.get().size());
    }

    /** The first row for a message: what it holds where that is column names; else it may hold anything, so how much. */
    private static String header(List<String> names) {
        long known = names.stream().distinct().filter(COLUMNS::contains).count();
        return known > 1 || names.isEmpty()
                ? String.join(",", names)
                : "a first row of " + names.size() + " cells, " + (known == 0 ? "none" : "one")
                        + " of them a column name";
    }

    /** The names in a header, without the empty cells that a spreadsheet may add at its end. */
    private static List<String> names(CsvText.Row header) {
        int last = header.cells().size();
        while (last > 0 && header.cells().get(last - 1).isEmpty()) {
            last--;
        }
        return header.cells().subList(0, last).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
    }
}
