package hearth.jobs.synthetic.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The outline of a period of care before its placements are known. */
record PeriodPlan(
        LocalDate start,
        LocalDate end,
        String endReason,
        String need,
        List<LegalStep> legalSteps,
        Optional<AdoptionPlan> adoption) {
    PeriodPlan {
        legalSteps =
                legalSteps.stream().filter(step -> step.from().isBefore(end)).toList();
    }

    String legalStatusOn(LocalDate day) {
        String status = legalSteps.get(0).status();
        for (LegalStep step : legalSteps) {
            if (!step.from().isAfter(day)) {
                status = step.status();
            }
        }
        return status;
    }
}
