package hearth.warehouse.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearth.warehouse.benchmark.Funnel.Level;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {
    /** Worked out from the sums of the distributions, term by term. */
    @ParameterizedTest
    @CsvSource({
        "PERCENTAGE, 10, 100, P95, 4.038, 15.772",
        "PERCENTAGE, 10, 100, P99_8, 1.418, 19.836",
        "PERCENTAGE, 10, 639, P95, 7.657, 12.309",
        "PERCENTAGE, 50, 20, P99_8, 13.674, 81.326",
        "PERCENTAGE, 10, 7, P95, 0, 29.002",
        "PERCENTAGE, 0, 50, P95, 0, 0",
        "PERCENTAGE, 100, 50, P95, 100, 100",
        "PER_10_000, 64, 100000, P95, 59.039, 68.956",
        "PER_10_000, 64, 100000, P99_8, 56.276, 71.909",
        "PER_10_000, 1, 30000, P95, 0, 2.131"
    })
    void theLimitsAreThoseOfTheExactDistribution(
            Unit unit, double centre, double denominator, Level level, double lower, double upper) {
        Interval limits = Funnel.limits(unit, centre, denominator, level).orElseThrow();

        assertThat(limits.lower()).isCloseTo(lower, within(0.001));
        assertThat(limits.upper()).isCloseTo(upper, within(0.001));
    }

    @Test
    void countsAndMeansHaveNoLimits() {
        assertThat(Funnel.limits(Unit.COUNT, 10, 100, Level.P95)).isEmpty();
        assertThat(Funnel.limits(Unit.MEAN, 10, 100, Level.P95)).isEmpty();
        assertThat(Funnel.limits(Unit.PERCENTAGE, 10, 0, Level.P95)).isEmpty();
    }

    @Property
    void moreChildrenNarrowTheLimitsAndTheyHoldTheCentre(
            @ForAll @DoubleRange(min = 5, max = 95) double centre, @ForAll @IntRange(min = 20, max = 3000) int size) {
        Interval of = Funnel.limits(Unit.PERCENTAGE, centre, size, Level.P95).orElseThrow();
        Interval wider =
                Funnel.limits(Unit.PERCENTAGE, centre, size, Level.P99_8).orElseThrow();
        Interval ofMore =
                Funnel.limits(Unit.PERCENTAGE, centre, size * 4, Level.P95).orElseThrow();

        assertThat(of.contains(centre)).isTrue();
        assertThat(wider.lower()).isLessThanOrEqualTo(of.lower());
        assertThat(wider.upper()).isGreaterThanOrEqualTo(of.upper());
        assertThat(ofMore.upper() - ofMore.lower()).isLessThan(of.upper() - of.lower());
    }

    @Test
    void figuresThatLieAsChanceWouldBringThemHaveASpreadOfAboutOne() {
        // Two thirds of a standard deviation, one, and one and a third: the mean square is 29/27.
        double sd = Math.sqrt(400 * 0.25 * 0.75);
        List<Funnel.Counted> figures = DoubleStream.of(2 / 3.0, 1, 4 / 3.0)
                .mapToObj(times -> new Funnel.Counted(100 + times * sd, 400))
                .toList();

        assertThat(Funnel.spread(Unit.PERCENTAGE, 25, figures).orElseThrow())
                .isCloseTo(Math.sqrt(29.0 / 27), within(1e-9));
        assertThat(Funnel.spread(Unit.PER_10_000, 50, List.of(new Funnel.Counted(70, 10_000)))
                        .orElseThrow())
                .isCloseTo(Math.sqrt(400.0 / 50), within(1e-9));
        assertThat(Funnel.spread(Unit.COUNT, 50, figures)).isEmpty();
    }
}
