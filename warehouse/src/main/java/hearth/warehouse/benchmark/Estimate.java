package hearth.warehouse.benchmark;

import hearth.warehouse.indicator.Interval;

/**
 * A figure with its 95% confidence interval.
 *
 * @param value the figure, unrounded where that is known; inside the interval
 */
public record Estimate(double value, Interval interval) {

    /** The estimate of a published figure, which may have been rounded to just outside its interval. */
    public static Estimate of(double value, Interval interval) {
        return new Estimate(Math.min(Math.max(value, interval.lower()), interval.upper()), interval);
    }

    public Estimate {
        if (!interval.contains(value)) {
            throw new IllegalArgumentException(value + " is not inside " + interval);
        }
    }

    /**
     * The 95% confidence interval of this figure minus another, from the two intervals only, so that it works for
     * proportions and rates alike. Newcombe, Statistics in Medicine 17 (1998) 873, method 10; Zou and Donner, ibid. 27
     * (2008) 1693.
     */
    public Interval minus(Estimate other) {
        double difference = value - other.value;
        double below = Math.hypot(value - interval.lower(), other.interval.upper() - other.value);
        double above = Math.hypot(interval.upper() - value, other.value - other.interval.lower());
        return new Interval(difference - below, difference + above);
    }
}
