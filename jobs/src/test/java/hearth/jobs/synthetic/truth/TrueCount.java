package hearth.jobs.synthetic.truth;

import java.util.OptionalLong;

/** A counted indicator; a plain count has no denominator. */
public record TrueCount(long numerator, OptionalLong denominator) {
    public static TrueCount of(long numerator) {
        return new TrueCount(numerator, OptionalLong.empty());
    }

    public static TrueCount of(long numerator, long denominator) {
        return new TrueCount(numerator, OptionalLong.of(denominator));
    }
}
