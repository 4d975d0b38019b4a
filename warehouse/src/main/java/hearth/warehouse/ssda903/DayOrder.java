package hearth.warehouse.ssda903;

import java.util.Optional;

/** What a date in numbers says of the order of its day and month: of 13 and 6, 13 can only be the day. */
public enum DayOrder {
    /** The day is where the return has it: before the month, or last after a year. */
    DAY_FIRST,
    /** The month is where the return has the day. */
    MONTH_FIRST,
    /** It is a day in either order, and another one. */
    EITHER;

    private static final int MONTHS = 12;

    /** What the two numbers show; empty when they are the same or no day in any order. */
    static Optional<DayOrder> shownBy(int day, int month) {
        if (day == month || (day > MONTHS && month > MONTHS)) {
            return Optional.empty();
        }
        if (day > MONTHS) {
            return Optional.of(DAY_FIRST);
        }
        return Optional.of(month > MONTHS ? MONTH_FIRST : EITHER);
    }
}
