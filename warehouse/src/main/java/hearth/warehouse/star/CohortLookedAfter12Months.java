package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child looked after for a year. The columns are those of {@code tables/cohort_looked_after_12_months.yaml}. */
public record CohortLookedAfter12Months(
        String laCode,
        String childId,
        LocalDate yearEnd,
        ChildAttributes child,
        LegalAttributes legal,
        PlacementAttributes placement,
        @Nullable Integer sdqScore,
        @Nullable Boolean hasSdqScore,
        HealthChecks checks)
        implements StarRow {}
