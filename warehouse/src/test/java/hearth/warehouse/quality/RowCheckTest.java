package hearth.warehouse.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCheckTest {
    private static final ReturnTable EPISODES = ReturnLayout.newest().table("episodes");
    private static final Map<String, String> GOOD = Map.of(
            "CHILD", "A1",
            "DECOM", "01/04/2020",
            "RNE", "S",
            "LS", "C2",
            "CIN", "N1",
            "PLACE", "u6",
            "DEC", "2020-09-01",
            "REC", "X1");

    @Test
    void aGoodRowHasNoFaultWhateverTheCaseOfItsCodes() {
        assertThat(RowCheck.firstFault(EPISODES, GOOD)).isEmpty();
    }

    @Test
    void aDayThatDoesNotExistIsABadDate() {
        assertThat(faultWith("DECOM", "31/06/2020")).hasValueSatisfying(fault -> {
            assertThat(fault.rule()).isEqualTo(RowFaultRule.BAD_DATE);
            assertThat(fault.column()).isEqualTo("DECOM");
            assertThat(fault.found()).isEqualTo("31/06/2020");
        });
    }

    @Test
    void aRowWithoutAChildCannotBeUsed() {
        assertThat(faultWith("CHILD", "")).map(RowFault::rule).contains(RowFaultRule.MISSING_KEY);
    }

    @Test
    void anUnknownCodeNamesItsSet() {
        assertThat(faultWith("PLACE", "XX"))
                .map(RowFault::expected)
                .hasValueSatisfying(text -> assertThat(text).contains("PLACE"));
    }

    @Test
    void anEpisodeCannotEndBeforeItStarts() {
        assertThat(faultWith("DEC", "31/03/2020")).map(RowFault::rule).contains(RowFaultRule.ENDS_BEFORE_START);
        assertThat(faultWith("DEC", "31/03/2020")).map(RowFault::expected).contains("a day on or after DECOM");
    }

    @Test
    void aScoreBeyondItsScaleIsABadNumber() {
        ReturnTable oc2 = ReturnLayout.newest().table("oc2");

        assertThat(RowCheck.unusableCells(oc2, Map.of("CHILD", "A1", "SDQ_SCORE", "41")))
                .extracting(RowFault::expected)
                .containsExactly("a whole number from 0 to 40");
        assertThat(RowCheck.unusableCells(oc2, Map.of("CHILD", "A1", "SDQ_SCORE", "17.0")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CIN, N99", "PLACE_PROVIDER, PR9", "REASON_PLACE_CHANGE, LIIAF", "URN, #REF!", "PL_POST, #N/A"})
    void aCellThatTheRowCanBeUsedWithoutIsUnusableOnItsOwn(String column, String cell) {
        assertThat(faultWith(column, cell)).isEmpty();
        assertThat(RowCheck.unusableCells(EPISODES, with(column, cell)))
                .extracting(RowFault::column, RowFault::found)
                .containsExactly(tuple(column, cell));
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD, #REF!",
        "DECOM, 31/06/2020",
        "RNE, Q",
        "LS, Q9",
        "PLACE, XX",
        "DEC, 31/06/2020",
        "DEC, #VALUE!",
        "REC, E99"
    })
    void aCellThatDecidesSetsItsRowAside(String column, String cell) {
        assertThat(faultWith(column, cell)).map(RowFault::column).contains(column);
        assertThat(RowCheck.unusableCells(EPISODES, with(column, cell))).isEmpty();
    }

    @Test
    void anEpisodeThatGoesOnNeedsNoEnd() {
        assertThat(faultWith("DEC", "")).isEmpty();
        assertThat(faultWith("REC", "")).isEmpty();
    }

    @Test
    void aHeaderRowNeedsOnlyTheChildAndTheDateOfBirth() {
        Map<String, String> cells = Map.of(
                "CHILD",
                "A1",
                "SEX",
                "9",
                "DOB",
                "01/04/2010",
                "ETHNIC",
                "QQQQ",
                "MOTHER",
                "7",
                "MC_DOB",
                "31/02/2020");
        ReturnTable header = ReturnLayout.newest().table("header");

        assertThat(RowCheck.firstFault(header, cells)).isEmpty();
        assertThat(RowCheck.unusableCells(header, cells))
                .extracting(RowFault::column)
                .containsExactly("SEX", "ETHNIC", "MOTHER", "MC_DOB");
    }

    @Test
    void thePartsOfAPartialDateMayBeUnknown() {
        ReturnTable permanence = ReturnLayout.newest().table("previous_permanence");

        assertThat(RowCheck.unusableCells(permanence, Map.of("CHILD", "A1", "DATE_PERM", "zz/05/2020")))
                .isEmpty();
        assertThat(RowCheck.unusableCells(permanence, Map.of("CHILD", "A1", "DATE_PERM", "May 2020")))
                .extracting(RowFault::rule)
                .containsExactly(RowFaultRule.BAD_DATE);
    }

    private static Optional<RowFault> faultWith(String column, String cell) {
        return RowCheck.firstFault(EPISODES, with(column, cell));
    }

    private static Map<String, String> with(String column, String cell) {
        Map<String, String> cells = new HashMap<>(GOOD);
        cells.put(column, cell);
        return cells;
    }
}
