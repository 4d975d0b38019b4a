package hearth.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTypeTest {
    @Test
    void aYearRunsFromAprilToMarch() {
        assertThat(PeriodType.YEAR.endOf(LocalDate.of(2024, 4, 1))).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(PeriodType.YEAR.endOf(LocalDate.of(2025, 3, 31))).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(PeriodType.YEAR.startOf(LocalDate.of(2025, 1, 7))).isEqualTo(LocalDate.of(2024, 4, 1));
    }

    @Test
    void quartersEndInJuneSeptemberDecemberAndMarch() {
        assertThat(PeriodType.QUARTER.endOf(LocalDate.of(2024, 4, 1))).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(PeriodType.QUARTER.endOf(LocalDate.of(2024, 12, 31))).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(PeriodType.QUARTER.startOf(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2024, 1, 1));
    }

    @Test
    void aMonthEndsOnItsLastDayInLeapYearsToo() {
        assertThat(PeriodType.MONTH.endOf(LocalDate.of(2024, 2, 1))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PeriodType.MONTH.startOf(LocalDate.of(2024, 2, 29))).isEqualTo(LocalDate.of(2024, 2, 1));
    }
}
