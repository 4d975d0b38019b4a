package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A journey towards adoption in one collection year. The columns are those of {@code tables/cohort_adoption.yaml}. */
public record CohortAdoption(
        String laCode,
        String childId,
        LocalDate yearEnd,
        ChildAttributes child,
        @Nullable Boolean isDecidedInYear,
        @Nullable Boolean isReversedInYear,
        @Nullable Boolean isPlacedInYear,
        boolean isAdoptedInYear,
        @Nullable Boolean isAdoptedInThreeYears,
        @Nullable Boolean isWaiting,
        @Nullable Boolean isByFosterCarer,
        boolean isEarlyPermanence,
        boolean isEntryCovered,
        Days days)
        implements StarRow {
    /** How long each step took; empty where one of its two days is not known. */
    public record Days(
            @Nullable Integer daysEntryToPlaced,
            @Nullable Integer daysEntryToFamily,
            @Nullable Integer daysOrderToMatch,
            @Nullable Integer daysDecisionToMatch,
            @Nullable Integer daysDecisionToPlaced,
            @Nullable Integer daysMatchToPlaced) {}
}
