package hearth.warehouse.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignificanceTest {
    private static Estimate rate(double children, double population) {
        return Estimate.of(
                Unit.PER_10_000.figure(children, population).orElseThrow(),
                Unit.PER_10_000.interval(children, population).orElseThrow());
    }

    private static Estimate share(int part, int whole) {
        return Estimate.of(
                Unit.PERCENTAGE.figure(part, whole).orElseThrow(),
                Unit.PERCENTAGE.interval(part, whole).orElseThrow());
    }

    @Test
    void aRateFarAboveEnglandIsWellAbove() {
        assertThat(Significance.of(rate(639, 68_483), rate(81_770, 12_183_016))).isEqualTo(Significance.WELL_ABOVE);
    }

    @Test
    void aMeanInsideTheIntervalIsAboutTheSame() {
        assertThat(Significance.of(rate(639, 68_483), 93.2)).isEqualTo(Significance.ABOUT_THE_SAME);
    }

    @Test
    void aSmallDifferenceOfLargeNumbersIsBeyondChanceButNotLarge() {
        assertThat(Significance.of(share(51_000, 100_000), share(50_000, 100_000)))
                .isEqualTo(Significance.ABOVE);
    }

    @Test
    void twoOverlappingIntervalsCanStillDifferBeyondChance() {
        Estimate before = rate(690, 69_000);
        Estimate after = rate(600, 69_000);
        assertThat(after.interval().upper()).isGreaterThan(before.interval().lower());
        assertThat(Significance.of(after, before)).isEqualTo(Significance.BELOW);
    }

    @Test
    void aRoundedFigureIsMovedIntoItsInterval() {
        assertThat(Estimate.of(0, new Interval(0.1, 0.4)).value()).isEqualTo(0.1);
    }

    @Property
    void standingIsTheOtherWayRoundFromTheOtherSide(
            @ForAll @IntRange(max = 300) int a, @ForAll @IntRange(max = 300) int b) {
        Significance one = Significance.of(share(a, 300), share(b, 300));
        Significance other = Significance.of(share(b, 300), share(a, 300));
        assertThat(one.isSignificant()).isEqualTo(other.isSignificant());
        assertThat(one.isAbove() && other.isAbove()).isFalse();
    }

    @Property
    void aFigureIsAboutTheSameAsItself(@ForAll @IntRange(max = 50) int part) {
        assertThat(Significance.of(share(part, 50), share(part, 50))).isEqualTo(Significance.ABOUT_THE_SAME);
    }
}
