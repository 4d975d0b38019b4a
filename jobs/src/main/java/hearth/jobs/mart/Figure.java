package hearth.jobs.mart;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its interval, or the symbol that says why there is none: nothing to divide by, or not known.
 *
 * @param numerator null where it is not known, and for a median, which moves to the value
 */
record Figure(
        @Nullable Double numerator,
        @Nullable Double value,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable String symbol) {

    static Figure of(Unit unit, @Nullable Double numerator, @Nullable Double denominator) {
        if (unit == Unit.MEDIAN_DAYS) {
            return median(numerator, denominator);
        }
        if (numerator == null || (unit != Unit.COUNT && denominator == null)) {
            return without(numerator, Symbol.X);
        }
        double outOf = denominator == null ? 0 : denominator;
        Optional<Double> value = unit.figure(numerator, outOf);
        if (value.isEmpty()) {
            return without(numerator, Symbol.Z);
        }
        Optional<Interval> interval = unit.interval(numerator, outOf);
        return new Figure(
                numerator,
                value.get(),
                interval.map(Interval::lower).orElse(null),
                interval.map(Interval::upper).orElse(null),
                null);
    }

    private static Figure median(@Nullable Double median, @Nullable Double denominator) {
        if (median == null) {
            return without(null, Symbol.X);
        }
        return denominator == null || denominator == 0
                ? without(null, Symbol.Z)
                : new Figure(null, median, null, null, null);
    }

    private static Figure without(@Nullable Double numerator, Symbol symbol) {
        return new Figure(numerator, null, null, null, symbol.code());
    }
}
