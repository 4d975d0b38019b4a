package hearth.jobs.synthetic.truth;

import java.util.OptionalLong;

/**
 * A counted indicator; a plain count has no denominator.
 *
 * @param numerator empty, like the denominator, where the returns do not give the figure
 */
public record TrueCount(OptionalLong numerator, OptionalLong denominator) {
    /** What the returns do not give. */
    static final TrueCount NOT_KNOWN = new TrueCount(OptionalLong.empty(), OptionalLong.empty());

    public static TrueCount of(long numerator) {
        return new TrueCount(OptionalLong.of(numerator), OptionalLong.empty());
    }

    public static TrueCount of(long numerator, long denominator) {
        return new TrueCount(OptionalLong.of(numerator), OptionalLong.of(denominator));
    }
}
