package hearth.warehouse.sufficiency;

import java.util.Arrays;

/**
 * How many children will enter care, fitted to the counts of past years: the log of the yearly rate is a level, a damped
 * trend and a deviation that fades from year to year. How large trend and deviation are, the counts of a few years hardly
 * say: each of some ways to vary is weighed by how well it explains them, and those of the other councils.
 */
final class EntryLevel {
    /** How long the level lasts before it is drawn anew: half a year. */
    static final double STEP_DAYS = AgeBand.DAYS_IN_YEAR / 2;

    private static final double LEVEL_SPREAD = 2;
    private static final double TREND_DAMPING = 0.8;
    private static final double YEAR_TO_YEAR = 0.6;
    private static final double[] TRENDS = {0.01, 0.03};
    private static final double[] DEVIATIONS = {0.04, 0.07, 0.11, 0.18, 0.3};
    private static final double[] DEVIATIONS_EXPECTED = {0.15, 0.3, 0.3, 0.15, 0.1};

    /** Ways to vary: each size of the trend with each size of the deviation. */
    static final int WAYS = TRENDS.length * DEVIATIONS.length;
    /** How much of what is expected of a council comes from the others; it may still vary in a way of its own. */
    private static final double OTHERS_SHARE = 0.75;

    private final int steps;
    private final boolean hasEntries;
    private final double logMean;
    private final GaussianForecast[] forecasts;
    private final double[] weights;

    private EntryLevel(int[] counts, int steps, GaussianForecast[] forecasts, double[] weights) {
        this.steps = steps;
        this.hasEntries = hasEntries(counts);
        this.logMean = logMean(counts);
        this.forecasts = forecasts;
        this.weights = weights;
    }

    /**
     * Fits to counts of whole years, the latest first; at least one.
     *
     * @param others how well each way to vary explains the counts of other councils, as {@link #explained}; 0 for each
     *     without any
     * @param steps how many steps of half a year to forecast
     */
    static EntryLevel of(int[] counts, double[] others, int steps) {
        GaussianForecast[] forecasts = forecasts(counts, steps);
        double[] weights = new double[WAYS];
        double[] expected = expected(others);
        Arrays.setAll(weights, way -> forecasts[way].logEvidence() + Math.log(expected[way]));
        return new EntryLevel(counts, steps, forecasts, shares(weights));
    }

    /** A fit whose weights of the ways to vary are known. */
    static EntryLevel ofWeights(int[] counts, double[] weights, int steps) {
        return new EntryLevel(counts, steps, forecasts(counts, steps), weights.clone());
    }

    /** How well each way to vary explains counts, as a logarithm; 0 for each where none tells anything. */
    static double[] explained(int[] counts) {
        double[] explained = new double[WAYS];
        if (hasEntries(counts)) {
            GaussianForecast[] forecasts = forecasts(counts, 0);
            Arrays.setAll(explained, way -> forecasts[way].logEvidence());
        }
        return explained;
    }

    double weight(int way) {
        return weights[way];
    }

    /** Children who enter a day, by step; none where none ever did. */
    double[] draw(RandomStream random) {
        if (!hasEntries) {
            return new double[steps];
        }
        int way = Shares.kind(weights, random.nextDouble());
        return Arrays.stream(forecasts[way].draw(random))
                .map(log -> Math.exp(logMean + log) / AgeBand.DAYS_IN_YEAR)
                .toArray();
    }

    private static boolean hasEntries(int[] counts) {
        return Arrays.stream(counts).anyMatch(count -> count > 0);
    }

    private static double logMean(int[] counts) {
        return Arrays.stream(counts).mapToDouble(EntryLevel::log).average().orElseThrow();
    }

    private static double log(int count) {
        return Math.log(count + 0.5);
    }

    private static GaussianForecast[] forecasts(int[] counts, int steps) {
        double logMean = logMean(counts);
        double[] seen =
                Arrays.stream(counts).mapToDouble(count -> log(count) - logMean).toArray();
        GaussianForecast[] forecasts = new GaussianForecast[WAYS];
        Arrays.setAll(forecasts, way -> new GaussianForecast(covariance(counts, steps, way), seen));
        return forecasts;
    }

    private static double[] expected(double[] others) {
        double[] withOthers = new double[WAYS];
        Arrays.setAll(withOthers, way -> Math.log(expected(way)) + others[way]);
        double[] learned = shares(withOthers);
        double[] expected = new double[WAYS];
        Arrays.setAll(expected, way -> (1 - OTHERS_SHARE) * expected(way) + OTHERS_SHARE * learned[way]);
        return expected;
    }

    private static double expected(int way) {
        return DEVIATIONS_EXPECTED[way % DEVIATIONS.length] / TRENDS.length;
    }

    /** Of logarithms of weights; they add up to 1. */
    private static double[] shares(double[] logs) {
        double highest = Arrays.stream(logs).max().orElseThrow();
        double[] shares =
                Arrays.stream(logs).map(log -> Math.exp(log - highest)).toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    private static double[][] covariance(int[] counts, int steps, int way) {
        double spread = TRENDS[way / DEVIATIONS.length];
        double deviation = DEVIATIONS[way % DEVIATIONS.length];
        int all = counts.length + steps;
        double[][] covariance = new double[all][all];
        for (int i = 0; i < all; i++) {
            for (int j = 0; j < all; j++) {
                double apart = Math.abs(year(i, counts.length) - year(j, counts.length));
                covariance[i][j] = LEVEL_SPREAD * LEVEL_SPREAD
                        + spread * spread * trend(year(i, counts.length)) * trend(year(j, counts.length))
                        + deviation * deviation * Math.pow(YEAR_TO_YEAR, apart);
            }
            covariance[i][i] += i < counts.length ? 1 / (counts[i] + 0.5) : 0;
        }
        return covariance;
    }

    /** The middle of a past year or of a step to come, in years from now. */
    private static double year(int index, int past) {
        return index < past ? -0.5 - index : (index - past + 0.5) * STEP_DAYS / AgeBand.DAYS_IN_YEAR;
    }

    /** Grows by a year a year in the past, ever less in the future. */
    private static double trend(double year) {
        return year <= 0 ? year : (1 - Math.pow(TREND_DAMPING, year)) / -Math.log(TREND_DAMPING);
    }
}
