package hearth.warehouse.care;

import static hearth.warehouse.care.Lives.DEFINITIONS;
import static hearth.warehouse.care.Lives.episodes;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodOfCareTest {
    @Test
    void episodesThatFollowEachOtherAreOnePeriod() {
        var periods = PeriodOfCare.from(episodes("""
                        2020-04-01 S C1 U6 PR1 2020-09-01 X1
                        2020-09-01 P C1 K2 PR4 2020-10-01 E4A
                        """), DEFINITIONS);

        assertThat(periods).hasSize(1);
        assertThat(periods.get(0).endedOn())
                .hasValueSatisfying(end -> assertThat(end).isEqualTo("2020-10-01"));
        assertThat(periods.get(0).isStartKnown()).isTrue();
    }

    @Test
    void aNewStartIsANewPeriodEvenOnTheSameDay() {
        assertThat(PeriodOfCare.from(episodes("""
                        2020-04-01 S C1 U6 PR1 2020-09-01 E4A
                        2020-09-01 S C1 K2 PR4 -          -
                        """), DEFINITIONS)).hasSize(2);
    }

    @Test
    void aGapOfSevenDaysIsASlipAndALongerOneIsNot() {
        assertThat(PeriodOfCare.from(episodes("""
                        2020-04-01 S C1 U6 PR1 2020-09-01 X1
                        2020-09-08 P C1 K2 PR4 2020-10-01 X1
                        2020-10-09 P C1 U6 PR1 -          -
                        """), DEFINITIONS))
                .extracting(period -> period.episodes().size())
                .containsExactly(2, 1);
    }
}
