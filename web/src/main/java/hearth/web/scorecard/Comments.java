package hearth.web.scorecard;

import hearth.warehouse.file.WrittenCsv;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads officers' comments on a board from {@code <la_code>.csv} in a folder. */
final class Comments {
    static final List<String> COLUMNS =
            List.of("measure", "period", "comment", "author", "role", "written_on", "show_until");
    private static final int LONGEST = 240;

    private Comments() {}

    /** The comments of a council; none where there is no file. */
    static WrittenCsv<Comment> of(Path folder, String laCode, LocalDate today) {
        return WrittenCsv.in(folder, laCode + ".csv", COLUMNS, row -> comment(row, today));
    }

    static WrittenCsv<Comment> read(String name, byte[] bytes, LocalDate today) {
        return WrittenCsv.read(name, bytes, COLUMNS, row -> comment(row, today));
    }

    private static Comment comment(WrittenCsv.Row row, LocalDate today) {
        String text = row.plainText("comment", LONGEST);
        return new Comment(
                row.where(),
                row.required("measure"),
                row.required("period"),
                text,
                Optional.of(row.cell("author")).filter(author -> !author.isEmpty()),
                row.required("role"),
                row.pastDay("written_on", today),
                row.cell("show_until").isEmpty() ? Optional.empty() : Optional.of(row.day("show_until")));
    }
}
