package hearth.warehouse.disclosure;

import hearth.warehouse.indicator.PeriodType;
import java.time.LocalDate;

/**
 * Whom one or several figures count, whatever the period.
 *
 * @param number what is counted by another definition has another one
 * @param isOnDay whether they are counted on the last day of a period, so that the fourth quarter and the year are the same
 */
record Children(int number, boolean isOnDay) {
    private static final int TYPES = PeriodType.values().length;
    private static final int PERIODS = 12 * TYPES;

    /** A period of a collection year as a number. */
    static int period(PeriodType type, LocalDate end) {
        return (end.getMonthValue() - 1) * TYPES
                + switch (type) {
                    case MONTH -> 0;
                    case QUARTER -> 1;
                    case YEAR -> 2;
                };
    }

    /** Of something with a number, the key in a period of a collection year. */
    static int key(int number, int period) {
        return number * PERIODS + period;
    }

    /** The key of their count in a period of a collection year: it has the same one in every release. */
    int key(int period) {
        return key(number, isOnDay ? period - period % TYPES + TYPES - 1 : period);
    }
}
