package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A journey towards adoption in one collection year. The columns are those of {@code tables/cohort_adoption.yaml}. */
public record CohortAdoption(
        String laCode,
        String childId,
        LocalDate yearEnd,
        int ageYears,
        String ageBand,
        String sex,
        @Nullable String ethnicity,
        String ethnicGroup,
        boolean isDecidedInYear,
        boolean isReversedInYear,
        boolean isPlacedInYear,
        boolean isAdoptedInYear,
        @Nullable Boolean isAdoptedInThreeYears,
        boolean isWaiting,
        @Nullable Boolean isByFosterCarer,
        boolean isEarlyPermanence,
        @Nullable Integer daysEntryToPlaced,
        @Nullable Integer daysEntryToFamily,
        @Nullable Integer daysOrderToMatch,
        @Nullable Integer daysDecisionToMatch,
        @Nullable Integer daysDecisionToPlaced,
        @Nullable Integer daysMatchToPlaced)
        implements StarRow {}
