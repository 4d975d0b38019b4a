package hearth.warehouse.star;

import org.jspecify.annotations.Nullable;

/** A year's health outcomes of a child. The columns are those of {@code tables/fact_outcome.yaml}. */
public record FactOutcome(
        String laCode,
        String childId,
        int collectionYear,
        boolean isLookedAfter12Months,
        @Nullable Integer sdqScore,
        @Nullable String noSdqReason,
        HealthChecks checks)
        implements StarRow {}
