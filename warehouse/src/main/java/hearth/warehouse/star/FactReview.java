package hearth.warehouse.star;

import java.time.LocalDate;

/** A review. The columns are those of {@code tables/fact_review.yaml}. */
public record FactReview(String laCode, String childId, LocalDate heldOn, String participation) implements StarRow {}
