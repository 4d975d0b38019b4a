package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A social worker's time with a child. The columns are those of {@code tables/fact_social_worker.yaml}. */
public record FactSocialWorker(
        String laCode,
        String childId,
        String workerId,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String reason,
        @Nullable Integer days,
        @Nullable Boolean isChange)
        implements StarRow {}
