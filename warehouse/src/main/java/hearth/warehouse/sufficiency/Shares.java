package hearth.warehouse.sufficiency;

import java.util.Arrays;

/** Shares of kinds as a Dirichlet posterior. */
final class Shares {
    private final double[] weights;

    private Shares(double[] weights) {
        this.weights = weights;
    }

    /** Counts with a prior that weighs as much as so many of them; kinds that the prior has not are not drawn. */
    static Shares of(double[] counts, double[] prior, double weight) {
        double[] weights = new double[counts.length];
        double sum = Arrays.stream(prior).sum();
        for (int kind = 0; kind < weights.length; kind++) {
            weights[kind] = counts[kind] + (sum > 0 ? weight * prior[kind] / sum : 0);
        }
        return new Shares(weights);
    }

    /** Counts drawn towards a prior that weighs as much as so many of them. */
    static double[] pooled(double[] counts, double[] prior, double weight) {
        return of(counts, prior, weight).weights;
    }

    static Shares ofWeights(double[] weights) {
        return new Shares(weights.clone());
    }

    double weight(int kind) {
        return weights[kind];
    }

    /** Adds up to 1, or all 0 where nothing was counted. */
    double[] draw(RandomStream random) {
        double[] shares = new double[weights.length];
        double sum = 0;
        for (int kind = 0; kind < shares.length; kind++) {
            shares[kind] = weights[kind] > 0 ? random.nextGamma(weights[kind]) : 0;
            sum += shares[kind];
        }
        for (int kind = 0; sum > 0 && kind < shares.length; kind++) {
            shares[kind] /= sum;
        }
        return shares;
    }

    /** The kind at a place between 0 and 1 when shares stand one after the other. */
    static int kind(double[] shares, double place) {
        int kind = 0;
        double rest = place;
        while (kind < shares.length - 1 && rest >= shares[kind]) {
            rest -= shares[kind++];
        }
        return kind;
    }
}
