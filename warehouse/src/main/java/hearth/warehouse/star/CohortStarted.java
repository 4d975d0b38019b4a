package hearth.warehouse.star;

import java.time.LocalDate;

/** A child who started to be looked after. The columns are those of {@code tables/cohort_started.yaml}. */
public record CohortStarted(
        String laCode,
        String childId,
        LocalDate startedOn,
        CountsIn countsIn,
        ChildAttributes child,
        LegalAttributes legal,
        PlacementAttributes placement,
        boolean isFirstTime,
        boolean isUnaccompanied,
        Distance distance)
        implements StarRow {}
