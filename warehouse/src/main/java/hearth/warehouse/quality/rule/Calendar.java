package hearth.warehouse.quality.rule;

import java.time.LocalDate;
import java.time.Month;

/** Days on which the law or the return changed. */
final class Calendar {
    /** The Children Act 1989 came into force. */
    static final Day CHILDREN_ACT = new Day(LocalDate.of(1991, Month.OCTOBER, 14));

    private Calendar() {}
}
