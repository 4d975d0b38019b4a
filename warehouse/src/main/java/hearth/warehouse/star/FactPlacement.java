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
        String placementType,
        String placementGroup,
        String provider,
        @Nullable String urn,
        @Nullable String urnStatus,
        @Nullable String moveReason,
        int placementNumber,
        LocalDate carerSince,
        boolean isTemporary,
        int episodeCount,
        @Nullable Integer days,
        @Nullable String homeSector,
        @Nullable String placementSector,
        @Nullable String placementAuthority,
        @Nullable Boolean isOutsideAuthority,
        @Nullable Double distanceMiles)
        implements StarRow {}
