package hearth.warehouse.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnDateTest {
    @Property
    void aDayReadsTheSameHoweverItIsWritten(@ForAll @DateRange(min = "1950-01-01", max = "2099-12-31") LocalDate day) {
        long serial = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);

        assertThat(ReturnDate.parse(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"))))
                .contains(day);
        assertThat(ReturnDate.parse(day.format(DateTimeFormatter.ofPattern("d/M/yyyy"))))
                .contains(day);
        assertThat(ReturnDate.parse(day.toString())).contains(day);
        assertThat(ReturnDate.parse(day + " 00:00:00")).contains(day);
        assertThat(ReturnDate.parse(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")) + " 00:00"))
                .contains(day);
        assertThat(ReturnDate.parse(Long.toString(serial))).contains(day);
        assertThat(ReturnDate.parse(serial + ".0")).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-06-13 00:00:00.000",
                "2024-06-13 00:00:00.0000000",
                "2024-06-13T00:00:00.000Z",
                "2024-06-13T00:00:00+00:00",
                "2024-06-13T00:00:00+01:00",
                "2024-06-13 00:00:00.0000000 +00:00",
                "13/06/2024 12:00:00 AM",
                "Jun 13 2024 12:00AM",
                "13/06/2024 0:00",
                "13-06-2024",
                "13.06.2024",
                "13.6.2024",
                "2024/06/13",
                "2024.06.13",
                "20240613",
                "13-Jun-2024",
                "13 JUN 2024",
                "13 June 2024",
                "13th June 2024",
                "Thursday, 13 June 2024",
                "June 13, 2024",
                "Thu Jun 13 2024 00:00:00 GMT+0100 (British Summer Time)",
                "13Jun2024",
                "2024-Jun-13",
                "45456",
                "45456.000"
            })
    void aDayIsReadInTheFormsThatSystemsWrite(String cell) {
        assertThat(ReturnDate.parse(cell)).contains(LocalDate.of(2024, 6, 13));
        assertThat(ReturnDate.hasTimeOfDay(cell)).isFalse();
        assertThat(ReturnDate.isPlaceholder(cell)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-13 09:30, 2024-06-13",
        "13/06/2024 11:59 PM, 2024-06-13",
        "2024-06-13T23:59:59.997, 2024-06-13",
        "2024-06-12T23:00:00.000Z, 2024-06-13",
        "2024-01-12T23:00:00.000Z, 2024-01-12",
        "45456.75, 2024-06-13"
    })
    void aTimeOfDayIsLeftOutSaveForAMidnightInLondon(String cell, LocalDate day) {
        assertThat(ReturnDate.parse(cell)).contains(day);
        assertThat(ReturnDate.hasTimeOfDay(cell)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "13/06/2024, DAY_FIRST",
        "06/13/2024, MONTH_FIRST",
        "6/13/2024 9:30 AM, MONTH_FIRST",
        "06/13/24, MONTH_FIRST",
        "06-13-2024, MONTH_FIRST",
        "05/06/2024, EITHER",
        "2024-13-06, MONTH_FIRST",
        "06/06/2024,",
        "31/13/2024,",
        "13 June 2024,",
        "zz/13/2020,"
    })
    void numbersOverTwelveShowTheOrderOfDayAndMonth(String cell, @Nullable DayOrder order) {
        assertThat(ReturnDate.order(cell)).isEqualTo(Optional.ofNullable(order));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/06/2020",
                "29/02/2021",
                "2021-02-29",
                "1/13/2020",
                "0/1/2020",
                "32/1/2020",
                "01/04/20",
                "04/2020",
                "1",
                "2020",
                "18000",
                "80000",
                "439220",
                "-43922",
                "01/04/2020 24:30",
                "01/04/2020 09:60",
                "13 Jux 2024",
                "31 Jun 2024",
                "20201301",
                "13062024",
                "13-06-24",
                "zz/05/2020",
                "Q1/04/2020"
            })
    void whatIsNoDayIsNoDate(String cell) {
        assertThat(ReturnDate.parse(cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz/05/2020", "ZZ/5/2020", "zz/zz/2021", "ZZ/zz/ZZZZ", "01/05/2020", "43922"})
    void partsOfAPartialDateMayBeUnknown(String cell) {
        assertThat(ReturnDate.isPartial(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz/13/2020", "zz/05/zzzz", "01/zz/2020", "31/06/2020", "zz", "zz/zz/20"})
    void aKnownPartNeedsTheLargerOnes(String cell) {
        assertThat(ReturnDate.isPartial(cell)).isFalse();
    }
}
