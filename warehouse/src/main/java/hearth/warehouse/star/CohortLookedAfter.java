package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child looked after on the last day of a month. The columns are those of {@code tables/cohort_looked_after.yaml}. */
public record CohortLookedAfter(
        String laCode,
        String childId,
        LocalDate monthEnd,
        ChildAttributes child,
        LegalAttributes legal,
        PlacementAttributes placement,
        int daysInCare,
        boolean isStartKnown,
        int placementsIn12Months,
        boolean isLookedAfterTwoYears,
        @Nullable Integer placementsIn24Months,
        @Nullable Integer socialWorkersIn12Months,
        boolean isLongTerm,
        boolean isWithSameCarerTwoYears,
        @Nullable Boolean isUnaccompanied,
        Distance distance)
        implements StarRow {}
