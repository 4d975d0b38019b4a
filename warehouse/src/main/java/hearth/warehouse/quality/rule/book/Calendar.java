package hearth.warehouse.quality.rule.book;

import hearth.warehouse.quality.rule.Day;
import java.time.LocalDate;
import java.time.Month;

/** Days on which the law or the return changed. */
final class Calendar {
    /** The Children Act 1989 came into force. */
    static final Day CHILDREN_ACT = new Day(LocalDate.of(1991, Month.OCTOBER, 14));

    /** Placement orders for adoption replaced freeing orders. */
    static final Day PLACEMENT_ORDERS = new Day(LocalDate.of(2005, Month.DECEMBER, 30));

    /** From then on a child who stays with the foster carers as adopters is in placement A3 or A5. */
    static final Day CURRENT_CARERS = new Day(LocalDate.of(2015, Month.APRIL, 1));

    /** From then on a return tells of the permanence that a child who comes into care had before. */
    static final Day PREVIOUS_PERMANENCE = new Day(LocalDate.of(2016, Month.APRIL, 1));

    /** From then on a return tells why a child's social worker changed. */
    static final Day SOCIAL_WORKERS = new Day(LocalDate.of(2023, Month.APRIL, 1));

    private Calendar() {}
}
