package hearth.warehouse.benchmark;

import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The periods of one authority's measure against control limits: which ones chance alone would not explain if nothing had
 * changed since the baseline.
 *
 * <p>The limits are those of counts (binomial or Poisson) around the baseline's figure, and not taken from the moves from
 * one period to the next: periods that share most of their children move too little for that.
 */
public final class ControlChart {
    /** As many periods at most, and at least, make a baseline. */
    public static final int LONGEST_BASELINE = 24;

    public static final int SHORTEST_BASELINE = 12;

    /** So many periods in a row on one side of the centre are a signal. */
    public static final int RUN = 8;

    private final Unit unit;
    private final boolean sharesChildren;

    private ControlChart(Unit unit, boolean sharesChildren) {
        this.unit = unit;
        this.sharesChildren = sharesChildren;
    }

    /** A period's counts; the denominator is empty for a count. */
    public record Period(LocalDate end, double numerator, Optional<Double> denominator) {}

    /** What a period says. */
    public enum Signal {
        NONE,
        /** One of {@link #RUN} or more in a row on one side of the centre. */
        RUN,
        /** Outside the 99.8 % limits. */
        BEYOND
    }

    /**
     * A period and its limits.
     *
     * @param centre the figure of the baseline; empty where that is too short
     * @param limits between which 99.8 % of periods lie by chance; empty where none are known
     * @param isBaseline whether it is a part of the baseline
     */
    public record Judged(
            Period period, Optional<Double> centre, Optional<Interval> limits, Signal signal, boolean isBaseline) {}

    /**
     * The periods with their limits.
     *
     * @param sharesChildren whether a period counts mostly the same children as the one before it: a run then says nothing,
     *     and the number of children has no limits
     * @param periods oldest first
     * @param restarts days from which the limits start anew
     */
    public static List<Judged> of(
            Unit unit, boolean sharesChildren, List<Period> periods, Collection<LocalDate> restarts) {
        ControlChart chart = new ControlChart(unit, sharesChildren);
        List<Judged> judged = new ArrayList<>();
        List<Period> stretch = new ArrayList<>();
        for (Period period : periods) {
            boolean isParted = !stretch.isEmpty()
                    && restarts.stream()
                            .anyMatch(
                                    day -> stretch.get(stretch.size() - 1).end().isBefore(day)
                                            && !period.end().isBefore(day));
            if (isParted) {
                judged.addAll(chart.judge(stretch));
                stretch.clear();
            }
            stretch.add(period);
        }
        judged.addAll(chart.judge(stretch));
        return judged;
    }

    private List<Judged> judge(List<Period> stretch) {
        int baseline = stretch.size() < SHORTEST_BASELINE ? 0 : Math.min(stretch.size(), LONGEST_BASELINE);
        Optional<Double> centre = centre(stretch.subList(0, baseline));
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < stretch.size(); i++) {
            Period period = stretch.get(i);
            Optional<Interval> limits = centre.flatMap(figure -> limits(figure, period));
            boolean isBeyond = limits.filter(range -> figure(period)
                            .filter(value -> !range.contains(value))
                            .isPresent())
                    .isPresent();
            judged.add(new Judged(period, centre, limits, isBeyond ? Signal.BEYOND : Signal.NONE, i < baseline));
        }
        return sharesChildren || stretch.isEmpty() ? judged : withRuns(judged);
    }

    private Optional<Double> figure(Period period) {
        return unit.figure(period.numerator(), period.denominator().orElse(1.0));
    }

    /** All the baseline's children together. */
    private Optional<Double> centre(List<Period> baseline) {
        if (baseline.isEmpty()) {
            return Optional.empty();
        }
        double numerator = baseline.stream().mapToDouble(Period::numerator).sum();
        return unit.hasDenominator()
                ? unit.figure(
                        numerator,
                        baseline.stream()
                                .mapToDouble(period -> period.denominator().orElse(0.0))
                                .sum())
                : Optional.of(numerator / baseline.size());
    }

    private Optional<Interval> limits(double centre, Period period) {
        if (unit == Unit.COUNT) {
            return sharesChildren ? Optional.empty() : Optional.of(Funnel.ofCount(centre, Funnel.Level.P99_8));
        }
        return period.denominator()
                .flatMap(denominator -> Funnel.limits(unit, centre, denominator, Funnel.Level.P99_8));
    }

    private List<Judged> withRuns(List<Judged> judged) {
        List<Judged> marked = new ArrayList<>(judged);
        int start = 0;
        for (int i = 0; i <= judged.size(); i++) {
            if (i == judged.size() || side(judged.get(i)) != side(judged.get(start))) {
                if (side(judged.get(start)) != 0 && i - start >= RUN) {
                    for (int k = start; k < i; k++) {
                        Judged in = judged.get(k);
                        if (in.signal() == Signal.NONE) {
                            marked.set(
                                    k, new Judged(in.period(), in.centre(), in.limits(), Signal.RUN, in.isBaseline()));
                        }
                    }
                }
                start = i;
            }
        }
        return marked;
    }

    /** On which side of the centre a period lies: 1 above, -1 below, 0 where neither is known. */
    private int side(Judged judged) {
        return judged.centre()
                .flatMap(centre -> figure(judged.period()).map(value -> (int) Math.signum(value - centre)))
                .orElse(0);
    }
}
