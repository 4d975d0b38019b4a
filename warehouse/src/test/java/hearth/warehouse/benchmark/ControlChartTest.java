package hearth.warehouse.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.benchmark.ControlChart.Judged;
import hearth.warehouse.benchmark.ControlChart.Period;
import hearth.warehouse.benchmark.ControlChart.Signal;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ControlChartTest {
    private static final YearMonth FIRST = YearMonth.of(2023, 4);

    private static List<Period> counts(int... counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new Period(FIRST.plusMonths(i).atEndOfMonth(), counts[i], Optional.empty()))
                .toList();
    }

    private static List<Period> shares(int denominator, int... counts) {
        return counts(counts).stream()
                .map(period -> new Period(period.end(), period.numerator(), Optional.of((double) denominator)))
                .toList();
    }

    private static int[] repeat(int times, int value, int... then) {
        return IntStream.concat(IntStream.range(0, times).map(i -> value), IntStream.of(then))
                .toArray();
    }

    @Test
    void aMonthOutsideTheLimitsOfABaselineIsASignal() {
        List<Judged> judged =
                ControlChart.of(Unit.PERCENTAGE, true, shares(200, repeat(24, 50, 60, 70, 30)), List.of());

        // Binomial with 200 children and a quarter: the quantiles 0.001 and 0.999 are 31.32 and 69.07 children.
        Interval limits = judged.get(0).limits().orElseThrow();
        assertThat(limits.lower()).isCloseTo(15.66, Offset.offset(0.01));
        assertThat(limits.upper()).isCloseTo(34.53, Offset.offset(0.01));
        assertThat(judged.subList(22, 27))
                .extracting(Judged::signal)
                .containsExactly(Signal.NONE, Signal.NONE, Signal.NONE, Signal.BEYOND, Signal.BEYOND);
        assertThat(judged).extracting(Judged::isBaseline).filteredOn(is -> is).hasSize(24);
    }

    @Test
    void eightEventsInARowOnOneSideAreASignalAndSevenAreNot() {
        int[] seven = repeat(24, 10, 11, 11, 11, 11, 11, 11, 11, 9);
        int[] eight = repeat(24, 10, 11, 11, 11, 11, 11, 11, 11, 11, 9);

        assertThat(ControlChart.of(Unit.COUNT, false, counts(seven), List.of()))
                .extracting(Judged::signal)
                .containsOnly(Signal.NONE);
        assertThat(ControlChart.of(Unit.COUNT, false, counts(eight), List.of()).subList(24, 33))
                .extracting(Judged::signal)
                .containsExactly(
                        Signal.RUN,
                        Signal.RUN,
                        Signal.RUN,
                        Signal.RUN,
                        Signal.RUN,
                        Signal.RUN,
                        Signal.RUN,
                        Signal.RUN,
                        Signal.NONE);
    }

    @Test
    void monthsThatShareTheirChildrenHaveNoRunsAndTheirNumberNoLimits() {
        List<Judged> shares =
                ControlChart.of(Unit.PERCENTAGE, true, shares(200, repeat(24, 50, repeat(12, 52))), List.of());
        List<Judged> numbers = ControlChart.of(Unit.COUNT, true, counts(repeat(36, 250)), List.of());

        assertThat(shares).extracting(Judged::signal).containsOnly(Signal.NONE);
        assertThat(numbers).allSatisfy(judged -> assertThat(judged.limits()).isEmpty());
    }

    @Test
    void theLimitsStartAnewWhereAnEventIsSaidToBe() {
        LocalDate event = FIRST.plusMonths(12).atDay(1);
        List<Period> months = shares(200, repeat(12, 50, repeat(12, 90)));

        assertThat(ControlChart.of(Unit.PERCENTAGE, true, months, List.of(event)))
                .extracting(judged -> judged.centre().orElseThrow())
                .containsOnly(25.0, 45.0);
        assertThat(ControlChart.of(Unit.PERCENTAGE, true, months, List.of(event)))
                .extracting(Judged::signal)
                .containsOnly(Signal.NONE);
    }

    @Test
    void fewerThanTwelveMonthsHaveNoLimits() {
        assertThat(ControlChart.of(Unit.COUNT, false, counts(repeat(11, 5)), List.of()))
                .allSatisfy(judged -> assertThat(judged.limits()).isEmpty());
        assertThat(ControlChart.of(Unit.COUNT, false, new ArrayList<>(), List.of()))
                .isEmpty();
    }
}
