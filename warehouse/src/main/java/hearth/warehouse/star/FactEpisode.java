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
        LegalAttributes legal,
        PlacementAttributes placement,
        @Nullable String endReason,
        @Nullable String exitGroup,
        @Nullable String moveReason,
        Home home,
        boolean isShortBreak,
        @Nullable Integer days,
        Location location,
        Source source)
        implements StarRow {
    /** The row of the return that reports it. */
    public record Source(String submissionId, String sourceFile, int sourceRow) {}
}
