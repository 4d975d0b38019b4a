package hearth.warehouse.benchmark;

import hearth.warehouse.indicator.Interval;

/** What may be said of one figure compared with another, given how far chance could move it. */
public enum Significance {
    WELL_ABOVE("well above"),
    ABOVE("above"),
    ABOUT_THE_SAME("about the same as"),
    BELOW("below"),
    WELL_BELOW("well below");

    /** A significant difference counts as large from a fifth of the other figure on. */
    private static final double LARGE = 0.2;

    private final String words;

    Significance(String words) {
        this.words = words;
    }

    /** In words to put before a name, such as {@code well above}. */
    public String words() {
        return words;
    }

    /** Whether the difference is significant: larger than chance would explain. */
    public boolean isSignificant() {
        return this != ABOUT_THE_SAME;
    }

    /** In words to stand alone, such as {@code higher}. */
    public String direction() {
        return isSignificant() ? (isAbove() ? "higher" : "lower") : "about the same";
    }

    public boolean isAbove() {
        return this == ABOVE || this == WELL_ABOVE;
    }

    /** Compared with a figure that chance moves too. */
    public static Significance of(Estimate figure, Estimate other) {
        Interval difference = figure.minus(other);
        return difference.contains(0) ? ABOUT_THE_SAME : apart(figure.value(), other.value());
    }

    /** Compared with a figure taken as fixed, such as the neighbours' mean. */
    public static Significance of(Estimate figure, double other) {
        return figure.interval().contains(other) ? ABOUT_THE_SAME : apart(figure.value(), other);
    }

    private static Significance apart(double value, double other) {
        boolean large = Math.abs(value - other) >= LARGE * Math.abs(other);
        if (value > other) {
            return large ? WELL_ABOVE : ABOVE;
        }
        return large ? WELL_BELOW : BELOW;
    }
}
