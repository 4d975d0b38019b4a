package hearth.warehouse.sufficiency;

import java.util.Arrays;

/** The middle part of what simulations gave: with a level of 0.8, one in ten is below and one in ten above. */
public record Interval(double lower, double upper) {
    /** The middle part of values. */
    public static Interval of(double[] values, double level) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Interval(quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2));
    }

    public double width() {
        return upper - lower;
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** Between the two nearest values, in proportion. */
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
