package hearth.warehouse.indicator;

/** A 95% confidence interval, on the scale of the figure. */
public record Interval(double lower, double upper) {
    private static final double Z = 1.959963984540054;

    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("lower " + lower + " is not at most upper " + upper);
        }
    }

    /**
     * Wilson's score interval of a proportion, on 0 to 1. It stays inside 0 to 1 and is never empty, also at 0 and at
     * {@code total}. Wilson, J. Am. Stat. Assoc. 22 (1927) 209.
     */
    public static Interval wilson(double count, double total) {
        if (total <= 0 || count < 0 || count > total) {
            throw new IllegalArgumentException(count + " of " + total + " is not a proportion");
        }
        double p = count / total;
        double zz = Z * Z / total;
        double centre = (p + zz / 2) / (1 + zz);
        double reach = Z * Math.sqrt(p * (1 - p) / total + zz / (4 * total)) / (1 + zz);
        double lower = count == 0 ? 0 : Math.max(0, centre - reach);
        double upper = count == total ? 1 : Math.min(1, centre + reach);
        return new Interval(lower, upper);
    }

    /**
     * Byar's interval of a Poisson count: an approximation to the exact one, good from small counts on. The lower end
     * of a count of zero is zero. Breslow and Day, Statistical Methods in Cancer Research II (1987) 69.
     */
    public static Interval byar(double count) {
        if (count < 0) {
            throw new IllegalArgumentException(count + " is not a count");
        }
        double above = count + 1;
        double upper = above * Math.pow(1 - 1 / (9 * above) + Z / (3 * Math.sqrt(above)), 3);
        double lower = count == 0 ? 0 : count * Math.pow(1 - 1 / (9 * count) - Z / (3 * Math.sqrt(count)), 3);
        return new Interval(Math.max(0, lower), upper);
    }

    /** The same range on another scale. */
    public Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }

    /** Whether the value lies inside, ends included. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
