package hearth.warehouse.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthTest {
    private static final CollectionYear YEAR = new CollectionYear(2025);

    @Test
    void whoIsBornOn29FebruaryHasABirthdayOn1MarchInCommonYears() {
        LocalDate leapDay = LocalDate.of(2008, 2, 29);

        assertThat(Birth.birthday(leapDay, 18)).isEqualTo("2026-03-01");
        assertThat(Birth.birthday(leapDay, 16)).isEqualTo("2024-02-29");
        assertThat(Birth.birthday(LocalDate.of(2008, 2, 28), 18)).isEqualTo("2026-02-28");
    }

    @ParameterizedTest
    @CsvSource({"1998-04-01", "2010-05-12", "2025-03-31"})
    void aBirthIsPossibleFrom26YearsBeforeTheYearToItsEnd(LocalDate birth) {
        assertThat(Birth.isPossible(birth, YEAR)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0009-05-11", "1010-05-14", "1900-01-01", "1910-05-12", "1998-03-31", "2025-04-01", "2109-05-13"})
    void aBirthInAnotherCenturyOrAfterTheYearIsImpossible(LocalDate birth) {
        assertThat(Birth.isPossible(birth, YEAR)).isFalse();
    }
}
