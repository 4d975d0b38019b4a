package hearth.web.quality;

import hearth.warehouse.ssda903.Return;

/**
 * How many rows of a return break a rule, each counted once, under the most severe one.
 *
 * @param blocked rows that do not count, or not for what they are there for
 * @param due rows that can change a figure
 * @param notDue rows that can change a figure and lack only answers that are not due before 31 March
 * @param toCheck rows on which no figure depends
 */
record RowsOfReturn(Return of, long blocked, long due, long notDue, long toCheck) {
    static RowsOfReturn none(Return of) {
        return new RowsOfReturn(of, 0, 0, 0, 0);
    }

    /** Rows that can change a figure, due or not, those that do not count left out. */
    long canChange() {
        return due + notDue;
    }

    /** Rows that matter to a figure. */
    long matter() {
        return blocked + canChange();
    }
}
