package hearth.jobs.synthetic;

import java.util.OptionalLong;

/** A counted indicator; a plain count has no denominator. */
public record Count(long numerator, OptionalLong denominator) {
    public static Count of(long numerator) {
        return new Count(numerator, OptionalLong.empty());
    }

    public static Count of(long numerator, long denominator) {
        return new Count(numerator, OptionalLong.of(denominator));
    }
}
