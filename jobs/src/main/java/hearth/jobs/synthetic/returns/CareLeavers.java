package hearth.jobs.synthetic.returns;

import hearth.jobs.synthetic.life.Life;
import hearth.jobs.synthetic.life.Person;
import hearth.jobs.synthetic.life.ReturnPeriod;
import hearth.jobs.synthetic.life.SimulatedPeriodOfCare;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Who counts as a care leaver, and at which birthday a return asks about them. */
final class CareLeavers {
    private static final String MOVED = "E3";
    private static final Set<String> NO_LEAVER = Set.of("E2", MOVED, "E11", "E12", "E15");
    private static final int WEEKS_IN_CARE = 13;
    private static final int FIRST_AGE = 17;
    private static final int LAST_AGE = 21;

    private CareLeavers() {}

    /** The age, 17 to 21, that a care leaver reaches in the return period; empty when none. */
    static Optional<Integer> ageIn(ReturnPeriod returnPeriod, Life life) {
        return ageReachedIn(returnPeriod, life.person())
                .filter(age -> hasLeftBy(life.person().birthday(age), life))
                .filter(age -> life.person().diesAfterCareAt().orElse(LAST_AGE) >= age);
    }

    /**
     * The age, 17 to 21, that a young person reaches in the return period who is no care leaver of this council, but about
     * whom it answers all the same: care has moved to another council, or there were short breaks only.
     */
    static Optional<Integer> ageOfOthersIn(ReturnPeriod returnPeriod, Life life) {
        return ageReachedIn(returnPeriod, life.person())
                .filter(age -> !life.lastDay().isAfter(life.person().birthday(age)))
                .filter(age -> isMovedOrOnShortBreaks(life));
    }

    /** Whether care has moved to another council, or there were short breaks only: then nobody counts as a care leaver. */
    static boolean isMovedOrOnShortBreaks(Life life) {
        SimulatedPeriodOfCare last = life.periods().get(life.periods().size() - 1);
        return last.respite() || last.last().endReason().equals(MOVED);
    }

    private static Optional<Integer> ageReachedIn(ReturnPeriod returnPeriod, Person person) {
        return IntStream.rangeClosed(FIRST_AGE, LAST_AGE)
                .boxed()
                .filter(age -> returnPeriod.holds(person.birthday(age)))
                .findFirst();
    }

    private static boolean hasLeftBy(LocalDate birthday, Life life) {
        if (life.lastDay().isAfter(birthday)) {
            return false;
        }
        SimulatedPeriodOfCare last = life.periods().get(life.periods().size() - 1);
        boolean sixteen = last.end().isAfter(life.person().birthday(16));
        return sixteen
                && !last.respite()
                && !NO_LEAVER.contains(last.last().endReason())
                && daysAfter(life.person().birthday(14), life) >= WEEKS_IN_CARE * 7L;
    }

    private static long daysAfter(LocalDate day, Life life) {
        return life.periods().stream()
                .filter(period -> !period.respite() && period.end().isAfter(day))
                .mapToLong(period ->
                        ChronoUnit.DAYS.between(period.start().isAfter(day) ? period.start() : day, period.end()))
                .sum();
    }
}
