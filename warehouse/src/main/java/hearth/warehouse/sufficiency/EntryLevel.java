package hearth.warehouse.sufficiency;

import java.util.Arrays;

/**
 * How many children will enter care, fitted to the counts of past years: the log of the yearly rate is a level, a damped
 * trend and a deviation that fades from year to year. How large the deviation is, the counts themselves say: five sizes
 * are weighed by how well they explain them.
 */
final class EntryLevel {
    /** How long the level lasts before it is drawn anew: half a year. */
    static final double STEP_DAYS = AgeBand.DAYS_IN_YEAR / 2;

    private static final double LEVEL_SPREAD = 2;
    private static final double TREND_SPREAD = 0.03;
    private static final double TREND_DAMPING = 0.8;
    private static final double YEAR_TO_YEAR = 0.6;
    private static final double[] DEVIATIONS = {0.04, 0.07, 0.11, 0.18, 0.3};
    private static final double[] PRIOR = {0.15, 0.3, 0.3, 0.15, 0.1};

    private final int steps;
    private final boolean hasEntries;
    private final double logMean;
    private final GaussianForecast[] forecasts = new GaussianForecast[DEVIATIONS.length];
    private final double[] weights = new double[DEVIATIONS.length];

    /**
     * Fits to counts of whole years, the latest first; at least one.
     *
     * @param steps how many steps of half a year to forecast
     */
    EntryLevel(int[] counts, int steps) {
        this.steps = steps;
        this.hasEntries = Arrays.stream(counts).anyMatch(count -> count > 0);
        double[] logs = Arrays.stream(counts)
                .mapToDouble(count -> Math.log(count + 0.5))
                .toArray();
        this.logMean = Arrays.stream(logs).average().orElseThrow();
        double[] seen = Arrays.stream(logs).map(log -> log - logMean).toArray();
        double highest = Double.NEGATIVE_INFINITY;
        for (int size = 0; size < DEVIATIONS.length; size++) {
            forecasts[size] = new GaussianForecast(covariance(counts, steps, DEVIATIONS[size]), seen);
            weights[size] = forecasts[size].logEvidence() + Math.log(PRIOR[size]);
            highest = Math.max(highest, weights[size]);
        }
        double sum = 0;
        for (int size = 0; size < weights.length; size++) {
            weights[size] = Math.exp(weights[size] - highest);
            sum += weights[size];
        }
        for (int size = 0; size < weights.length; size++) {
            weights[size] /= sum;
        }
    }

    /** Children who enter a day, by step; none where none ever did. */
    double[] draw(RandomStream random) {
        if (!hasEntries) {
            return new double[steps];
        }
        int size = Shares.kind(weights, random.nextDouble());
        return Arrays.stream(forecasts[size].draw(random))
                .map(log -> Math.exp(logMean + log) / AgeBand.DAYS_IN_YEAR)
                .toArray();
    }

    private static double[][] covariance(int[] counts, int steps, double deviation) {
        int all = counts.length + steps;
        double[][] covariance = new double[all][all];
        for (int i = 0; i < all; i++) {
            for (int j = 0; j < all; j++) {
                double apart = Math.abs(year(i, counts.length) - year(j, counts.length));
                covariance[i][j] = LEVEL_SPREAD * LEVEL_SPREAD
                        + TREND_SPREAD * TREND_SPREAD * trend(year(i, counts.length)) * trend(year(j, counts.length))
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
