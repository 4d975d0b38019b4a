package hearth.warehouse.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsTheOneThatMostLinesHaveAsOften(String by) {
        String text = "NAME,;|\t\nid%1$sname%1$snote\n1%1$sa%1$sx, y; z\n2%1$sb%1$s\"1%1$s2\"\n".formatted(by);

        List<CsvText.Row> rows = rows(text);

        assertThat(rows.get(1).cells()).containsExactly("id", "name", "note");
        assertThat(rows.get(3).cells()).containsExactly("2", "b", ("1" + by + "2").replace('\t', ' '));
    }

    @Test
    void decimalCommasDoNotSeparate() {
        assertThat(rows("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n").get(2).cells()).containsExactly("1,5", "2,5", "3,5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "\"sep=;\"\r\n", "SEP=;\r", "\uFEFFsep=;\n"})
    void theFirstLineMayTellTheSeparator(String told) {
        assertThat(rows(told + "a,1;b\n"))
                .extracting(CsvText.Row::number, CsvText.Row::cells)
                .containsExactly(tuple(2, List.of("a,1", "b")));
    }

    @Test
    void aLineForProgramsAndEmptyColumnsAtTheEndAreLeftOut() {
        assertThat(rows("#TYPE System.Data.DataRow\na,b,,\n1,,,\n"))
                .extracting(CsvText.Row::number, CsvText.Row::cells)
                .containsExactly(tuple(2, List.of("a", "b")), tuple(3, List.of("1", "")));
    }

    @Test
    void blanksAroundQuotesAreNoPartOfACell() {
        assertThat(rows("\"a\", \"b\" ,c\n").get(0).cells()).containsExactly("a", "b", "c");
    }

    @Test
    void cellsAreVisibleUnlessTheyAreAskedForAsReceived() {
        byte[] bytes = "\u00A0a,b\u200B \n".getBytes(StandardCharsets.UTF_8);

        assertThat(CsvText.rows(bytes).orElseThrow().get(0).cells()).containsExactly("a", "b");
        assertThat(CsvText.received(bytes, new CellLimit(10))
                        .orElseThrow()
                        .get(0)
                        .cells())
                .containsExactly("\u00A0a", "b\u200B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n3,\"4", "a,b\n1,2\n3,\"4\n5,6\n", "a,b\n1,2\n\"\n"})
    void aQuoteThatIsNeverClosedIsNamedByItsRow(String text) {
        assertThatThrownBy(() -> rows(text))
                .isInstanceOfSatisfying(
                        CsvText.UnreadableRow.class, e -> assertThat(e.row()).isEqualTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b,c\n1,2,3\n", ",,,,,,\n", "\n\n\n\n\n\n"})
    void cellsAreCountedBeforeTheyAreKeptBlankOnesAsWell(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> CsvText.received(bytes, new CellLimit(5))).isInstanceOf(CellLimit.Exceeded.class);
        assertThat(CsvText.received(bytes, new CellLimit(7))).isPresent();
    }

    private static List<CsvText.Row> rows(String text) {
        return CsvText.rows(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
