package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An episode. The columns are those of {@code tables/fact_episode.yaml}. */
public record FactEpisode(
        String laCode,
        String childId,
        int periodNumber,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        String startReason,
        String legalStatus,
        String legalStatusGroup,
        @Nullable String need,
        String placementType,
        String placementGroup,
        String provider,
        @Nullable String endReason,
        @Nullable String exitGroup,
        @Nullable String moveReason,
        @Nullable String urn,
        @Nullable String urnStatus,
        boolean isShortBreak,
        @Nullable Integer days,
        @Nullable String homeSector,
        @Nullable String placementSector,
        @Nullable String placementAuthority,
        @Nullable Boolean isOutsideAuthority,
        @Nullable Double distanceMiles,
        String submissionId,
        String sourceFile,
        int sourceRow)
        implements StarRow {}
