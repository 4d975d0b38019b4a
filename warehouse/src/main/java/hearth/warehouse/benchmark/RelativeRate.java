package hearth.warehouse.benchmark;

import hearth.warehouse.indicator.Interval;
import java.util.Optional;

/** How many times as often something is so in one group of children as in another. */
public final class RelativeRate {
    /** With fewer the interval of the logarithm is too rough to be shown. */
    public static final int FEWEST = 5;

    private static final double Z = 1.959963984540054;

    private RelativeRate() {}

    /**
     * The ratio of two proportions with its 95% interval by the log method; empty where either part is smaller than
     * {@link #FEWEST}. Katz, Baptista, Azen and Pike, Biometrics 34 (1978) 469.
     *
     * @param part how many of the whole are counted
     */
    public static Optional<Estimate> of(double part, double whole, double otherPart, double otherWhole) {
        if (part < FEWEST || otherPart < FEWEST || part > whole || otherPart > otherWhole) {
            return Optional.empty();
        }
        double ratio = (part / whole) / (otherPart / otherWhole);
        double reach = Z * Math.sqrt(1 / part - 1 / whole + 1 / otherPart - 1 / otherWhole);
        return Optional.of(Estimate.of(ratio, new Interval(ratio * Math.exp(-reach), ratio * Math.exp(reach))));
    }
}
