package hearth.warehouse.indicator;

import java.util.Optional;

/** How a numerator and a denominator become the figure that is shown. */
public enum Unit {
    /** The numerator itself. */
    COUNT,
    /** The part that the numerator is of the denominator, on 0 to 100. */
    PERCENTAGE,
    /** Children per 10,000 of the population, short breaks and events alike. */
    PER_10_000,
    /** The numerator, a sum of scores, shared over the denominator, a number of children. */
    MEAN,
    /** The same for a sum of days. */
    MEAN_DAYS,
    /** The days that half of the children, the denominator, do not exceed. It has no numerator. */
    MEDIAN_DAYS;

    /**
     * How far an authority's own count may lie from the published figure before it wants an explanation, where an indicator
     * does not say otherwise: in the unit of the figure, for counts in per cent of it.
     */
    public double usualTolerance() {
        return switch (this) {
            case COUNT, PERCENTAGE -> 1;
            case PER_10_000 -> 2;
            case MEAN -> 0.2;
            case MEAN_DAYS, MEDIAN_DAYS -> 10;
        };
    }

    /** The figure; empty when the denominator is zero, and for a median, which no sums tell. */
    public Optional<Double> figure(double numerator, double denominator) {
        return switch (this) {
            case COUNT -> Optional.of(numerator);
            case MEDIAN_DAYS -> Optional.empty();
            case PERCENTAGE, PER_10_000, MEAN, MEAN_DAYS ->
                denominator == 0 ? Optional.empty() : Optional.of(numerator * base() / denominator);
        };
    }

    /**
     * The 95 % interval of the figure; empty without a figure, and for means and medians, whose spread the counts don't
     * tell.
     */
    public Optional<Interval> interval(double numerator, double denominator) {
        return switch (this) {
            case COUNT, MEAN, MEAN_DAYS, MEDIAN_DAYS -> Optional.empty();
            case PERCENTAGE ->
                denominator <= 0 || numerator > denominator
                        ? Optional.empty()
                        : Optional.of(Interval.wilson(numerator, denominator).times(base()));
            case PER_10_000 ->
                denominator <= 0
                        ? Optional.empty()
                        : Optional.of(Interval.byar(numerator).times(base() / denominator));
        };
    }

    private double base() {
        return switch (this) {
            case COUNT, MEAN, MEAN_DAYS, MEDIAN_DAYS -> 1;
            case PERCENTAGE -> 100;
            case PER_10_000 -> 10_000;
        };
    }
}
