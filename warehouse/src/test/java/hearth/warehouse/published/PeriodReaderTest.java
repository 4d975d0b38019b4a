package hearth.warehouse.published;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.published.PublishedPeriod.Misread;
import hearth.warehouse.published.PublishedPeriod.Other;
import hearth.warehouse.published.PublishedPeriod.Year;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);
    private static final PeriodReader MARCH = new PeriodReader(YearEnd.MARCH_31, AreaColumns.EES, TODAY);

    @ParameterizedTest
    @CsvSource({
        "MARCH_31, 2025, Reporting year, 2025",
        "MARCH_31, 2025.0, reporting  Year, 2025",
        "MARCH_31, 202425, Financial year, 2025",
        "MARCH_31, 199900, Financial year, 2000",
        "AUGUST_31, 202425, Academic year, 2025",
        "JUNE_30, 2024, Calendar year, 2024",
        "SEPTEMBER_30, 2026, Reporting year, 2026"
    })
    void aYearIsWrittenAsItsIdentifierWantsIt(YearEnd yearEnd, String period, String identifier, int year) {
        assertThat(new PeriodReader(yearEnd, AreaColumns.EES, TODAY).read(period, identifier))
                .isEqualTo(new Year(year));
    }

    @ParameterizedTest
    @CsvSource({
        "202524, Financial year",
        "202412, Financial year",
        "202427, Financial year",
        "2025, Financial year",
        "202425, Reporting year",
        "25, Reporting year",
        "2024-25, Financial year",
        "'', Reporting year",
        "2027, Reporting year",
        "202627, Financial year",
        "1915, Reporting year"
    })
    void aPeriodThatIsNotWrittenSoOrIsYearsAheadCannotBeRight(String period, String identifier) {
        assertThat(MARCH.read(period, identifier)).isInstanceOf(Misread.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Financial year Q2", "Calendar year", "Academic year", "September", "Week 12", ""})
    void anotherKindOfPeriodIsNotTakenForTheYear(String identifier) {
        assertThat(MARCH.read("202425", identifier)).isEqualTo(new Other("time_identifier '" + identifier + "'"));
    }

    @Test
    void withoutAnIdentifierAYearHasFourDigitsOrIsTwoThatFollowEachOther() {
        PeriodReader reader = new PeriodReader(YearEnd.MARCH_31, AreaColumns.BY_NAME, TODAY);

        assertThat(reader.read("2025", "")).isEqualTo(new Year(2025));
        assertThat(reader.read("202425", "")).isEqualTo(new Year(2025));
        assertThat(reader.read("202520", "")).isInstanceOf(Misread.class);
        assertThat(reader.read("2025 Q2", "")).isInstanceOf(Misread.class);
    }

    @Test
    void theLabelsOfLongTablesMayNameAYearInManyWaysButNoneYearsAhead() {
        PeriodReader reader = new PeriodReader(YearEnd.MARCH_31, AreaColumns.NUMBERED, TODAY);

        assertThat(reader.read("2013/14-15/16", "")).isEqualTo(new Year(2016));
        assertThat(reader.read("0", "")).isEqualTo(new Other("period '0'"));
        assertThat(reader.read("202520", "")).isInstanceOf(Misread.class);
    }
}
