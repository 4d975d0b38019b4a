package hearth.jobs.conform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptCellTest {
    @ParameterizedTest
    @CsvSource({
        "PLACE, U9, U9",
        "DECOM, 2024-05-03, 2024-05-03",
        "DEC, 03/05/2024, 03/05/2024",
        "SEX, '', ''",
        "CHILD, 1042, 9999",
        "CHILD, Ab-17, AA-99",
        "DOB, 03/05/2009, 99/99/9999",
        "MC_DOB, 2009-05-03, 9999-99-99",
        "HOME_POST, AB1 0JD, AA9 9AA",
        "SW_ID, AB1234567, AA9999999",
        "PLACE, Z502210410443, A999999999999",
        "PLACE, 28/06/2006, 99/99/9999",
        "DECOM, 31/02/2010, 99/99/9999",
        "LS, Jane Doe, AAAA AAA"
    })
    void onlyCodesAndDaysOfEventsAreKeptAsTheyAre(String column, String cell, String kept) {
        assertThat(KeptCell.of(column, cell)).isEqualTo(kept);
    }
}
