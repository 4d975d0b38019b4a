package hearth.warehouse.disclosure;

import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.PeriodType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure counted from an authority's returns; null where it is null in {@code mart_indicator}.
 *
 * @param published which of its counts are published in the official statistics too
 */
public record ExtractFigure(
        String indicator,
        PeriodType periodType,
        LocalDate periodEnd,
        String breakdown,
        String breakdownValue,
        String sourceRelease,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Double value,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable String symbol,
        Published published) {

    /** Which counts of a figure the official statistics give as well, so that readers know them exactly. */
    public record Published(boolean numerator, boolean denominator) {
        /** Neither. */
        public static final Published NONE = new Published(false, false);
    }

    boolean isWhole() {
        return breakdown.equals(Breakdown.ALL);
    }

    /** The same figure with rounded numbers, marked as rounded in its source. */
    ExtractFigure rounded(
            @Nullable Double newNumerator,
            @Nullable Double newDenominator,
            @Nullable Double newValue,
            @Nullable Double newLower,
            @Nullable Double newUpper,
            @Nullable String newSymbol) {
        return new ExtractFigure(
                indicator,
                periodType,
                periodEnd,
                breakdown,
                breakdownValue,
                sourceRelease + " (rounded)",
                newNumerator,
                newDenominator,
                newValue,
                newLower,
                newUpper,
                newSymbol,
                published);
    }

    ExtractFigure suppressed() {
        return rounded(null, null, null, null, null, Symbol.C.code());
    }
}
