package hearth.warehouse.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * CSV text as analysts send it: in UTF-8, UTF-16 or Windows-1252, separated by comma, semicolon, tab or {@code |}, with
 * or without blanks around its quotes. The one reader for returns, local files and published files.
 */
public final class CsvText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What Excel and PowerShell write above the column names: {@code sep=;} and {@code #TYPE System.Data.DataRow}. */
    private static final Pattern INSTRUCTION = Pattern.compile("^(?i:sep=|#TYPE )");

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Several times as many cells as the largest file that DfE publishes. */
    public static final int MOST_CELLS = 20_000_000;

    private CsvText() {}

    /**
     * One row.
     *
     * @param number the row number as a spreadsheet counts
     * @param cells without spaces at either end
     */
    public record Row(int number, List<String> cells) {
        public boolean isBlank() {
            return cells.stream().allMatch(cell -> CellText.visible(cell).isEmpty());
        }
    }

    /** A row that cannot be split into cells. */
    public static final class UnreadableRow extends RuntimeException {
        private final int row;

        UnreadableRow(int row, CsvParseException why) {
            super("row " + row + ": " + why.getMessage(), why);
            this.row = row;
        }

        /** As a spreadsheet counts. */
        public int row() {
            return row;
        }
    }

    /**
     * The rows that are not blank, their cells made visible ({@link CellText}); empty when the bytes are not text. Lines
     * that only tell programs how to read the file, and empty columns at the end, are left out. Throws
     * {@link UnreadableRow} on a stray quote, {@link CellLimit.Exceeded} on more than {@link #MOST_CELLS}.
     */
    public static Optional<List<Row>> rows(byte[] bytes) {
        return rows(bytes, new CellLimit(MOST_CELLS));
    }

    /** The same with another limit. */
    public static Optional<List<Row>> rows(byte[] bytes, CellLimit limit) {
        return received(bytes, limit).map(received -> {
            List<Row> rows = received.stream()
                    .filter(row -> row.number() > 1
                            || !INSTRUCTION.matcher(row.cells().get(0)).find())
                    .map(CsvText::visible)
                    .toList();
            int width = rows.stream().mapToInt(CsvText::width).max().orElse(0);
            return rows.stream()
                    .map(row -> new Row(
                            row.number(),
                            row.cells().subList(0, Math.min(width, row.cells().size()))))
                    .toList();
        });
    }

    /** The rows that are not blank as they came, for those who log what they change; empty when the bytes are not text. */
    public static Optional<List<Row>> received(byte[] bytes, CellLimit limit) {
        String text = text(bytes);
        return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(rows(text, limit));
    }

    private static Row visible(Row row) {
        return new Row(row.number(), row.cells().stream().map(CsvText::visible).toList());
    }

    /** A cell made visible; one with a line break stays as it is, for it may hold rows that a quote pulled into it. */
    private static String visible(String cell) {
        return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0 ? cell : CellText.visible(cell);
    }

    /** The number of cells up to the last that is not empty. */
    private static int width(Row row) {
        int width = row.cells().size();
        while (width > 0 && row.cells().get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private static List<Row> rows(String text, CellLimit limit) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(Separator.of(text))
                .skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> each = records.iterator();
            for (int number = 1; hasNext(each, number); number++) {
                List<String> fields = each.next().getFields();
                // A line counts even when it is blank: a file can have millions of them.
                limit.add(fields.size());
                Row row = new Row(number, fields.stream().map(CsvText::trimmed).toList());
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** A cell without plain blanks around it. Line breaks stay: they may show a quote that is not closed. */
    private static String trimmed(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isPlainBlank(cell.charAt(from))) {
            from++;
        }
        while (from < to && isPlainBlank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isPlainBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean hasNext(Iterator<CsvRecord> records, int number) {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw new UnreadableRow(number, e);
        }
    }

    /** UTF-8 or, with a byte order mark, UTF-16; Windows-1252 where the bytes are not UTF-8. */
    private static String text(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WINDOWS_1252);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
