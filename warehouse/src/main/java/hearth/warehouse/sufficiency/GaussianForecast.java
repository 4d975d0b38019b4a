package hearth.warehouse.sufficiency;

/** Values still to come that are jointly normal with values seen: their mean, their spread, how well the seen ones fit. */
final class GaussianForecast {
    private final double[] means;
    private final double[][] root;
    private final double logEvidence;

    /**
     * Conditions on what was seen.
     *
     * @param covariance of seen and future values, seen first, noise of the seen included
     * @param seen distances of the seen values from their mean
     */
    GaussianForecast(double[][] covariance, double[] seen) {
        int all = covariance.length;
        int known = seen.length;
        double[][] joint = cholesky(covariance);
        double[] scaled = new double[known];
        double evidence = 0;
        for (int i = 0; i < known; i++) {
            scaled[i] = (seen[i] - dot(joint[i], scaled, i)) / joint[i][i];
            evidence -= scaled[i] * scaled[i] / 2 + Math.log(joint[i][i]);
        }
        this.logEvidence = evidence;
        this.means = new double[all - known];
        this.root = new double[all - known][all - known];
        for (int i = known; i < all; i++) {
            means[i - known] = dot(joint[i], scaled, known);
            System.arraycopy(joint[i], known, root[i - known], 0, i - known + 1);
        }
    }

    double logEvidence() {
        return logEvidence;
    }

    /** The future values as far above the mean of the seen ones. */
    double[] draw(RandomStream random) {
        double[] normal = new double[means.length];
        double[] drawn = new double[means.length];
        for (int i = 0; i < drawn.length; i++) {
            normal[i] = random.nextGaussian();
            drawn[i] = means[i] + dot(root[i], normal, i + 1);
        }
        return drawn;
    }

    private static double[][] cholesky(double[][] matrix) {
        double[][] root = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j] - dot(root[i], root[j], j);
                root[i][j] = i == j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / root[j][j];
            }
        }
        return root;
    }

    private static double dot(double[] one, double[] other, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
