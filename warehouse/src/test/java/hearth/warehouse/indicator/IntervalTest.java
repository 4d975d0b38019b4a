package hearth.warehouse.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void wilsonAgreesWithTheWorkedExampleOfNewcombe() {
        // Newcombe, Statistics in Medicine 17 (1998) 857: 81 of 263, method 3.
        Interval interval = Interval.wilson(81, 263);

        assertThat(interval.lower()).isCloseTo(0.2553, within(0.00005));
        assertThat(interval.upper()).isCloseTo(0.3662, within(0.00005));
    }

    @Test
    void byarIsCloseToTheExactPoissonLimits() {
        // Exact 95 % limits of a count of 10 are 4.795 and 18.390.
        Interval interval = Interval.byar(10);

        assertThat(interval.lower()).isCloseTo(4.795, within(0.02));
        assertThat(interval.upper()).isCloseTo(18.390, within(0.02));
    }

    @Test
    void noneAndAllStayAtTheEndsOfTheScale() {
        assertThat(Interval.wilson(0, 7).lower()).isZero();
        assertThat(Interval.wilson(7, 7).upper()).isEqualTo(1);
        assertThat(Interval.byar(0).lower()).isZero();
    }

    @Test
    void whatIsNotAProportionIsRefused() {
        assertThatThrownBy(() -> Interval.wilson(8, 7)).hasMessageContaining("8.0 of 7.0");
        assertThatThrownBy(() -> Interval.byar(-1)).hasMessageContaining("-1.0 is not a count");
    }

    @Property
    void wilsonHoldsTheProportionAndStaysInsideTheScale(
            @ForAll @IntRange(min = 1, max = 100_000) int total, @ForAll @IntRange(max = 100_000) int count) {
        int part = Math.min(count, total);
        Interval interval = Interval.wilson(part, total);

        assertThat(interval.contains((double) part / total)).isTrue();
        assertThat(interval.lower()).isBetween(0.0, 1.0);
        assertThat(interval.upper()).isBetween(0.0, 1.0);
    }

    @Property
    void byarHoldsTheCountAndNarrowsRelativelyAsItGrows(@ForAll @IntRange(min = 1, max = 100_000) int count) {
        Interval interval = Interval.byar(count);
        Interval ofTwice = Interval.byar(2.0 * count);

        assertThat(interval.contains(count)).isTrue();
        assertThat((ofTwice.upper() - ofTwice.lower()) / 2).isLessThan(interval.upper() - interval.lower());
    }
}
