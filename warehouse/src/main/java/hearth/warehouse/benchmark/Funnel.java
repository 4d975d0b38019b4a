package hearth.warehouse.benchmark;

import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * The limits within which figures of so many children lie by chance alone, when all have the same underlying figure: the
 * lines of a funnel plot. They come from the binomial distribution for percentages and from the Poisson distribution for
 * rates, with interpolation between whole counts. Spiegelhalter, Statistics in Medicine 24 (2005) 1185.
 */
public final class Funnel {
    private static final double NEGLIGIBLE = 1e-14;

    private Funnel() {}

    /** How many of a hundred figures lie within the limits. */
    public enum Level {
        P95(0.95, "95%"),
        P99_8(0.998, "99.8%");

        private final double share;
        private final String words;

        Level(double share, String words) {
            this.share = share;
            this.words = words;
        }

        /** Such as {@code 99.8%}. */
        public String words() {
            return words;
        }
    }

    /**
     * The limits for a figure out of a denominator; empty for counts and means, and where there is no denominator.
     *
     * @param centre the figure that all are held to have, such as England's
     */
    public static Optional<Interval> limits(Unit unit, double centre, double denominator, Level level) {
        double one = unit.figure(1, 1).orElse(1.0);
        double share = centre / one;
        if (denominator <= 0 || share < 0) {
            return Optional.empty();
        }
        return switch (unit) {
            case COUNT, MEAN, MEAN_DAYS, MEAN_MONTHS, MEDIAN_DAYS, POUNDS, MEAN_POUNDS, SCORE, PERCENTAGE_POINTS ->
                Optional.empty();
            case PERCENTAGE ->
                share > 1
                        ? Optional.empty()
                        : Optional.of(
                                binomial(share, Math.round(denominator), level).times(one));
            case PER_10_000 -> Optional.of(poisson(share * denominator, level).times(one / denominator));
        };
    }

    private static Interval binomial(double share, long size, Level level) {
        if (share == 0 || share == 1) {
            return new Interval(share, share);
        }
        double odds = share / (1 - share);
        Interval counts =
                limits((long) (share * (double) size), size, k -> ((double) size - k) / (k + 1) * odds, level);
        return counts.times(1.0 / size);
    }

    private static Interval poisson(double expected, Level level) {
        return expected == 0
                ? new Interval(0, 0)
                : limits((long) expected, Long.MAX_VALUE, k -> expected / (k + 1), level);
    }

    /**
     * The limits of a count.
     *
     * @param near a count of high probability
     * @param rise how much likelier the count after one is than that one
     */
    private static Interval limits(long near, long most, DoubleUnaryOperator rise, Level level) {
        Deque<Double> weights = new ArrayDeque<>();
        weights.add(1.0);
        long first = near;
        for (double weight = 1; first > 0 && weight > NEGLIGIBLE; first--) {
            weight /= rise.applyAsDouble(first - 1.0);
            weights.addFirst(weight);
        }
        long last = near;
        for (double weight = 1; last < most && weight > NEGLIGIBLE; last++) {
            weight *= rise.applyAsDouble((double) last);
            weights.addLast(weight);
        }
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        double tail = (1 - level.share) / 2;
        return new Interval(
                Math.max(0, quantile(weights, total, first, tail)),
                Math.min((double) most, quantile(weights, total, first, 1 - tail)));
    }

    /** The count below which a share of the probability lies, a part of a count where that falls within one. */
    private static double quantile(Deque<Double> weights, double total, long first, double share) {
        double below = 0;
        long count = first;
        for (double weight : weights) {
            double upTo = below + weight / total;
            if (upTo >= share) {
                return count - (upTo - share) / (upTo - below);
            }
            below = upTo;
            count++;
        }
        return count - 1.0;
    }
}
