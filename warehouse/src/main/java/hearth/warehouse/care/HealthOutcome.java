package hearth.warehouse.care;

import java.util.OptionalInt;

/**
 * What a year's return says of the health of a child looked after for twelve months (OC2). A blank answer is no.
 *
 * @param sdqScore the strengths and difficulties score, 0 to 40
 */
public record HealthOutcome(
        OptionalInt sdqScore,
        boolean isConvicted,
        boolean hadHealthCheck,
        boolean isImmunised,
        boolean hadDentalCheck,
        boolean hadHealthAssessment,
        boolean isMisusingSubstances) {}
