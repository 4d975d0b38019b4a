package hearth.warehouse.care;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a year's return says of the health of a child looked after for twelve months (OC2). A blank answer is no, but for
 * the two questions that are asked of some children only.
 *
 * @param sdqScore the strengths and difficulties score, 0 to 40
 * @param noSdqReason why there is no score, the return's code; empty when not given
 * @param receivedIntervention whether a child who misuses substances was helped; empty when not answered
 * @param wasOfferedIntervention whether one who was not helped was offered help; empty when not answered
 */
public record HealthOutcome(
        OptionalInt sdqScore,
        String noSdqReason,
        boolean isConvicted,
        boolean hadHealthCheck,
        boolean isImmunised,
        boolean hadDentalCheck,
        boolean hadHealthAssessment,
        boolean isMisusingSubstances,
        Optional<Boolean> receivedIntervention,
        Optional<Boolean> wasOfferedIntervention) {}
