package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An earlier permanent home. The columns are those of {@code tables/fact_permanence_history.yaml}. */
public record FactPermanenceHistory(
        String laCode,
        String childId,
        @Nullable Integer periodNumber,
        @Nullable String kind,
        @Nullable String authority,
        @Nullable LocalDate madeOn,
        String precision)
        implements StarRow {}
