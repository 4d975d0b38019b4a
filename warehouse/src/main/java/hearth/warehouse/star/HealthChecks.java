package hearth.warehouse.star;

import hearth.warehouse.care.HealthOutcome;
import org.jspecify.annotations.Nullable;

/** What a return says of a child's health in a year. */
public record HealthChecks(
        boolean isConvicted,
        boolean hadHealthCheck,
        boolean isImmunised,
        boolean hadDentalCheck,
        boolean hadHealthAssessment,
        boolean isMisusingSubstances,
        @Nullable Boolean receivedIntervention,
        @Nullable Boolean wasOfferedIntervention) {
    static HealthChecks of(HealthOutcome outcome) {
        return new HealthChecks(
                outcome.isConvicted(),
                outcome.hadHealthCheck(),
                outcome.isImmunised(),
                outcome.hadDentalCheck(),
                outcome.hadHealthAssessment(),
                outcome.isMisusingSubstances(),
                outcome.receivedIntervention().orElse(null),
                outcome.wasOfferedIntervention().orElse(null));
    }
}
