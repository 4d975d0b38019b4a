package hearth.jobs.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import hearth.warehouse.ssda903.CollectionYear;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A small table for reading.
 *
 * @param columns the names above the columns
 * @param rows as many texts each as there are columns
 */
public record Listing(List<String> columns, List<List<String>> rows) {
    private static final String GAP = "  ";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    public Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The rows of a query whose result is small; a column's name is shown with blanks for underscores. */
    static Listing of(Dataset<Row> query) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : query.collectAsList()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(text(row.get(i)));
            }
            rows.add(cells);
        }
        return new Listing(
                List.of(query.columns()).stream()
                        .map(name -> name.replace('_', ' '))
                        .toList(),
                rows);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Writes it with aligned columns; numbers stand to the right. */
    public void print(PrintWriter out) {
        List<Integer> widths = new ArrayList<>();
        List<Boolean> numbers = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            int column = c;
            widths.add(rows.stream()
                    .map(row -> row.get(column).length())
                    .reduce(columns.get(c).length(), Math::max));
            numbers.add(rows.stream().allMatch(row -> row.get(column).matches("[-+0-9.,%]*")));
        }
        out.println(line(columns, widths, numbers));
        rows.forEach(row -> out.println(line(row, widths, numbers)));
    }

    /** It as CSV. */
    public String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** As a report shows it: a whole number with commas, a day, a minute; nothing for a missing value. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Instant instant) {
            return MINUTE.format(instant);
        }
        if (value instanceof Double number) {
            return number == Math.rint(number) ? "%,.0f".formatted(number) : "%,.2f".formatted(number);
        }
        return value instanceof Long count ? "%,d".formatted(count) : String.valueOf(value);
    }

    /** A return as analysts call it, such as {@code 2024/25} or {@code extract of 2025-09-30}. */
    static String returnName(int collectionYear, @Nullable LocalDate extractDate) {
        return Optional.ofNullable(extractDate)
                .map(date -> "extract of " + date)
                .orElseGet(() -> new CollectionYear(collectionYear).toString());
    }

    private static String line(List<String> cells, List<Integer> widths, List<Boolean> numbers) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            String blanks = " ".repeat(widths.get(c) - cells.get(c).length());
            line.append(c == 0 ? "" : GAP).append(numbers.get(c) ? blanks + cells.get(c) : cells.get(c) + blanks);
        }
        return line.toString().stripTrailing();
    }
}
