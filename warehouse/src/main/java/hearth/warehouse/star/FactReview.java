package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A review. The columns are those of {@code tables/fact_review.yaml}. */
public record FactReview(
        String laCode,
        String childId,
        LocalDate heldOn,
        String participation,
        @Nullable Integer periodNumber,
        @Nullable Integer reviewNumber,
        @Nullable Integer daysSincePrevious,
        @Nullable LocalDate dueOn,
        @Nullable Boolean isOnTime)
        implements StarRow {}
