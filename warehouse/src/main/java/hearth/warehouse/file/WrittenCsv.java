package hearth.warehouse.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A small CSV file that people write by hand, read strictly: its columns are given, and a row with a fault is left out.
 *
 * @param all what its rows say
 * @param faults what cannot be read and what is expected, each with file, row and column
 */
public record WrittenCsv<T>(List<T> all, List<String> faults) {
    private static final Pattern MARKUP = Pattern.compile("[<>\\n\\r]|https?://|www\\.", Pattern.CASE_INSENSITIVE);

    public WrittenCsv {
        all = List.copyOf(all);
        faults = List.copyOf(faults);
    }

    public static <T> WrittenCsv<T> none() {
        return new WrittenCsv<>(List.of(), List.of());
    }

    /** Reads a file in a folder; none where there is no such file. */
    public static <T> WrittenCsv<T> in(Path folder, String name, List<String> columns, Function<Row, T> maker) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return none();
        }
        try {
            return read(folder.toAbsolutePath().getFileName() + "/" + name, Files.readAllBytes(file), columns, maker);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @param maker makes something of a row; what it makes of one with a fault is dropped
     */
    public static <T> WrittenCsv<T> read(String name, byte[] bytes, List<String> columns, Function<Row, T> maker) {
        List<String> faults = new ArrayList<>();
        List<T> all = new ArrayList<>();
        try {
            List<CsvText.Row> rows = CsvText.rows(bytes).orElse(List.of());
            if (rows.isEmpty() || !rows.get(0).cells().equals(columns)) {
                faults.add(name + ", row 1: expected the columns " + String.join(",", columns));
            } else {
                rows.stream()
                        .skip(1)
                        .forEach(row ->
                                new Row(name, row, columns, faults).made(maker).ifPresent(all::add));
            }
        } catch (CsvText.UnreadableRow e) {
            faults.add(name + ", " + e.getMessage());
        }
        return new WrittenCsv<>(all, faults);
    }

    /** The cells of one row by column. */
    public static final class Row {
        private final String where;
        private final List<String> cells;
        private final List<String> columns;
        private final List<String> faults;
        private final int faultsBefore;

        private Row(String name, CsvText.Row row, List<String> columns, List<String> faults) {
            this.where = name + ", row " + row.number() + ", ";
            this.cells = row.cells();
            this.columns = columns;
            this.faults = faults;
            this.faultsBefore = faults.size();
        }

        private <T> Optional<T> made(Function<Row, T> maker) {
            if (cells.size() > columns.size()) {
                faults.add(where + cells.size() + " cells; expected at most " + columns.size()
                        + ": put text with a comma into quotes");
                return Optional.empty();
            }
            T made = maker.apply(this);
            return faults.size() == faultsBefore ? Optional.of(made) : Optional.empty();
        }

        /** File and row, to begin a fault that is found later. */
        public String where() {
            return where;
        }

        /** Empty where the row ends before it. */
        public String cell(String column) {
            int index = columns.indexOf(column);
            return index < cells.size() ? cells.get(index) : "";
        }

        public String required(String column) {
            if (cell(column).isEmpty()) {
                fault(column, "is empty");
            }
            return cell(column);
        }

        /** Text of a few words, without markup. */
        public String plainText(String column, int longest) {
            String text = required(column);
            if (text.length() > longest) {
                fault(column, text.length() + " characters; expected at most " + longest);
            }
            if (MARKUP.matcher(text).find()) {
                fault(column, "has a line break, a link or markup; expected plain text");
            }
            return text;
        }

        public LocalDate day(String column) {
            try {
                return LocalDate.parse(cell(column));
            } catch (DateTimeParseException e) {
                fault(column, "'" + cell(column) + "' is not a day such as 2026-11-18");
                return LocalDate.EPOCH;
            }
        }

        /** A day that is over or today. */
        public LocalDate pastDay(String column, LocalDate today) {
            LocalDate day = day(column);
            if (day.isAfter(today)) {
                fault(column, day + " is in the future");
            }
            return day;
        }

        public void fault(String column, String what) {
            faults.add(where + column + ": " + what);
        }
    }
}
