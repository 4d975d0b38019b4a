package hearth.warehouse.benchmark;

import hearth.warehouse.indicator.Interval;

/** What may be said of one figure beside another, given how far chance alone could move it. */
public enum Standing {
    WELL_ABOVE("well above"),
    ABOVE("above"),
    ABOUT_THE_SAME("about the same as"),
    BELOW("below"),
    WELL_BELOW("well below");

    /** A difference beyond chance is a large one from a fifth of the other figure on. */
    private static final double LARGE = 0.2;

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** In words that a name can follow, such as {@code well above}. */
    public String words() {
        return words;
    }

    /** Whether the difference is more than chance alone would bring. */
    public boolean isBeyondChance() {
        return this != ABOUT_THE_SAME;
    }

    public boolean isAbove() {
        return this == ABOVE || this == WELL_ABOVE;
    }

    /** Beside a figure that chance moves as well. */
    public static Standing of(Estimate figure, Estimate other) {
        Interval difference = figure.minus(other);
        return difference.contains(0) ? ABOUT_THE_SAME : apart(figure.value(), other.value());
    }

    /** Beside a figure that is taken as it is, such as the mean of the neighbours. */
    public static Standing of(Estimate figure, double other) {
        return figure.interval().contains(other) ? ABOUT_THE_SAME : apart(figure.value(), other);
    }

    private static Standing apart(double value, double other) {
        boolean large = Math.abs(value - other) >= LARGE * Math.abs(other);
        if (value > other) {
            return large ? WELL_ABOVE : ABOVE;
        }
        return large ? WELL_BELOW : BELOW;
    }
}
