package hearth.warehouse.indicator;

import java.util.List;
import java.util.Map;

/**
 * Who is counted: a cohort table with one row per child and date, and its breakdowns.
 *
 * @param id the file name, such as {@code looked_after}
 * @param grain what one row is
 * @param table the table that holds it
 * @param date the column that places a row in a period
 * @param kind how rows fall into months, quarters and years
 * @param breakdowns breakdown name to the column it groups by, in file order
 */
public record Cohort(
        String id, String title, String grain, String table, String date, Kind kind, Map<String, String> breakdowns) {
    /** How the rows of a cohort fall into periods. */
    public enum Kind {
        /** One row per child and month end: a quarter or a year is counted on its last day. */
        SNAPSHOT,
        /** One row per event, marked if it counts for its child in the month, quarter and year. */
        EVENT,
        /** One row per child and collection year. */
        ANNUAL
    }

    /** The periods this cohort can be counted over. */
    public List<PeriodType> periods() {
        return kind == Kind.ANNUAL ? List.of(PeriodType.YEAR) : List.of(PeriodType.values());
    }
}
