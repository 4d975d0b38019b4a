package hearth.warehouse.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is counted: a cohort table with one row per child and date, and its breakdowns.
 *
 * @param id the file name, such as {@code looked_after}
 * @param grain what one row is
 * @param table the table that holds it
 * @param date the column that places a row in a period
 * @param kind how rows fall into months, quarters and years
 * @param breakdowns breakdown name to the column it groups by, in file order
 * @param rowsReportedIn the table of the return that has its rows, where a return may lack it
 * @param columnsReportedIn column to the table of the return without which it is not known, where a return may lack it
 * @param columnsOverYears column to the years that it looks back on; those not here are about one year
 */
public record Cohort(
        String id,
        String title,
        String grain,
        String table,
        String date,
        Kind kind,
        Map<String, String> breakdowns,
        Optional<String> rowsReportedIn,
        Map<String, String> columnsReportedIn,
        Map<String, String> columnsOverYears) {
    /** How the rows of a cohort fall into periods. */
    public enum Kind {
        /** One row per child and month end: a quarter or a year is counted on its last day. */
        SNAPSHOT,
        /** One row per event, marked if it counts for its child in the month, quarter and year. */
        EVENT,
        /** One row per child and collection year. */
        ANNUAL
    }

    /** The tables of the return without which what is counted is not known, of those that a return may lack. */
    public Set<String> tablesNeeded(Indicator.FromExtract extract) {
        Set<String> tables = new TreeSet<>();
        rowsReportedIn.ifPresent(tables::add);
        Set<String> words = extract.words();
        columnsReportedIn.forEach((column, table) -> {
            if (words.contains(column)) {
                tables.add(table);
            }
        });
        return tables;
    }

    /** In words, when a figure is not available for want of a table; empty where it always is. */
    String unknownWithout(Indicator.FromExtract extract) {
        Set<String> tables = tablesNeeded(extract);
        return tables.isEmpty()
                ? ""
                : "Where a return has no table %s, the figure is not available; a table of column names alone says that there are none."
                        .formatted(String.join(" and ", tables));
    }

    /** The number of years, the one that is counted and those before it, whose returns must have these tables. */
    public int yearsNeeded(Indicator.FromExtract extract) {
        return extract.words().stream()
                .mapToInt(word -> Integer.parseInt(columnsOverYears.getOrDefault(word, "1")))
                .max()
                .orElse(1);
    }

    /** The periods this cohort can be counted over. */
    public List<PeriodType> periods() {
        return kind == Kind.ANNUAL ? List.of(PeriodType.YEAR) : List.of(PeriodType.values());
    }
}
