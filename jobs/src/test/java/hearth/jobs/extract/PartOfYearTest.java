package hearth.jobs.extract;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.extract.PartOfYear.Certainty;
import hearth.warehouse.ssda903.CollectionYear;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartOfYearTest {
    private static final CollectionYear YEAR = new CollectionYear(2025);

    @ParameterizedTest
    @CsvSource({
        "2024-25 Q1, 2024-06-30",
        "2024-25/q2, 2024-09-30",
        "2024-25 Qtr 3, 2024-12-31",
        "2024-25_Q4, 2025-03-31",
        "quarter 2 of 2024-25, 2024-09-30",
        "2nd quarter, 2024-09-30",
        "2425Q2, 2024-09-30",
        "2024-25 in-year September, 2024-09-30",
        "monthly/2024-25 Feb, 2025-02-28",
        "in year to March, 2025-03-31"
    })
    void aQuarterOrAMonthOfAnInYearExtractHasItsLastDay(String name, LocalDate lastDay) {
        assertThat(PartOfYear.in(name)).hasValueSatisfying(part -> {
            assertThat(part.certainty()).isEqualTo(Certainty.SAID);
            assertThat(part.lastDay(YEAR)).contains(lastDay);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2024-25 September, 2024-09-30",
        "2024-25 Jan, 2025-01-31",
        "April - July, 2024-07-31",
        "sent 1 April, 2024-04-30"
    })
    void aMonthAloneIsLikelyOne(String name, LocalDate lastDay) {
        assertThat(PartOfYear.in(name)).hasValueSatisfying(part -> {
            assertThat(part.certainty()).isEqualTo(Certainty.LIKELY);
            assertThat(part.lastDay(YEAR)).contains(lastDay);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-25 in-year",
                "2024-25 YTD",
                "monthly",
                "Q1 and Q2",
                "2024-25 half year",
                "interim",
                "week 26",
                "P06",
                "H1"
            })
    void aPartWithoutItsEndHasNoLastDay(String name) {
        assertThat(PartOfYear.in(name)).contains(new PartOfYear(Optional.empty(), Certainty.SAID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-25",
                "2024-25 March",
                "episodes.csv",
                "decision",
                "marked",
                "octopus",
                "Q5",
                "12 quarters",
                "HQ1",
                "oc2",
                "ad1",
                "mayor"
            })
    void otherWordsSpeakOfNoPart(String name) {
        assertThat(PartOfYear.in(name)).isEmpty();
    }
}
