package hearth.jobs.synthetic.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything one council will ever record about one child. */
public record Life(
        Person person,
        List<SimulatedPeriodOfCare> periods,
        Optional<AdoptionPlan> adoption,
        SimulatedPermanence before,
        List<SimulatedReview> reviews,
        List<SimulatedIncident> incidents,
        List<SocialWorkerSpell> socialWorkers) {
    public Life {
        periods = List.copyOf(periods);
    }

    /** Whether a period of care, other than short breaks, begins in the return period. */
    public boolean startsIn(ReturnPeriod returnPeriod) {
        return periods.stream().anyMatch(period -> !period.respite() && returnPeriod.holds(period.start()));
    }

    /** The reason why the last period of care to end in the return period ended. */
    public Optional<String> lastEndingIn(ReturnPeriod returnPeriod) {
        return periods.stream()
                .filter(period -> !period.respite() && returnPeriod.holds(period.end()))
                .reduce((earlier, later) -> later)
                .map(period -> period.last().endReason());
    }

    LocalDate firstDay() {
        return periods.get(0).start();
    }

    public LocalDate lastDay() {
        return periods.get(periods.size() - 1).end();
    }
}
