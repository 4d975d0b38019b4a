package hearth.warehouse.star;

import hearth.warehouse.care.Adoption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A journey towards adoption. The columns are those of {@code tables/fact_adoption.yaml}. */
public record FactAdoption(
        String laCode,
        String childId,
        int journeyNumber,
        @Nullable Integer periodNumber,
        Steps steps,
        Adopters adopters,
        @Nullable Integer daysEntryToPlaced,
        @Nullable Integer daysDecisionToMatch,
        @Nullable Integer daysOrderToMatch)
        implements StarRow {

    /** The days of its steps; empty for those that were not reached or are not known. */
    public record Steps(
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate reversedOn,
            @Nullable String reversalReason,
            @Nullable LocalDate reportedDecidedOn,
            @Nullable LocalDate matchedOn,
            @Nullable LocalDate enteredOn,
            @Nullable LocalDate orderedOn,
            @Nullable LocalDate placedOn,
            @Nullable LocalDate carerSince,
            @Nullable LocalDate adoptedOn) {}

    /** Who adopted the child; empty where the return does not report it. */
    public record Adopters(
            @Nullable Boolean isByFosterCarer,
            @Nullable Integer adopterCount,
            @Nullable String adopterSexes,
            @Nullable String adopterLegalStatus) {
        static Adopters of(Optional<Adoption> adoption) {
            return new Adopters(
                    adoption.flatMap(Adoption::isByFosterCarer).orElse(null),
                    adoption.map(Adoption::adopterCount)
                            .filter(OptionalInt::isPresent)
                            .map(OptionalInt::getAsInt)
                            .orElse(null),
                    adoption.map(Adoption::sexes).map(Attributes::given).orElse(null),
                    adoption.map(Adoption::legalStatus).map(Attributes::given).orElse(null));
        }
    }
}
