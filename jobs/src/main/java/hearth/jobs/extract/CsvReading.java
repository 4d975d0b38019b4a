package hearth.jobs.extract;

import hearth.warehouse.file.CsvText;
import java.io.IOException;
import java.util.List;

/** Reads text files with a row on each line. */
final class CsvReading implements TableReader {
    @Override
    public List<TableContent> read(byte[] bytes) throws IOException {
        List<CsvText.Row> rows = CsvText.received(bytes)
                .orElseThrow(() -> new UnusableFileException(
                        "is not text: it contains zero bytes, as pictures, archives and old workbooks do",
                        "save it as a CSV file and send it again"));
        return List.of(TableContent.of(
                "",
                rows.stream()
                        .map(row -> new TableContent.Row(row.number(), row.cells()))
                        .toList()));
    }
}
