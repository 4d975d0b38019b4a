package hearth.warehouse.indicator;

import java.util.Optional;

/** How a figure is computed from numerator and denominator. */
public enum Unit {
    /** The numerator itself. */
    COUNT,
    /** The numerator as a percentage of the denominator, 0 to 100. */
    PERCENTAGE,
    /** Children per 10,000 of the child population. */
    PER_10_000,
    /** The mean: a sum of scores divided by a number of children. */
    MEAN,
    /** The same for a sum of days. */
    MEAN_DAYS,
    /** The same for a sum of months. */
    MEAN_MONTHS,
    /** The median in days over the children, the denominator. It has no numerator. */
    MEDIAN_DAYS,
    /** A sum of money: the numerator itself. */
    POUNDS,
    /** The mean in pounds: a sum of money divided by the denominator, such as weeks. */
    MEAN_POUNDS,
    /** A point on a scale, such as a grade. It has neither numerator nor denominator. */
    SCORE,
    /** The difference of two percentages. It has neither numerator nor denominator. */
    PERCENTAGE_POINTS;

    /**
     * How far an authority's own count may differ from the published figure before it needs an explanation, unless the
     * indicator says otherwise: in the unit of the figure; for counts and sums of money, in per cent of it.
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

    /** Whether figures have a denominator: children, days, weeks, or the population. */
    public boolean hasDenominator() {
        return switch (this) {
            case PERCENTAGE, PER_10_000, MEAN, MEAN_DAYS, MEAN_MONTHS, MEDIAN_DAYS, MEAN_POUNDS -> true;
            case COUNT, POUNDS, SCORE, PERCENTAGE_POINTS -> false;
        };
    }

    /** Whether the figure is an amount, which grows with the number of children in an area. */
    public boolean isAmount() {
        return this == COUNT || this == POUNDS;
    }

    /** The figure; empty when the denominator is zero, and for a unit without a numerator. */
    public Optional<Double> figure(double numerator, double denominator) {
        return switch (this) {
            case COUNT, POUNDS -> Optional.of(numerator);
            case MEDIAN_DAYS, SCORE, PERCENTAGE_POINTS -> Optional.empty();
            case PERCENTAGE, PER_10_000, MEAN, MEAN_DAYS, MEAN_MONTHS, MEAN_POUNDS ->
                denominator == 0 ? Optional.empty() : Optional.of(numerator * base() / denominator);
        };
    }

    /**
     * The 95% confidence interval of the figure, for percentages and rates; empty for other units, whose spread cannot
     * be computed from the counts, and without a figure.
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
