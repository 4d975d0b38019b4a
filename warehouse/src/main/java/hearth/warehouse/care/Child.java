package hearth.warehouse.care;

import java.time.LocalDate;
import java.time.Period;

/**
 * A child, as described by the authority's newest return.
 *
 * @param id the authority's own id, the return's CHILD
 * @param sex the group of the return's code, such as {@code Female}
 * @param ethnicity the return's code; empty when missing
 */
public record Child(String id, LocalDate birthDate, String sex, String ethnicity) {
    /** Completed years of age; negative before birth. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    /** The day of the birthday with that age; 1 March in common years for those born on 29 February. */
    public LocalDate birthday(int age) {
        LocalDate birthday = birthDate.plusYears(age);
        return birthday.getDayOfMonth() == birthDate.getDayOfMonth() ? birthday : birthday.plusDays(1);
    }
}
