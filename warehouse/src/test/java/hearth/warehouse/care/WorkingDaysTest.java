package hearth.warehouse.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    /** As GOV.UK lists them for England and Wales. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28",
                "2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28",
                "2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26"
                        + " 2022-12-27",
                "2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26",
                "2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26",
                "2012-01-02 2012-04-06 2012-04-09 2012-05-07 2012-06-04 2012-06-05 2012-08-27 2012-12-25 2012-12-26"
            })
    void bankHolidaysAreThoseThatWereListed(String listed) {
        LocalDate[] days = Stream.of(listed.split(" ")).map(LocalDate::parse).toArray(LocalDate[]::new);

        assertThat(WorkingDays.holidays(days[0].getYear())).containsExactly(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-04, 20, 2024-04-03",
        "2024-03-01, 1, 2024-03-04",
        "2024-03-28, 1, 2024-04-02",
        "2023-12-22, 2, 2023-12-28",
        "2024-03-05, 0, 2024-03-05"
    })
    void workingDaysAreCountedFromTheNextDayOn(LocalDate day, int workingDays, LocalDate end) {
        assertThat(WorkingDays.after(day, workingDays)).isEqualTo(end);
    }

    @Property
    void betweenADayAndItsEndLieExactlySoManyWorkingDays(
            @ForAll @IntRange(max = 15_000) int offset, @ForAll @IntRange(min = 1, max = 60) int workingDays) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(offset);
        LocalDate end = WorkingDays.after(day, workingDays);

        assertThat(WorkingDays.isWorkingDay(end)).isTrue();
        assertThat(day.plusDays(1).datesUntil(end.plusDays(1)).filter(WorkingDays::isWorkingDay))
                .hasSize(workingDays);
    }
}
