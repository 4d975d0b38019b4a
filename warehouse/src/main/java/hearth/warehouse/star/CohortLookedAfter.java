package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child looked after on the last day of a month. The columns are those of {@code tables/cohort_looked_after.yaml}. */
public record CohortLookedAfter(
        String laCode,
        String childId,
        LocalDate monthEnd,
        int ageYears,
        String ageBand,
        String sex,
        @Nullable String ethnicity,
        String ethnicGroup,
        String legalStatus,
        String legalStatusGroup,
        @Nullable String need,
        String placementType,
        String placementGroup,
        String provider,
        int daysInCare,
        boolean isStartKnown,
        int placementsIn12Months,
        boolean isLookedAfterTwoYears,
        @Nullable Integer placementsIn24Months,
        @Nullable Integer socialWorkersIn12Months,
        boolean isLongTerm,
        boolean isWithSameCarerTwoYears,
        boolean isUnaccompanied,
        @Nullable Boolean isOutsideAuthority,
        @Nullable Double distanceMiles)
        implements StarRow {}
