package hearth.warehouse.quality;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.ssda903.ReturnLayout;
import hearth.warehouse.ssda903.ReturnTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
            assertThat(fault.rule()).isEqualTo("bad-date");
            assertThat(fault.column()).isEqualTo("DECOM");
            assertThat(fault.found()).isEqualTo("31/06/2020");
        });
    }

    @Test
    void aRowWithoutAChildCannotBeUsed() {
        assertThat(faultWith("CHILD", "")).map(RowFault::rule).contains("missing-key");
    }

    @Test
    void anUnknownCodeNamesItsSet() {
        assertThat(faultWith("PLACE", "XX"))
                .map(RowFault::expected)
                .hasValueSatisfying(text -> assertThat(text).contains("PLACE"));
    }

    @Test
    void anEpisodeCannotEndBeforeItStarts() {
        assertThat(faultWith("DEC", "31/03/2020")).map(RowFault::rule).contains("ends-before-start");
    }

    @Test
    void aScoreBeyondItsScaleIsABadNumber() {
        ReturnTable oc2 = ReturnLayout.newest().table("oc2");

        assertThat(RowCheck.firstFault(oc2, Map.of("CHILD", "A1", "SDQ_SCORE", "41")))
                .map(RowFault::expected)
                .contains("a whole number from 0 to 40");
        assertThat(RowCheck.firstFault(oc2, Map.of("CHILD", "A1", "SDQ_SCORE", "17.0")))
                .isEmpty();
    }

    private static Optional<RowFault> faultWith(String column, String cell) {
        Map<String, String> cells = new HashMap<>(GOOD);
        cells.put(column, cell);
        return RowCheck.firstFault(EPISODES, cells);
    }
}
