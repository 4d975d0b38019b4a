package hearth.jobs.extract;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The content of a CSV file.
 *
 * @param header the column names, in upper case, blanks stripped, each once
 */
record CsvTable(List<String> header, List<CsvRow> rows) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * One row.
     *
     * @param number the row as a spreadsheet counts
     * @param cells in the order of the header, blanks stripped
     */
    record CsvRow(int number, List<String> cells) {}

    Set<String> columns() {
        return new LinkedHashSet<>(header);
    }

    /** Reads UTF-8, with or without byte order mark, or Windows-1252 where the bytes are not UTF-8. */
    static CsvTable parse(byte[] bytes) {
        List<String> header = List.of();
        List<CsvRow> rows = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text(bytes))) {
            for (CsvRecord record : records) {
                number++;
                List<String> cells =
                        record.getFields().stream().map(String::strip).toList();
                if (cells.stream().allMatch(String::isEmpty)) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = distinct(cells);
                } else {
                    rows.add(new CsvRow(number, cells));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CsvTable(header, rows);
    }

    /** Column names in upper case; a name that comes again is numbered, so that no cell is lost. */
    private static List<String> distinct(List<String> names) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String name : names) {
            String upper = name.toUpperCase(Locale.ROOT);
            String unique = upper;
            for (int number = 2; !distinct.add(unique); number++) {
                unique = upper + " (" + number + ")";
            }
        }
        return List.copyOf(distinct);
    }

    private static String text(byte[] bytes) {
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            text = Charset.forName("windows-1252").decode(ByteBuffer.wrap(bytes));
        }
        boolean isMarked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
        return isMarked ? text.subSequence(1, text.length()).toString() : text.toString();
    }
}
