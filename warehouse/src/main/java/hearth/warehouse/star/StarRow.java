package hearth.warehouse.star;

import java.util.List;
import java.util.Locale;

/**
 * A row of one of the star's tables: a record whose components are the table's columns, in order. Columns that several
 * tables share are a record of their own within it, such as {@link ChildAttributes}.
 */
public sealed interface StarRow
        permits DimChild,
                FactEpisode,
                FactPlacement,
                FactPeriodOfCare,
                FactOutcome,
                FactReview,
                FactMissing,
                FactAdoption,
                FactCareLeaver,
                FactSocialWorker,
                FactPermanenceHistory,
                CohortLookedAfter,
                CohortStarted,
                CohortCeased,
                CohortLookedAfter12Months,
                CohortCareLeaver,
                CohortLookedAfterInYear,
                CohortPlacementMove,
                CohortAdoption {

    /** Every kind of row. */
    static List<Class<? extends StarRow>> kinds() {
        return List.of(
                DimChild.class,
                FactEpisode.class,
                FactPlacement.class,
                FactPeriodOfCare.class,
                FactOutcome.class,
                FactReview.class,
                FactMissing.class,
                FactAdoption.class,
                FactCareLeaver.class,
                FactSocialWorker.class,
                FactPermanenceHistory.class,
                CohortLookedAfter.class,
                CohortStarted.class,
                CohortCeased.class,
                CohortLookedAfter12Months.class,
                CohortCareLeaver.class,
                CohortLookedAfterInYear.class,
                CohortPlacementMove.class,
                CohortAdoption.class);
    }

    /** The name of the table that holds this kind of row, such as {@code fact_placement}. */
    static String tableOf(Class<? extends StarRow> kind) {
        return kind.getSimpleName()
                .replaceAll("([a-z])([A-Z0-9])|(\\d)([A-Z])", "$1$3_$2$4")
                .toLowerCase(Locale.ROOT);
    }
}
