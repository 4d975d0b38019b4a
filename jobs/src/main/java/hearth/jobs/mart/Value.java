package hearth.jobs.mart;

import org.jspecify.annotations.Nullable;

/**
 * An expression that is worked out from an array of values: the columns of a row, or the aggregates of a cell.
 *
 * <p>Whole numbers are {@link Integer} or {@link Long}, decimals {@link java.math.BigDecimal}; null is not known.
 */
@FunctionalInterface
interface Value {
    @Nullable
    Object of(@Nullable Object[] values);
}
