package hearth.warehouse.benchmark;

import hearth.warehouse.indicator.Polarity;
import java.util.Collection;
import java.util.Optional;

/**
 * The edges that divide figures into four bands of about equal size; between two figures an edge is found by linear
 * interpolation (type 7 of Hyndman and Fan, American Statistician 50 (1996) 361), as in DfE's own tool.
 */
public record Quartiles(double lower, double median, double upper) {
    private static final int FEWEST = 4;

    /** From the best quarter of authorities to the last. */
    public enum Band {
        A("the best quartile"),
        B("the second-best quartile"),
        C("the third-best quartile"),
        D("the worst quartile");

        private final String words;

        Band(String words) {
            this.words = words;
        }

        /** In words, such as {@code the best quartile}. */
        public String words() {
            return words;
        }
    }

    /** The quartiles of some figures; empty for fewer than four. */
    public static Optional<Quartiles> of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length < FEWEST
                ? Optional.empty()
                : Optional.of(new Quartiles(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)));
    }

    /**
     * The band of a figure; a figure on an edge belongs to the lower band; empty where neither high nor low is better.
     */
    public Optional<Band> band(double value, Polarity polarity) {
        int fromBelow = value <= lower ? 0 : value <= median ? 1 : value <= upper ? 2 : 3;
        Band[] bands = Band.values();
        return switch (polarity) {
            case LOWER_IS_BETTER -> Optional.of(bands[fromBelow]);
            case HIGHER_IS_BETTER -> Optional.of(bands[bands.length - 1 - fromBelow]);
            case NEITHER -> Optional.empty();
        };
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
