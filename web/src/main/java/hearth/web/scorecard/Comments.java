package hearth.web.scorecard;

import hearth.warehouse.file.CsvText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Officers' comments on a board, read from {@code <la_code>.csv} in a folder.
 *
 * @param faults what cannot be shown and why, each with its row and column
 */
record Comments(List<Comment> all, List<String> faults) {
    static final List<String> COLUMNS =
            List.of("measure", "period", "comment", "author", "role", "written_on", "show_until");
    private static final int LONGEST = 240;
    private static final Pattern MARKUP = Pattern.compile("[<>\\n\\r]|https?://|www\\.", Pattern.CASE_INSENSITIVE);

    Comments {
        all = List.copyOf(all);
        faults = List.copyOf(faults);
    }

    static Comments none() {
        return new Comments(List.of(), List.of());
    }

    /** The comments of a council; none where there is no file. */
    static Comments of(Path folder, String laCode, LocalDate today) {
        Path file = folder.resolve(laCode + ".csv");
        if (!Files.exists(file)) {
            return none();
        }
        try {
            return read(file.getFileName().toString(), Files.readAllBytes(file), today);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    static Comments read(String name, byte[] bytes, LocalDate today) {
        List<String> faults = new ArrayList<>();
        List<Comment> comments = new ArrayList<>();
        try {
            List<CsvText.Row> rows = CsvText.rows(bytes).orElse(List.of());
            if (rows.isEmpty() || !rows.get(0).cells().equals(COLUMNS)) {
                faults.add(name + ", row 1: expected the columns " + String.join(",", COLUMNS));
            } else {
                rows.stream()
                        .skip(1)
                        .forEach(row ->
                                new Cells(name, row, today, faults).comment().ifPresent(comments::add));
            }
        } catch (CsvText.UnreadableRow e) {
            faults.add(name + ", " + e.getMessage());
        }
        return new Comments(comments, faults);
    }

    /** The cells of one row by column. */
    private static final class Cells {
        private final String where;
        private final Map<String, String> cells = new HashMap<>();
        private final LocalDate today;
        private final List<String> faults;
        private final int faultsBefore;

        Cells(String name, CsvText.Row row, LocalDate today, List<String> faults) {
            this.where = name + ", row " + row.number() + ", ";
            this.today = today;
            this.faults = faults;
            this.faultsBefore = faults.size();
            for (int i = 0; i < COLUMNS.size(); i++) {
                cells.put(COLUMNS.get(i), i < row.cells().size() ? row.cells().get(i) : "");
            }
        }

        Optional<Comment> comment() {
            String text = required("comment");
            if (text.length() > LONGEST) {
                fault("comment", text.length() + " characters; expected at most " + LONGEST);
            }
            if (MARKUP.matcher(text).find()) {
                fault("comment", "has a line break, a link or markup; expected plain text");
            }
            Comment comment = new Comment(
                    where,
                    required("measure"),
                    required("period"),
                    text,
                    Optional.of(cell("author")).filter(author -> !author.isEmpty()),
                    required("role"),
                    writtenOn(),
                    cell("show_until").isEmpty() ? Optional.empty() : Optional.of(day("show_until")));
            return faults.size() == faultsBefore ? Optional.of(comment) : Optional.empty();
        }

        private LocalDate writtenOn() {
            LocalDate day = day("written_on");
            if (day.isAfter(today)) {
                fault("written_on", day + " is in the future");
            }
            return day;
        }

        private String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        private String required(String column) {
            if (cell(column).isEmpty()) {
                fault(column, "is empty");
            }
            return cell(column);
        }

        private LocalDate day(String column) {
            try {
                return LocalDate.parse(cell(column));
            } catch (DateTimeParseException e) {
                fault(column, "'" + cell(column) + "' is not a day such as 2026-11-18");
                return LocalDate.EPOCH;
            }
        }

        private void fault(String column, String what) {
            faults.add(where + column + ": " + what);
        }
    }
}
