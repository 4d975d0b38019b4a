package hearth.warehouse.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0C2\u00A0",
                "\u200BC2",
                "C\u200D2",
                "\uFEFFC2",
                "\u2007C2\u202F",
                "\u3000C2 ",
                "C\u00AD2",
                "\u200EC2\u202C",
                "C2\t",
                "C2_x000D_",
                "_x0020_C2_x000A_",
                "\u205F C2\u0085",
                "C\u20602"
            })
    void whatCannotBeSeenIsNotThere(String cell) {
        assertThat(CellText.visible(cell)).isEqualTo("C2");
    }

    @ParameterizedTest
    @CsvSource({
        "AB1\u00A00AA, AB1 0AA",
        "A_x00E9_, A\u00E9",
        "_x005F_x000D_, _x000D_",
        "a_b, a_b",
        "caf\u00E9, caf\u00E9"
    })
    void whatCanBeSeenStays(String cell, String visible) {
        assertThat(CellText.visible(cell)).isEqualTo(visible);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\r\ntwo"})
    void aLineBreakWithinACellStays(String cell) {
        assertThat(CellText.visible(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"0012\"", "'0012", "'0012'", "=\"\u00A00012\""})
    void quotesThatKeepATextATextAreNoPartOfIt(String cell) {
        assertThat(CellText.unquoted(cell)).isEqualTo("0012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "O'Neil", "=\"a\"&\"b\"", "'a'b", ""})
    void otherQuotesStay(String cell) {
        assertThat(CellText.unquoted(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NULL", "null", "(null)", "N/A", "#N/A", "n/a", "NaN", "None", "nil", "-", "\u2013", "NaT", "\\N"
            })
    void aPlaceholderIsNoValue(String cell) {
        assertThat(CellText.isPlaceholder(cell)).isTrue();
        assertThat(CellText.value("\u00A0" + cell + " ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"N1", "0", "-1", "NONE1", "#REF!", "x", "zz/05/2020"})
    void otherWordsAreValues(String cell) {
        assertThat(CellText.value(cell)).isEqualTo(cell);
    }
}
