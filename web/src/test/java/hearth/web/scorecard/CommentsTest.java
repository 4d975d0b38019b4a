package hearth.web.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.file.WrittenCsv;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static WrittenCsv<Comment> read(String... rows) {
        String text = String.join(",", Comments.COLUMNS) + "\n" + String.join("\n", rows) + "\n";
        return Comments.read("501.csv", text.getBytes(StandardCharsets.UTF_8), TODAY);
    }

    @Test
    void aCommentIsPlainTextWithARoleAndADay() {
        WrittenCsv<Comment> comments = read(
                "dental_check,2024/25,\"Surgeries were closed in 2020/21. A dentist visits both homes.\",,Designated nurse,2026-11-18,2027-11-30");

        assertThat(comments.faults()).isEmpty();
        assertThat(comments.all()).singleElement().satisfies(comment -> {
            assertThat(comment.byline()).isEqualTo("Designated nurse, 18 November 2026");
            assertThat(comment.showUntil()).contains(LocalDate.of(2027, 11, 30));
        });
    }

    @Test
    void whatCannotBeShownIsNamedByRowAndColumn() {
        WrittenCsv<Comment> comments = read(
                "dental_check,2025,See https://example.org,,Nurse,2026-11-18,",
                "dental_check,2025,Fine,,,18/11/2026,",
                "dental_check,2025,Fine,,Nurse,2026-12-01,",
                "dental_check,2025," + "x".repeat(241) + ",,Nurse,2026-11-18,");

        assertThat(comments.all()).isEmpty();
        assertThat(comments.faults())
                .containsExactly(
                        "501.csv, row 2, comment: has a line break, a link or markup; expected plain text",
                        "501.csv, row 3, role: is empty",
                        "501.csv, row 3, written_on: '18/11/2026' is not a day such as 2026-11-18",
                        "501.csv, row 4, written_on: 2026-12-01 is in the future",
                        "501.csv, row 5, comment: 241 characters; expected at most 240");
    }

    @Test
    void aFileWithOtherColumnsIsNotRead() {
        WrittenCsv<Comment> comments = Comments.read("501.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), TODAY);

        assertThat(comments.faults())
                .containsExactly("501.csv, row 1: expected the columns "
                        + "measure,period,comment,author,role,written_on,show_until");
    }

    @Test
    void paperHasRoomForPartOfALongComment() {
        String text = "word ".repeat(45).strip();
        Comment comment =
                read("dental_check,2025," + text + ",,Nurse,2026-11-18,").all().get(0);

        assertThat(comment.printed()).hasSizeLessThan(220).endsWith("word ... (more on the page)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Only 3 children had no check.",
                "One of our care leavers moved.",
                "Two unaccompanied asylum seeking children came.",
                "Without a plan: young people (4).",
                "5 boys"
            })
    void aSmallNumberOfChildrenIsWarnedOfAndShown(String text) {
        WrittenCsv<Comment> comments = read("dental_check,2025,\"" + text + "\",,Nurse,2026-11-18,");

        assertThat(comments.faults()).isEmpty();
        assertThat(comments.all().get(0).warning())
                .hasValueSatisfying(warning -> assertThat(warning)
                        .startsWith("501.csv, row 2, comment: ‘")
                        .contains("under 6"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A dentist visits both homes 2 times a year.",
                "15 children had no check.",
                "4% of children had no check.",
                "1 in 10 children had no check.",
                "2.5 more children in each hundred.",
                "In 2024/25 children waited longer.",
                "Children aged 5 start school."
            })
    void otherNumbersAreNotWarnedOf(String text) {
        assertThat(read("dental_check,2025,\"" + text + "\",,Nurse,2026-11-18,")
                        .all()
                        .get(0)
                        .warning())
                .isEmpty();
    }
}
