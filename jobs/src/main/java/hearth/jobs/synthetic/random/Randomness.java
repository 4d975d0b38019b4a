package hearth.jobs.synthetic.random;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** One stream of random choices: the same seed and stream number always choose alike. */
public final class Randomness {
    private static final long STREAM_STEP = 0x9E3779B97F4A7C15L;

    private final UniformRandomProvider source;
    private final ContinuousSampler normal;
    private final ContinuousSampler exponential;

    private Randomness(UniformRandomProvider source) {
        this.source = source;
        this.normal = ZigguratSampler.NormalizedGaussian.of(source);
        this.exponential = ZigguratSampler.Exponential.of(source);
    }

    public static Randomness of(long seed, int stream) {
        return new Randomness(RandomSource.XO_RO_SHI_RO_128_PP.create(seed + STREAM_STEP * (stream + 1L)));
    }

    public boolean happens(double probability) {
        return source.nextDouble() < probability;
    }

    /** A whole number from lowest to highest, both included. */
    public int between(int lowest, int highest) {
        return source.nextInt(lowest, highest + 1);
    }

    public double within(double lowest, double highest) {
        return lowest + (highest - lowest) * source.nextDouble();
    }

    public double around(double mean, double deviation) {
        return mean + deviation * normal.sample();
    }

    public int countAround(double mean) {
        return mean <= 0 ? 0 : PoissonSampler.of(source, mean).sample();
    }

    /** A waiting time in days, at least one, without memory. */
    public int waitOf(double meanDays) {
        return 1 + (int) (exponential.sample() * meanDays);
    }

    /** A skewed length in days, at least one, half of them shorter than the median. */
    public int lengthOf(double medianDays, double spread) {
        return 1 + (int) (medianDays * Math.exp(spread * normal.sample()));
    }

    public <T> T oneOf(List<T> items) {
        return items.get(source.nextInt(items.size()));
    }

    /** A day from first to last, both included. */
    public LocalDate dayIn(LocalDate first, LocalDate last) {
        return first.plusDays(source.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }

    public double share() {
        return source.nextDouble();
    }
}
