package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A move from one placement to another. The columns are those of {@code tables/cohort_placement_move.yaml}. */
public record CohortPlacementMove(
        String laCode,
        String childId,
        LocalDate movedOn,
        boolean countsInMonth,
        boolean countsInQuarter,
        boolean countsInYear,
        int ageYears,
        String ageBand,
        String sex,
        @Nullable String ethnicity,
        String ethnicGroup,
        @Nullable String moveReason,
        String placementTypeBefore,
        String placementType,
        String placementGroup,
        String provider,
        @Nullable Boolean isOutsideAuthority,
        @Nullable Double distanceMiles)
        implements StarRow {}
