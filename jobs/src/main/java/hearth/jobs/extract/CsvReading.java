package hearth.jobs.extract;

import hearth.warehouse.file.CellLimit;
import hearth.warehouse.file.CsvText;
import hearth.warehouse.ssda903.ReturnLayout;
import java.io.IOException;
import java.util.List;

/** Reads text files with a row on each line. */
final class CsvReading implements TableReader {
    private final ReturnLayout layout;
    private final TableSearch search;

    CsvReading(ReturnLayout layout) {
        this.layout = layout;
        this.search = new TableSearch(layout);
    }

    @Override
    public List<TableContent> read(byte[] bytes) throws IOException {
        List<TableContent.Row> rows = rows(bytes);
        TableContent table = search.in("", rows);
        if (layout.nearest(table.columns()).isPresent()) {
            for (TableContent.Row row : rows) {
                checkLineBreaks(row);
            }
        }
        return List.of(table);
    }

    private static List<TableContent.Row> rows(byte[] bytes) throws UnusableFileException {
        try {
            return CsvText.received(bytes, new CellLimit(Limits.CELLS))
                    .orElseThrow(() -> new UnusableFileException(
                            "is not text: it contains zero bytes, as pictures, archives and old workbooks do",
                            "save it as a CSV file and send it again"))
                    .stream()
                    .map(row -> new TableContent.Row(row.number(), row.cells()))
                    .toList();
        } catch (CsvText.UnreadableRow e) {
            throw strayQuote(e.row());
        }
    }

    /** No cell of a return holds a line break: one shows a quote that is not closed, with rows below inside its cell. */
    private static void checkLineBreaks(TableContent.Row row) throws UnusableFileException {
        if (row.cells().stream().anyMatch(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)) {
            throw strayQuote(row.number());
        }
    }

    private static UnusableFileException strayQuote(int row) {
        return new UnusableFileException(
                "cannot be read: the quote that opens in row " + row
                        + " is not closed on that line, and the rows below it may be" + " inside its cell",
                "remove the quote, or the line break within the cell, and send the file again");
    }
}
