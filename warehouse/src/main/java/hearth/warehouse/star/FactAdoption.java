package hearth.warehouse.star;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A journey towards adoption. The columns are those of {@code tables/fact_adoption.yaml}. */
public record FactAdoption(
        String laCode,
        String childId,
        int journeyNumber,
        @Nullable Integer periodNumber,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate reversedOn,
        @Nullable String reversalReason,
        @Nullable LocalDate reportedDecidedOn,
        @Nullable LocalDate matchedOn,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate orderedOn,
        @Nullable LocalDate placedOn,
        @Nullable LocalDate carerSince,
        @Nullable LocalDate adoptedOn,
        @Nullable Boolean isByFosterCarer,
        @Nullable Integer adopterCount,
        @Nullable String adopterSexes,
        @Nullable String adopterLegalStatus,
        @Nullable Integer daysEntryToPlaced,
        @Nullable Integer daysDecisionToMatch,
        @Nullable Integer daysOrderToMatch)
        implements StarRow {}
