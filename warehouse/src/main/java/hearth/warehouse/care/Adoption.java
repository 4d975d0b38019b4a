package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a return reports about an adoption and the adopters (AD1). A missing code is empty.
 *
 * @param decidedOn the day of the decision that led to it
 * @param matchedOn the day on which child and adopters were matched
 * @param isByFosterCarer whether the adopters fostered the child before
 * @param sexes the return's code
 * @param legalStatus the adopters' legal status, the return's code
 */
public record Adoption(
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> matchedOn,
        Optional<Boolean> isByFosterCarer,
        OptionalInt adopterCount,
        String sexes,
        String legalStatus) {}
