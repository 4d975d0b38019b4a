package hearth.jobs.mart;

import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Indicators of a cohort, with all their breakdowns and periods, as one SQL aggregation of Spark: another way to count
 * what {@link CohortCount} counts. Each
 * period is counted for all children together and by the breakdowns that an indicator has for it.
 *
 * <p>The result has one row per authority, period, breakdown value and indicator: {@code la_code, period_type,
 * period_end, breakdown, breakdown_value, indicator, numerator, denominator}. The denominator of a count, and of a rate
 * per population, which no cohort holds, is null. A median is in the numerator's column.
 */
public final class CohortQuery {
    private final Cohort cohort;
    private final List<Indicator> indicators;

    private CohortQuery(Cohort cohort, List<Indicator> indicators) {
        this.cohort = cohort;
        this.indicators = List.copyOf(indicators);
    }

    /**
     * The queries that count a cohort's indicators: medians, which Spark computes more slowly, separately from sums.
     */
    public static List<CohortQuery> of(Cohort cohort, List<Indicator> indicators) {
        return indicators.stream()
                .collect(Collectors.partitioningBy(indicator -> indicator.unit() == Unit.MEDIAN_DAYS))
                .values()
                .stream()
                .filter(some -> !some.isEmpty())
                .map(some -> new CohortQuery(cohort, some))
                .toList();
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
                %s) stacked AS indicator, numerator, denominator, period_types, breakdowns, breakdowns_by_month
                WHERE array_contains(period_types, period_type)
                  AND array_contains(IF(period_type = 'month', breakdowns_by_month, breakdowns), breakdown)""".formatted(aggregates(), cells(), view, indicators.size(), stacked());
    }

    private String aggregates() {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator.FromExtract extract = extract(indicators.get(i));
            columns.add("    CAST(%s AS DOUBLE) AS numerator_%d"
                    .formatted(extract.numerator().ifKnown(), i));
            columns.add("    CAST(%s AS DOUBLE) AS denominator_%d".formatted(extract.denominatorIfKnown(), i));
        }
        return String.join(",\n", columns);
    }

    private String stacked() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            List<String> periods =
                    extract(indicator).periods().stream().map(PeriodType::code).toList();
            rows.add("  '%s', numerator_%d, denominator_%d, array(%s), array(%s), array(%s)"
                    .formatted(
                            indicator.id(),
                            i,
                            i,
                            quoted(periods),
                            breakdowns(indicator, PeriodType.YEAR),
                            breakdowns(indicator, PeriodType.MONTH)));
        }
        return String.join(",\n", rows);
    }

    private static String breakdowns(Indicator indicator, PeriodType period) {
        List<String> breakdowns = new ArrayList<>(extract(indicator).breakdowns(period));
        breakdowns.add(Breakdown.ALL);
        return quoted(breakdowns);
    }

    /** For each row, the array of cells it counts in: a period, and in it all children or a group of a breakdown. */
    private String cells() {
        return cohort.periods().stream()
                .filter(period -> indicators.stream()
                        .anyMatch(indicator -> extract(indicator).periods().contains(period)))
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
        cells.add(cell(period, Breakdown.ALL, "'" + Breakdown.ALL + "'"));
        cohort.breakdowns().forEach((breakdown, column) -> {
            if (indicators.stream()
                    .anyMatch(indicator -> extract(indicator).breakdowns(period).contains(breakdown))) {
                cells.add(cell(period, breakdown, column));
            }
        });
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

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    private static Indicator.FromExtract extract(Indicator indicator) {
        return indicator.extract().orElseThrow();
    }
}
