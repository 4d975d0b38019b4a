package hearth.jobs.mart;

import hearth.jobs.mart.Compiled.Kind;
import java.time.LocalDate;

/**
 * What is gathered over the rows of a cell.
 *
 * @param kind what the result is
 * @param counted the rows that it takes in; those where the value is null are left out besides
 * @param value what it gathers of a row: a whole number, a day as its day number, or 1 for a count
 * @param quantile of a percentile, its share of the rows below it; else 0
 */
record Aggregate(Gathering gathering, Kind kind, Condition counted, Value value, double quantile) {
    /** How values are gathered. */
    enum Gathering {
        COUNT,
        SUM,
        MAX,
        MIN,
        PERCENTILE
    }

    /** Whether it counts rows, so that nothing need be gathered of them. */
    boolean isCount() {
        return gathering == Gathering.COUNT;
    }

    /** What is gathered of a value that is known. */
    long amount(Object of) {
        return switch (gathering) {
            case COUNT -> 1;
            case SUM, PERCENTILE -> ((Number) of).longValue();
            case MAX, MIN -> of instanceof LocalDate day ? day.toEpochDay() : ((Number) of).longValue();
        };
    }
}
