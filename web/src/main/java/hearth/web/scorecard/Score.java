package hearth.web.scorecard;

import hearth.warehouse.indicator.Interval;

/** How far apart two values are, in standard errors. */
final class Score {
    private static final double Z = 1.96;

    /** Below it a difference is within the interval of 99%, and so a little more than chance. */
    static final double CLEAR = 2.58;

    private Score() {}

    /** The distance of a value from another, measured by the arm of its 95% interval that points to the other. */
    static double of(double value, Interval interval, double other) {
        double arm = value > other ? value - interval.lower() : interval.upper() - value;
        double distance = Math.abs(value - other);
        return arm > 0 ? Z * distance / arm : Double.MAX_VALUE;
    }
}
