package hearth.warehouse.care;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a year's return reports about the health of a child looked after for twelve months (OC2). A blank answer is no,
 * except for the two questions asked about some children only. An answer that cannot be read is empty, never no.
 *
 * @param sdqScore the strengths and difficulties questionnaire (SDQ) score, 0 to 40
 * @param hasSdqScore whether there is a score; empty when it cannot be read
 * @param noSdqReason why there is no score, the return's code; empty when missing
 * @param receivedIntervention whether a child who misuses substances received an intervention; empty when not answered
 * @param wasOfferedIntervention whether a child who received none was offered an intervention; empty when not answered
 */
public record HealthOutcome(
        OptionalInt sdqScore,
        Optional<Boolean> hasSdqScore,
        String noSdqReason,
        Optional<Boolean> isConvicted,
        Optional<Boolean> hadHealthCheck,
        Optional<Boolean> isImmunised,
        Optional<Boolean> hadDentalCheck,
        Optional<Boolean> hadHealthAssessment,
        Optional<Boolean> isMisusingSubstances,
        Optional<Boolean> receivedIntervention,
        Optional<Boolean> wasOfferedIntervention) {}
