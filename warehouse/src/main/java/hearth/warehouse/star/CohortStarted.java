package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
        @Nullable Boolean isUnaccompanied,
        Distance distance)
        implements StarRow {}
