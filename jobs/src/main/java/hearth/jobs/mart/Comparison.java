package hearth.jobs.mart;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares two values: not known where one of them is not.
 *
 * @param holds whether the comparison holds for what {@link Comparable#compareTo} gives
 */
record Comparison(Value left, Value right, IntPredicate holds) implements Condition {

    @Override
    public boolean isTrue(@Nullable Object[] values) {
        Object one = left.of(values);
        Object other = one == null ? null : right.of(values);
        return one != null && other != null && holds.test(compare(one, other));
    }

    @Override
    public boolean isFalse(@Nullable Object[] values) {
        Object one = left.of(values);
        Object other = one == null ? null : right.of(values);
        return one != null && other != null && !holds.test(compare(one, other));
    }

    /** Compares two values of kinds that can be compared. */
    static int compare(Object one, Object other) {
        if (one instanceof Number first && other instanceof Number second) {
            return compare(first, second);
        }
        return comparable(one).compareTo(other);
    }

    /** Whole numbers and decimals exactly; with a floating-point number as such. */
    private static int compare(Number one, Number other) {
        if (isWhole(one) && isWhole(other)) {
            return Long.compare(one.longValue(), other.longValue());
        }
        if (one instanceof Double || other instanceof Double) {
            return Double.compare(one.doubleValue(), other.doubleValue());
        }
        return decimal(one).compareTo(decimal(other));
    }

    static boolean isWhole(Number number) {
        return number instanceof Integer || number instanceof Long;
    }

    static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
    }

    @SuppressWarnings("unchecked") // The compiler of expressions compares values of one kind only.
    private static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) value;
    }
}
