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
        boolean isConvicted,
        boolean hadHealthCheck,
        boolean isImmunised,
        boolean hadDentalCheck,
        boolean hadHealthAssessment,
        boolean isMisusingSubstances,
        @Nullable Boolean receivedIntervention,
        @Nullable Boolean wasOfferedIntervention)
        implements StarRow {}
