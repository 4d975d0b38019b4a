package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A period of care. The columns are those of {@code tables/fact_period_of_care.yaml}. */
public record FactPeriodOfCare(
        String laCode,
        String childId,
        int periodNumber,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        boolean isStartKnown,
        @Nullable Integer ageAtStartYears,
        @Nullable Integer ageAtEndYears,
        @Nullable String need,
        String firstLegalStatus,
        String lastLegalStatus,
        @Nullable String endReason,
        @Nullable String exitGroup,
        boolean isShortBreak,
        @Nullable Integer days,
        int episodeCount,
        int placementCount)
        implements StarRow {}
