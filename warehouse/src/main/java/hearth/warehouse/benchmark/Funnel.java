package hearth.warehouse.benchmark;

import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * The control limits between which figures of a given denominator lie by chance, if all have the same underlying
 * figure: the lines of a funnel plot. They come from the binomial distribution for percentages and from the Poisson
 * distribution for rates, with interpolation between whole counts. Spiegelhalter, Statistics in Medicine 24 (2005)
 * 1185.
 */
public final class Funnel {
    private static final double NEGLIGIBLE = 1e-14;

    private Funnel() {}

    /** The percentage of figures that lie within the limits by chance. */
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
     * The control limits for a denominator; empty for counts and means, and where there is no denominator.
     *
     * @param centre the underlying figure assumed for all, such as England's
     */
    public static Optional<Interval> limits(Unit unit, double centre, double denominator, Level level) {
        double whole = unit.figure(1, 1).orElse(1.0);
        double share = centre / whole;
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
                                binomial(share, Math.round(denominator), level).times(whole));
            case PER_10_000 -> Optional.of(poisson(share * denominator, level).times(whole / denominator));
        };
    }

    /** The control limits of a number of events, where so many are expected. */
    public static Interval ofCount(double expected, Level level) {
        return poisson(expected, level);
    }

    /**
     * How many times as far figures lie from the centre as chance alone would bring them: the root of the mean squared
     * standardised difference. About 1 where chance explains all; empty where there are no limits either.
     *
     * @param figures each numerator and denominator
     */
    public static OptionalDouble spread(Unit unit, double centre, Collection<Counted> figures) {
        double whole = unit.figure(1, 1).orElse(1.0);
        double share = centre / whole;
        boolean isShare = unit == Unit.PERCENTAGE;
        boolean hasLimits = (isShare && share < 1) || unit == Unit.PER_10_000;
        return !hasLimits || share <= 0
                ? OptionalDouble.empty()
                : figures.stream()
                        .filter(figure -> figure.denominator() > 0)
                        .mapToDouble(figure -> {
                            double expected = share * figure.denominator();
                            double variance = isShare ? expected * (1 - share) : expected;
                            return (figure.numerator() - expected) * (figure.numerator() - expected) / variance;
                        })
                        .average()
                        .stream()
                        .map(Math::sqrt)
                        .findFirst();
    }

    /** So many out of so many. */
    public record Counted(double numerator, double denominator) {}

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
     * @param rise the ratio of the next count's probability to this one's
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
                Math.max(0, Math.min((double) most, quantile(weights, total, first, 1 - tail))));
    }

    /** The count below which a share of the probability lies, interpolated between whole counts. */
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
