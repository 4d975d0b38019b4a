package hearth.warehouse.disclosure;

import hearth.warehouse.indicator.PeriodType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure counted from an authority's returns; null where it is null in {@code mart_indicator}.
 *
 * @param published which of its counts are published in the official statistics too
 */
public record ExtractFigure(
        Series series,
        LocalDate periodEnd,
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

    public String indicator() {
        return series.indicator();
    }

    public PeriodType periodType() {
        return series.periodType();
    }

    public String breakdown() {
        return series.breakdown();
    }

    public String breakdownValue() {
        return series.breakdownValue();
    }

    /** The same figure with rounded numbers. */
    ExtractFigure rounded(
            @Nullable Double newNumerator,
            @Nullable Double newDenominator,
            @Nullable Double newValue,
            @Nullable Double newLower,
            @Nullable Double newUpper,
            @Nullable String newSymbol) {
        return new ExtractFigure(
                series,
                periodEnd,
                sourceRelease,
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
