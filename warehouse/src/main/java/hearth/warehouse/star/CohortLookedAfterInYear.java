package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child looked after at some time in a collection year. The columns are those of {@code tables/cohort_looked_after_in_year.yaml}. */
public record CohortLookedAfterInYear(
        String laCode,
        String childId,
        LocalDate yearEnd,
        ChildAttributes child,
        @Nullable Boolean isUnaccompanied,
        boolean hasStarted,
        boolean hasCeased,
        @Nullable Boolean isMissing,
        @Nullable Boolean isAway,
        @Nullable Integer missingCount,
        @Nullable Boolean isOftenMissing,
        boolean isReviewDue,
        @Nullable Boolean isReviewedOnTime,
        @Nullable Integer reviewCount,
        @Nullable Integer participationCount)
        implements StarRow {}
