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
    /** The same for a sum of months. */
    MEAN_MONTHS,
    /** The days that half of the children, the denominator, do not exceed. It has no numerator. */
    MEDIAN_DAYS,
    /** A sum of money: the numerator itself. */
    POUNDS,
    /** The numerator, a sum of money, shared over the denominator, such as weeks. */
    MEAN_POUNDS,
    /** A place on a scale, such as a grade. It has neither numerator nor denominator. */
    SCORE,
    /** The difference of two percentages. It has neither numerator nor denominator. */
    PERCENTAGE_POINTS;

    /**
     * How far an authority's own count may lie from the published figure before it wants an explanation, where an indicator
     * does not say otherwise: in the unit of the figure, for counts and sums of money in per cent of it.
     */
    public double usualTolerance() {
        return switch (this) {
            case COUNT, POUNDS, PERCENTAGE, PERCENTAGE_POINTS -> 1;
            case PER_10_000 -> 2;
            case MEAN -> 0.2;
            case MEAN_DAYS, MEDIAN_DAYS, MEAN_POUNDS -> 10;
            case MEAN_MONTHS -> 1;
            case SCORE -> 0;
        };
    }

    /** Whether figures are of so many: children, days, weeks, or the population. */
    public boolean hasDenominator() {
        return switch (this) {
            case PERCENTAGE, PER_10_000, MEAN, MEAN_DAYS, MEAN_MONTHS, MEDIAN_DAYS, MEAN_POUNDS -> true;
            case COUNT, POUNDS, SCORE, PERCENTAGE_POINTS -> false;
        };
    }

    /** Whether the figure is an amount, which is the larger the more children an area has. */
    public boolean isAmount() {
        return this == COUNT || this == POUNDS;
    }

    /** The figure; empty when the denominator is zero, and for a unit that no numerator tells. */
    public Optional<Double> figure(double numerator, double denominator) {
        return switch (this) {
            case COUNT, POUNDS -> Optional.of(numerator);
            case MEDIAN_DAYS, SCORE, PERCENTAGE_POINTS -> Optional.empty();
            case PERCENTAGE, PER_10_000, MEAN, MEAN_DAYS, MEAN_MONTHS, MEAN_POUNDS ->
                denominator == 0 ? Optional.empty() : Optional.of(numerator * base() / denominator);
        };
    }

    /**
     * The 95 % interval of the figure; empty without a figure, and for all but shares and rates, whose spread the counts
     * don't tell.
     */
    public Optional<Interval> interval(double numerator, double denominator) {
        return switch (this) {
            case COUNT, MEAN, MEAN_DAYS, MEAN_MONTHS, MEDIAN_DAYS, POUNDS, MEAN_POUNDS, SCORE, PERCENTAGE_POINTS ->
                Optional.empty();
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
            case COUNT, MEAN, MEAN_DAYS, MEAN_MONTHS, MEDIAN_DAYS, POUNDS, MEAN_POUNDS, SCORE, PERCENTAGE_POINTS -> 1;
            case PERCENTAGE -> 100;
            case PER_10_000 -> 10_000;
        };
    }
}
