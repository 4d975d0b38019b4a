package hearth.jobs.published;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A table that somebody published: CSV, packed or not, or Parquet. Blanks around names and a byte order mark don't matter.
 *
 * @param columns all column names, in order; those of some files are not distinct
 */
record PublishedFile(String name, List<String> columns, List<Line> lines) {
    private static final String CSV = ".csv";
    private static final String PACKED_CSV = ".csv.gz";
    private static final String PARQUET = ".parquet";

    /**
     * A row.
     *
     * @param number as a spreadsheet counts, the column names being row 1; a row whose text has several lines is one
     */
    record Line(int number, List<String> cells) {}

    /** Whether a file is of a kind that can be read, by its name. */
    static boolean isReadable(Path file) {
        return Stream.of(CSV, PACKED_CSV, PARQUET).anyMatch(kind -> isOf(kind, file));
    }

    /** Reads a file of a kind that can be read; its fault, without its name, is in the message of what this throws. */
    static PublishedFile read(Path file, String name) throws IOException {
        if (isOf(PARQUET, file)) {
            return ParquetTable.read(file, name);
        }
        byte[] bytes = Files.readAllBytes(file);
        try (InputStream in = isOf(PACKED_CSV, file)
                ? new GZIPInputStream(new ByteArrayInputStream(bytes))
                : new ByteArrayInputStream(bytes)) {
            return csv(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static boolean isOf(String kind, Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(kind);
    }

    private static PublishedFile csv(String name, String text) throws IOException {
        List<String> columns = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .ofCsvRecord(text.replaceFirst("^\\uFEFF", ""))) {
            int row = 0;
            for (CsvRecord record : records) {
                row++;
                List<String> cells =
                        record.getFields().stream().map(String::strip).toList();
                if (columns.isEmpty()) {
                    columns.addAll(cells);
                } else if (!cells.equals(List.of(""))) {
                    lines.add(new Line(row, cells));
                }
            }
        }
        return new PublishedFile(name, columns, lines);
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
    Map<String, String> cells(Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size() && i < line.cells().size(); i++) {
            cells.put(columns.get(i), line.cells().get(i));
        }
        return cells;
    }
}
