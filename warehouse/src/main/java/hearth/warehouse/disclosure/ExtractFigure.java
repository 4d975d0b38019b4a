package hearth.warehouse.disclosure;

import hearth.warehouse.indicator.CohortQuery;
import hearth.warehouse.indicator.PeriodType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure counted from an authority's extracts; null stands where {@code mart_indicator} has nothing.
 *
 * @param isPublished whether the official statistics print this figure
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
        boolean isPublished) {

    boolean isWhole() {
        return breakdown.equals(CohortQuery.ALL);
    }

    /** The same with rounded numbers, and its source saying so. */
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
                isPublished);
    }

    ExtractFigure hidden() {
        return rounded(null, null, null, null, null, Symbol.C.code());
    }
}
