package hearth.jobs.synthetic.returns;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** One comma-separated file being put together in memory: header row first, a line feed after every row. */
public final class CsvFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StringBuilder text = new StringBuilder(4096);
    private int rows;
    private boolean rowBegun;

    private CsvFile(String header) {
        text.append(header).append('\n');
    }

    public static CsvFile withHeader(String header) {
        return new CsvFile(header);
    }

    public static CsvFile withMarkAndHeader(String header) {
        return new CsvFile(BYTE_ORDER_MARK + header);
    }

    public CsvFile add(String value) {
        separate();
        if (needsQuotes(value)) {
            text.append('"').append(value.replace("\"", "\"\"")).append('"');
        } else {
            text.append(value);
        }
        return this;
    }

    public CsvFile add(long value) {
        separate();
        text.append(value);
        return this;
    }

    /** Adds a day as the return writes it, dd/mm/yyyy. */
    public CsvFile add(LocalDate day) {
        separate();
        twoDigits(day.getDayOfMonth());
        text.append('/');
        twoDigits(day.getMonthValue());
        text.append('/').append(day.getYear());
        return this;
    }

    public CsvFile blank() {
        separate();
        return this;
    }

    public void endRow() {
        text.append('\n');
        rowBegun = false;
        rows++;
    }

    int rows() {
        return rows;
    }

    public void write(Path file) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private void separate() {
        if (rowBegun) {
            text.append(',');
        }
        rowBegun = true;
    }

    private void twoDigits(int number) {
        if (number < 10) {
            text.append('0');
        }
        text.append(number);
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
