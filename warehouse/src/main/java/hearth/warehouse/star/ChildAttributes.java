package hearth.warehouse.star;

import hearth.warehouse.care.Child;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a child on the day that a row is about. */
public record ChildAttributes(
        @Nullable Integer ageYears,
        String ageBand,
        String sex,
        @Nullable String ethnicity,
        String ethnicGroup) {
    static ChildAttributes of(Child child, LocalDate day) {
        Integer age = Attributes.age(child, day);
        return new ChildAttributes(
                age,
                Attributes.ageBand(age),
                child.sex(),
                Attributes.given(child.ethnicity()),
                Attributes.ethnicGroup(child));
    }
}
