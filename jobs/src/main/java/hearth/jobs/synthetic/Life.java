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

    LocalDate firstDay() {
        return periods.get(0).start();
    }

    LocalDate lastDay() {
        return periods.get(periods.size() - 1).end();
    }
}
