package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A move from one placement to another. The columns are those of {@code tables/cohort_placement_move.yaml}. */
public record CohortPlacementMove(
        String laCode,
        String childId,
        LocalDate movedOn,
        CountsIn countsIn,
        ChildAttributes child,
        @Nullable String moveReason,
        String placementTypeBefore,
        String placementGroupBefore,
        String fromTo,
        PlacementAttributes placement,
        Distance distance)
        implements StarRow {}
