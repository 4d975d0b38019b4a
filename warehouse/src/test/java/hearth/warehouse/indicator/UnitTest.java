package hearth.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnitTest {
    @Test
    void aFigureThatIsAShortDecimalIsExactlyThat() {
        assertThat(Unit.PER_10_000.figure(3, 10_000)).contains(3.0);
        assertThat(Unit.PERCENTAGE.figure(29, 200)).contains(14.5);
        assertThat(Unit.PERCENTAGE.figure(57, 100)).contains(57.0);
        assertThat(Unit.MEAN.figure(50, 4)).contains(12.5);
    }

    @Test
    void nothingCanBeSharedOverNobodyButACountNeedsNoOne() {
        assertThat(Unit.PERCENTAGE.figure(0, 0)).isEmpty();
        assertThat(Unit.PER_10_000.figure(0, 0)).isEmpty();
        assertThat(Unit.MEAN.figure(0, 0)).isEmpty();
        assertThat(Unit.COUNT.figure(0, 0)).contains(0.0);
    }

    @Test
    void moneyIsASumOrASumSharedOutAndAScoreIsNoSumAtAll() {
        assertThat(Unit.POUNDS.figure(34_500_000, 0)).contains(34_500_000.0);
        assertThat(Unit.MEAN_POUNDS.figure(9_000, 4)).contains(2_250.0);
        assertThat(Unit.MEAN_POUNDS.interval(9_000, 4)).isEmpty();
        assertThat(Unit.SCORE.figure(2, 1)).isEmpty();
        assertThat(Unit.PERCENTAGE_POINTS.figure(40, 1)).isEmpty();
        assertThat(Stream.of(Unit.values()).filter(unit -> !unit.hasDenominator()))
                .containsExactly(Unit.COUNT, Unit.POUNDS, Unit.SCORE, Unit.PERCENTAGE_POINTS);
    }

    @Test
    void meanAndMedianDaysHaveNoInterval() {
        assertThat(Unit.MEAN_DAYS.figure(300, 2)).contains(150.0);
        assertThat(Unit.MEAN_DAYS.interval(300, 2)).isEmpty();
        assertThat(Unit.MEDIAN_DAYS.figure(300, 2)).isEmpty();
        assertThat(Unit.MEDIAN_DAYS.interval(300, 2)).isEmpty();
    }
}
