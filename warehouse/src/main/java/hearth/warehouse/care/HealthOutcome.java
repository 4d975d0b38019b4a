package hearth.warehouse.care;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a year's return reports about the health of a child looked after for twelve months (OC2). A blank answer is no,
 * except for the two questions asked about some children only.
 *
 * @param sdqScore the strengths and difficulties questionnaire (SDQ) score, 0 to 40
 * @param noSdqReason why there is no score, the return's code; empty when missing
 * @param receivedIntervention whether a child who misuses substances received an intervention; empty when not answered
 * @param wasOfferedIntervention whether a child who received none was offered an intervention; empty when not answered
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
