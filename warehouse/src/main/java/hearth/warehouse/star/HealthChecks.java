package hearth.warehouse.star;

import hearth.warehouse.care.HealthOutcome;
import org.jspecify.annotations.Nullable;

/** What a return says of a child's health in a year; null where it does not say. */
public record HealthChecks(
        @Nullable Boolean isConvicted,
        @Nullable Boolean hadHealthCheck,
        @Nullable Boolean isImmunised,
        @Nullable Boolean hadDentalCheck,
        @Nullable Boolean hadHealthAssessment,
        @Nullable Boolean isMisusingSubstances,
        @Nullable Boolean receivedIntervention,
        @Nullable Boolean wasOfferedIntervention) {
    static HealthChecks of(HealthOutcome outcome) {
        return new HealthChecks(
                outcome.isConvicted().orElse(null),
                outcome.hadHealthCheck().orElse(null),
                outcome.isImmunised().orElse(null),
                outcome.hadDentalCheck().orElse(null),
                outcome.hadHealthAssessment().orElse(null),
                outcome.isMisusingSubstances().orElse(null),
                outcome.receivedIntervention().orElse(null),
                outcome.wasOfferedIntervention().orElse(null));
    }
}
