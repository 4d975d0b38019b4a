package hearth.warehouse.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compiles all indicators of a cohort, with all their breakdowns and periods, into one SQL aggregation. Months are
 * counted as a whole, quarters and years by every breakdown too.
 *
 * <p>The result has one row per authority, period, breakdown value and indicator: {@code la_code, period_type,
 * period_end, breakdown, breakdown_value, indicator, numerator, denominator}. The denominator of a count, and of a rate
 * per population, which no cohort holds, is null.
 */
public final class CohortQuery {
    /** The breakdown, and its value, of a figure that is not split. */
    public static final String ALL = "all";

    private final Cohort cohort;
    private final List<Indicator> indicators;

    public CohortQuery(Cohort cohort, List<Indicator> indicators) {
        this.cohort = cohort;
        this.indicators = List.copyOf(indicators);
    }

    /** The query over a view with the cohort's rows. */
    public String sql(String view) {
        return """
                SELECT la_code, period_type, period_end, breakdown, breakdown_value, indicator, numerator, denominator
                FROM (
                  SELECT la_code, cell.period_type, cell.period_end, cell.breakdown, cell.breakdown_value,
                %s
                  FROM (SELECT *, %s AS cells FROM %s) LATERAL VIEW explode(cells) exploded AS cell
                  GROUP BY ALL
                ) LATERAL VIEW stack(%d,
                %s) stacked AS indicator, numerator, denominator
                WHERE %s""".formatted(aggregates(), cells(), view, indicators.size(), stacked(), allowed());
    }

    private String aggregates() {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator.FromExtract extract = extract(indicators.get(i));
            columns.add("    CAST(%s AS DOUBLE) AS numerator_%d".formatted(extract.numerator(), i));
            columns.add("    CAST(%s AS DOUBLE) AS denominator_%d".formatted(denominator(extract), i));
        }
        return String.join(",\n", columns);
    }

    private static String denominator(Indicator.FromExtract extract) {
        return extract.isPerPopulation() ? "NULL" : extract.denominator().orElse("NULL");
    }

    private String stacked() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            rows.add("  '%s', numerator_%d, denominator_%d"
                    .formatted(indicators.get(i).id(), i, i));
        }
        return String.join(",\n", rows);
    }

    /** For each row the array of cells it is counted in: a period, and within it the whole or one breakdown's value. */
    private String cells() {
        return cohort.periods().stream()
                .map(period -> "IF(%s, array(%s), array())".formatted(belongsTo(period), cells(period)))
                .collect(Collectors.joining(", ", "concat(", ")"));
    }

    private String belongsTo(PeriodType period) {
        return switch (cohort.kind()) {
            case ANNUAL -> "true";
            case EVENT -> "counts_in_" + period.code();
            case SNAPSHOT -> "%s = %s".formatted(cohort.date(), endOf(period));
        };
    }

    private String cells(PeriodType period) {
        List<String> cells = new ArrayList<>();
        cells.add(cell(period, ALL, "'" + ALL + "'"));
        if (period != PeriodType.MONTH) {
            cohort.breakdowns().forEach((breakdown, column) -> cells.add(cell(period, breakdown, column)));
        }
        return String.join(", ", cells);
    }

    private String cell(PeriodType period, String breakdown, String value) {
        return "named_struct('period_type', '%s', 'period_end', %s, 'breakdown', '%s', 'breakdown_value', %s)"
                .formatted(period.code(), endOf(period), breakdown, value);
    }

    private String endOf(PeriodType period) {
        String date = cohort.date();
        return switch (period) {
            case MONTH -> "last_day(%s)".formatted(date);
            case QUARTER -> "last_day(add_months(%s, pmod(3 - month(%s), 3)))".formatted(date, date);
            case YEAR -> "last_day(add_months(%s, pmod(3 - month(%s), 12)))".formatted(date, date);
        };
    }

    private String allowed() {
        return indicators.stream().map(CohortQuery::allowed).collect(Collectors.joining("\n   OR "));
    }

    private static String allowed(Indicator indicator) {
        Indicator.FromExtract extract = extract(indicator);
        List<String> breakdowns = new ArrayList<>(extract.breakdowns());
        breakdowns.add(ALL);
        return "(indicator = '%s' AND period_type IN (%s) AND breakdown IN (%s))"
                .formatted(
                        indicator.id(),
                        quoted(extract.periods().stream().map(PeriodType::code).toList()),
                        quoted(breakdowns));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    private static Indicator.FromExtract extract(Indicator indicator) {
        return indicator.extract().orElseThrow();
    }
}
