package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child who started to be looked after. The columns are those of {@code tables/cohort_started.yaml}. */
public record CohortStarted(
        String laCode,
        String childId,
        LocalDate startedOn,
        boolean countsInMonth,
        boolean countsInQuarter,
        boolean countsInYear,
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
        boolean isFirstTime,
        boolean isUnaccompanied,
        @Nullable Boolean isOutsideAuthority,
        @Nullable Double distanceMiles)
        implements StarRow {}
