package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A placement. The columns are those of {@code tables/fact_placement.yaml}. */
public record FactPlacement(
        String laCode,
        String childId,
        int periodNumber,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        String startReason,
        PlacementAttributes placement,
        Home home,
        @Nullable String moveReason,
        int placementNumber,
        LocalDate carerSince,
        boolean isTemporary,
        int episodeCount,
        @Nullable Integer days,
        Location location)
        implements StarRow {}
