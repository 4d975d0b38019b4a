package hearth.warehouse.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.warehouse.file.CellText;
import hearth.warehouse.ssda903.Code;
import hearth.warehouse.ssda903.CodeSet;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnColumn;
import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnRow;
import hearth.warehouse.ssda903.SourceRow;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRepairsTest {
    private static final Return OF = new Return(new CollectionYear(2025), Optional.empty());
    private static final SourceRow PLACE = new SourceRow("s", "episodes.csv", 7);

    private final CellRepairs repairs = new CellRepairs(ReturnLayout.newest());

    @ParameterizedTest
    @CsvSource({
        "LS, C2\u00A0, C2, cell-text",
        "LS, '=\"C2\"', C2, cell-text",
        "URN, '''SC012345', SC012345, cell-text",
        "CHILD, 100001.0, 100001, cell-text",
        "DEC, NULL, '', placeholder",
        "REC, \u200B(null)\u200B, '', placeholder",
        "PL_POST, -, '', placeholder",
        "DEC, 01/01/1900, '', placeholder-date",
        "DEC, 31/12/9999, '', placeholder-date",
        "DEC, 9999-12-31T23:59:59.997, '', placeholder-date",
        "DEC, 0000-00-00, '', placeholder-date",
        "DEC, 0, '', placeholder-date",
        "DEC, 00/01/1900, '', placeholder-date",
        "DEC, 0001-01-01T00:00:00, '', placeholder-date",
        "DECOM, 13/06/24, 13/06/2024, short-year",
        "DECOM, 13-Jun-24, 13/06/2024, short-year",
        "DECOM, 2024-06-13, 13/06/2024, date-form",
        "DECOM, 2024-06-13 00:00:00.000, 13/06/2024, date-form",
        "DECOM, 13-06-2024, 13/06/2024, date-form",
        "DECOM, 45456, 13/06/2024, date-form",
        "DECOM, 2024-06-13 14:30:00.000, 13/06/2024, time-of-day",
        "DECOM, 45456.5, 13/06/2024, time-of-day",
        "DECOM, 2024-06-13T23:00:00Z, 14/06/2024, time-of-day",
    })
    void aCellThatSaysSomethingElseThanItMeansIsRepaired(String column, String was, String becomes, String rule) {
        assertThat(read(column, was)).isEqualTo(becomes);
        assertThat(repairs.made())
                .extracting(
                        Repair::source, repair -> repair.rule().code(), Repair::column, Repair::was, Repair::becomes)
                .containsExactly(tuple(PLACE, rule, column, was, becomes));
    }

    @ParameterizedTest
    @CsvSource({
        "DECOM, 1/6/2024, 01/06/2024",
        "DECOM, 13/06/2024, 13/06/2024",
        "CHILD, ab001, AB001",
        "LS, c2, c2",
        "DECOM, 01/01/1900, 01/01/1900",
        "DECOM, 31/13/2024, 31/13/2024",
        "DECOM, 13/06/64, 13/06/64",
        "URN, XXXXXXX, XXXXXXX",
    })
    void aFormThatSaysTheSameIsNoRepair(String column, String was, String becomes) {
        assertThat(read(column, was)).isEqualTo(becomes);
        assertThat(repairs.made()).isEmpty();
    }

    @Test
    void anUntouchedRowIsTheSameRow() {
        ReturnRow row = new ReturnRow("episodes", OF, PLACE, Map.of("CHILD", "A1", "DECOM", "01/04/2024", "DEC", ""));

        assertThat(repairs.apply(row)).isSameAs(row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"98", "07"})
    void aBirthIsInTheCenturyThatAChildOfTheReturnCanHave(String year) {
        ReturnRow row = new ReturnRow("header", OF, PLACE, Map.of("CHILD", "A1", "DOB", "11/05/" + year));

        assertThat(repairs.apply(row).cell("DOB")).isEqualTo("11/05/" + (year.equals("98") ? "1998" : "2007"));
    }

    @Test
    void aDateOfBirthThatDfeDoesNotAcceptIsLoggedWhereRule102IsSilent() {
        ReturnRow row = repairs.apply(new ReturnRow("header", OF, PLACE, Map.of("CHILD", "A1", "DOB", "2012-06-15")));

        assertThat(row.cell("DOB")).isEqualTo("15/06/2012");
        assertThat(repairs.made()).extracting(Repair::column, Repair::was).containsExactly(tuple("DOB", "2012-06-15"));
    }

    @Test
    void noCodeOfTheReturnIsAPlaceholder() {
        assertThat(ReturnLayout.newest().tables().stream()
                        .flatMap(table -> table.columns().stream())
                        .map(ReturnColumn::codeSet)
                        .filter(set -> !set.isEmpty())
                        .flatMap(set -> CodeSet.named(set).codes().stream().map(Code::code)))
                .hasSizeGreaterThan(200)
                .noneMatch(CellText::isPlaceholder);
    }

    @Test
    void aCodeInWordsBecomesTheCode() {
        ReturnRow row =
                new ReturnRow("oc2", OF, PLACE, Map.of("CHILD", "A1", "CONVICTED", "No", "TEETH_CHECK", "Maybe"));

        assertThat(repairs.apply(row).cells()).containsEntry("CONVICTED", "0").containsEntry("TEETH_CHECK", "Maybe");
        assertThat(repairs.made())
                .extracting(repair -> repair.rule().code(), Repair::column, Repair::was, Repair::becomes)
                .containsExactly(tuple("code-in-words", "CONVICTED", "No", "0"));
    }

    private String read(String column, String cell) {
        return repairs.apply(new ReturnRow("episodes", OF, PLACE, Map.of(column, cell)))
                .cell(column);
    }
}
