package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child looked after for a year. The columns are those of {@code tables/cohort_looked_after_12_months.yaml}. */
public record CohortLookedAfter12Months(
        String laCode,
        String childId,
        LocalDate yearEnd,
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
        @Nullable Integer sdqScore,
        boolean isConvicted,
        boolean hadHealthCheck,
        boolean isImmunised,
        boolean hadDentalCheck,
        boolean hadHealthAssessment,
        boolean isMisusingSubstances,
        @Nullable Boolean receivedIntervention,
        @Nullable Boolean wasOfferedIntervention)
        implements StarRow {}
