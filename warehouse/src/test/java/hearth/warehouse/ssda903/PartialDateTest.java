package hearth.warehouse.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "14/05/2020, day, 2020-05-14",
        "2020-05-14, day, 2020-05-14",
        "2020-05-14T00:00:00, day, 2020-05-14",
        "zz/05/2020, month, 2020-05-01",
        "ZZ/05/2020, month, 2020-05-01",
        "zz/ZZ/2020, year, 2020-01-01"
    })
    void theFirstPossibleDayIsGivenWithItsPrecision(String cell, String precision, LocalDate first) {
        PartialDate date = PartialDate.parse(cell);

        assertThat(date.firstDay()).contains(first);
        assertThat(date.precision().label()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zz/zz/zzzz", "zz/13/2020", "31/02/2020", "about 2020"})
    void whatIsNotADateGivesNothing(String cell) {
        assertThat(PartialDate.parse(cell).firstDay()).isEmpty();
        assertThat(PartialDate.parse(cell).precision()).isEqualTo(PartialDate.Precision.UNKNOWN);
    }
}
