package hearth.jobs.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything one council will ever record about one child. */
record Life(
        Person person,
        List<PeriodOfCare> periods,
        Optional<AdoptionPlan> adoption,
        PreviousPermanence before,
        List<Review> reviews,
        List<Incident> incidents,
        List<SocialWorkerSpell> socialWorkers) {
    Life {
        periods = List.copyOf(periods);
    }

    /** Whether a period of care, other than short breaks, begins in the window. */
    boolean startsIn(Window window) {
        return periods.stream().anyMatch(period -> !period.respite() && window.holds(period.start()));
    }

    /** The reason why the last period of care to end in the window ended. */
    Optional<String> lastEndingIn(Window window) {
        return periods.stream()
                .filter(period -> !period.respite() && window.holds(period.end()))
                .reduce((earlier, later) -> later)
                .map(period -> period.last().endReason());
    }

    LocalDate firstDay() {
        return periods.get(0).start();
    }

    LocalDate lastDay() {
        return periods.get(periods.size() - 1).end();
    }
}
