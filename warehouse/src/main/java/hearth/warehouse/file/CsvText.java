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

/**
 * CSV text as analysts send it: in UTF-8, UTF-16 or Windows-1252, separated by comma, semicolon or tab, whichever the
 * first row with text uses.
 */
public final class CsvText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

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
     * The rows that are not blank, their cells made visible ({@link CellText}); empty when the bytes are not text. Throws
     * {@link UnreadableRow} on a stray quote.
     */
    public static Optional<List<Row>> rows(byte[] bytes) {
        return received(bytes)
                .map(rows -> rows.stream()
                        .map(row -> new Row(
                                row.number(),
                                row.cells().stream().map(CellText::visible).toList()))
                        .toList());
    }

    /** The same rows with their cells as they came, for those who log what is changed. */
    public static Optional<List<Row>> received(byte[] bytes) {
        String text = text(bytes);
        return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(rows(text));
    }

    private static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> each = records.iterator();
            for (int number = 1; hasNext(each, number); number++) {
                Row row = new Row(
                        number,
                        each.next().getFields().stream().map(String::trim).toList());
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static boolean hasNext(Iterator<CsvRecord> records, int number) {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw new UnreadableRow(number, e);
        }
    }

    /** The most frequent of comma, semicolon and tab in the first line with a letter. */
    private static char separator(String text) {
        int letter = 0;
        while (letter < text.length() && !Character.isLetter(text.charAt(letter))) {
            letter++;
        }
        int[] counts = new int[3];
        boolean isQuoted = false;
        for (int i = text.lastIndexOf('\n', letter) + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            isQuoted ^= c == '"';
            if (!isQuoted && (c == '\n' || c == '\r')) {
                break;
            }
            int kind = ",;\t".indexOf(c);
            if (!isQuoted && kind >= 0) {
                counts[kind]++;
            }
        }
        int most = counts[1] > counts[0] ? 1 : 0;
        return ",;\t".charAt(counts[2] > counts[most] ? 2 : most);
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
