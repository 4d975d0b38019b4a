package hearth.warehouse.indicator;

import hearth.warehouse.table.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Compiles an indicator into SQL that lists the rows of its cohort behind one figure. What a row adds to numerator and
 * denominator is the indicator's own aggregate over that row only, so the list follows the definition itself, without the
 * condition on all rows that decides whether the figure is known. A row
 * adds nothing to a median: there, the numerator's column holds the row's own number.
 */
public final class CountedRows {
    /** The column with what a row adds to the numerator; null where it adds nothing because its answer is not known. */
    public static final String NUMERATOR = "adds_to_numerator";
    /** The column with what a row adds to the denominator; null for a count and for a rate of the population. */
    public static final String DENOMINATOR = "adds_to_denominator";

    private final Cohort cohort;
    private final Indicator.FromExtract extract;

    /** @param extract how an indicator of the cohort is counted */
    public CountedRows(Cohort cohort, Indicator.FromExtract extract) {
        this.cohort = cohort;
        this.extract = extract;
    }

    /**
     * The query over a table with the cohort's rows, with the cohort's columns and the two above. Its parameters
     * are an authority's code, {@link #firstDay} and the last day of the period.
     */
    public String sql(String table, PeriodType period) {
        return """
                SELECT %s, CAST(%s AS DOUBLE) AS %s, CAST(%s AS DOUBLE) AS %s
                FROM (
                  SELECT *, row_number() OVER () AS row_of_cohort
                  FROM %s
                  WHERE la_code = ? AND %s BETWEEN ? AND ?%s
                )
                GROUP BY %s, row_of_cohort""".formatted(
                String.join(", ", columns()),
                extract.numerator().aggregate(),
                NUMERATOR,
                extract.isPerPopulation()
                        ? "NULL"
                        : extract.denominator().map(Indicator.Part::aggregate).orElse("NULL"),
                DENOMINATOR,
                table,
                cohort.date(),
                belongsTo(period),
                String.join(", ", columns()));
    }

    /** The cohort's columns that the definition reads, in the order of the table. */
    public List<String> readColumns() {
        Set<String> words = extract.words();
        return columns().stream().filter(words::contains).toList();
    }

    private List<String> columns() {
        return Table.named(cohort.table()).columnNames();
    }

    /** The first day whose rows count for a period; for a snapshot, the period's last day. */
    public LocalDate firstDay(PeriodType period, LocalDate periodEnd) {
        return cohort.kind() == Cohort.Kind.SNAPSHOT ? periodEnd : period.startOf(periodEnd);
    }

    private String belongsTo(PeriodType period) {
        return cohort.kind() == Cohort.Kind.EVENT ? " AND counts_in_" + period.code() : "";
    }
}
