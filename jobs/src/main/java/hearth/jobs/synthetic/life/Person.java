package hearth.jobs.synthetic.life;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * A synthetic child.
 *
 * @param id the council's own number, the same in every return
 * @param difficulty how much the child struggles, around 0, deviation 1
 * @param motherSince the day the child became a parent
 * @param diesAfterCareAt the birthday at which a care leaver is reported as having died
 */
public record Person(
        String id,
        Sex sex,
        LocalDate born,
        String ethnicity,
        String pupilNumber,
        boolean unaccompanied,
        double difficulty,
        Optional<LocalDate> motherSince,
        Optional<Integer> diesAfterCareAt) {

    /** The sex as the return codes it. */
    public enum Sex {
        MALE,
        FEMALE
    }

    public int ageOn(LocalDate day) {
        return Period.between(born, day).getYears();
    }

    public LocalDate birthday(int age) {
        return born.plusYears(age);
    }

    public LocalDate adultOn() {
        return birthday(18);
    }
}
