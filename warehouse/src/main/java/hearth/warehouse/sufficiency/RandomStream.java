package hearth.warehouse.sufficiency;

import java.util.random.RandomGenerator;

/**
 * Random numbers of SplitMix64 that can be started anew from any few numbers: each simulation, and each child in it, has
 * a stream of its own, so that the result does not depend on threads and a scenario meets the same chance as the base.
 */
final class RandomStream implements RandomGenerator {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    RandomStream startAt(long seed, int simulation, int purpose, int item) {
        state = mix(mix(mix(seed + STEP * simulation) + STEP * purpose) + STEP * item);
        return this;
    }

    @Override
    public long nextLong() {
        state += STEP;
        return mix(state);
    }

    /** A gamma variate of scale 1 (Marsaglia and Tsang, 2000). */
    double nextGamma(double shape) {
        if (shape < 1) {
            return nextGamma(shape + 1) * Math.pow(1 - nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double normal = nextGaussian();
            double root = 1 + c * normal;
            if (root > 0) {
                double cube = root * root * root;
                if (Math.log(1 - nextDouble()) < normal * normal / 2 + d - d * cube + d * Math.log(cube)) {
                    return d * cube;
                }
            }
        }
    }

    private static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
