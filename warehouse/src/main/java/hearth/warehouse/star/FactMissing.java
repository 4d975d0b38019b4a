package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A missing incident. The columns are those of {@code tables/fact_missing.yaml}. */
public record FactMissing(
        String laCode,
        String childId,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        String kind,
        @Nullable Integer periodNumber,
        boolean isOpen,
        @Nullable Integer days)
        implements StarRow {}
