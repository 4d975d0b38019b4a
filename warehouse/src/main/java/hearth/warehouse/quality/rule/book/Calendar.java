package hearth.warehouse.quality.rule.book;

import hearth.warehouse.quality.rule.Day;
import java.time.LocalDate;
import java.time.Month;

/** Days on which the law or the return changed. */
final class Calendar {
    /** The Children Act 1989 came into force. */
    static final Day CHILDREN_ACT = new Day(LocalDate.of(1991, Month.OCTOBER, 14));

    /** Placement orders replaced freeing orders. */
    static final Day PLACEMENT_ORDERS = new Day(LocalDate.of(2005, Month.DECEMBER, 30));

    /** The last day on which an episode under a freeing order can have started. */
    static final Day LAST_FREEING_ORDERS = new Day(LocalDate.of(2005, Month.DECEMBER, 31));

    /** From this day, staying with current foster carers as adopters has its own placement types, A3 and A5. */
    static final Day CURRENT_CARERS = new Day(LocalDate.of(2015, Month.APRIL, 1));

    /** From this day, returns hold the previous permanence of children who start to be looked after. */
    static final Day PREVIOUS_PERMANENCE = new Day(LocalDate.of(2016, Month.APRIL, 1));

    /** From this day, a change of social worker has a reason. */
    static final Day SOCIAL_WORKERS = new Day(LocalDate.of(2023, Month.APRIL, 1));

    /** From this day, supported accommodation is registered with Ofsted and replaces independent living. */
    static final Day SUPPORTED_ACCOMMODATION = new Day(LocalDate.of(2023, Month.OCTOBER, 29));

    private Calendar() {}
}
