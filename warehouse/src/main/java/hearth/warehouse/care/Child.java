package hearth.warehouse.care;

import hearth.warehouse.ssda903.Birth;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A child, as described by the authority's newest return.
 *
 * @param id the authority's own id, the return's CHILD
 * @param birthDate empty when no return has one that can be right
 * @param sex the group of the return's code, such as {@code Female}
 * @param ethnicity the return's code; empty when missing
 */
public record Child(String id, Optional<LocalDate> birthDate, String sex, String ethnicity) {
    /** Completed years of age; empty when not known, and before birth. */
    public OptionalInt ageOn(LocalDate day) {
        return birthDate
                .filter(birth -> !birth.isAfter(day))
                .map(birth -> OptionalInt.of(Period.between(birth, day).getYears()))
                .orElse(OptionalInt.empty());
    }

    /** The day of the birthday with that age, as {@link Birth#birthday} has it; empty when not known. */
    public Optional<LocalDate> birthday(int age) {
        return birthDate.map(birth -> Birth.birthday(birth, age));
    }

    /** Whether the birthday with that age is known and has come by that day. */
    public boolean hasReached(int age, LocalDate day) {
        return birthday(age).filter(birthday -> !birthday.isAfter(day)).isPresent();
    }
}
