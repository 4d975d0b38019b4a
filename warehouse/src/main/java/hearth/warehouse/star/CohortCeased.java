package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A child who ceased to be looked after. The columns are those of {@code tables/cohort_ceased.yaml}. */
public record CohortCeased(
        String laCode,
        String childId,
        LocalDate endedOn,
        CountsIn countsIn,
        ChildAttributes child,
        LegalAttributes legal,
        PlacementAttributes placement,
        String endReason,
        String exitGroup,
        int daysInCare,
        boolean isStartKnown,
        @Nullable Boolean returnedWithin12Months)
        implements StarRow {}
