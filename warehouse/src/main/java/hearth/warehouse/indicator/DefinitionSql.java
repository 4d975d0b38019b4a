package hearth.warehouse.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes an indicator's definition as one SQL statement that a reader can run over its cohort's table: numerator and
 * denominator of every authority, by month end for a snapshot, else by year. It runs in Spark and in DuckDB.
 */
public final class DefinitionSql {
    /** Spark alone calls it so; both know the standard's words. */
    private static final String SPARK_PERCENTILE = "percentile\\((\\w+), ([\\d.]+)\\)";

    private static final String STANDARD_PERCENTILE = "percentile_cont($2) WITHIN GROUP (ORDER BY $1)";

    private final Cohort cohort;
    private final Indicator.FromExtract extract;

    /** @param extract how an indicator of the cohort is counted */
    public DefinitionSql(Cohort cohort, Indicator.FromExtract extract) {
        this.cohort = cohort;
        this.extract = extract;
    }

    /** The statement, one clause a line. */
    public String text() {
        List<String> columns = new ArrayList<>(List.of("la_code", period(), part(extract.numerator(), "numerator")));
        extract.denominator()
                .filter(part -> !extract.isPerPopulation())
                .ifPresent(part -> columns.add(part(part, "denominator")));
        List<String> lines = new ArrayList<>();
        lines.add(columns.stream().collect(Collectors.joining(",\n       ", "SELECT ", "")));
        lines.add("FROM " + cohort.table());
        if (cohort.kind() == Cohort.Kind.EVENT) {
            lines.add("WHERE counts_in_year");
        }
        lines.add("GROUP BY 1, 2");
        lines.add("ORDER BY 1, 2");
        return String.join("\n", lines);
    }

    private String period() {
        return switch (cohort.kind()) {
            case SNAPSHOT, ANNUAL -> cohort.date();
            case EVENT ->
                "year(%s) + CASE WHEN month(%s) > 3 THEN 1 ELSE 0 END AS year_to_march"
                        .formatted(cohort.date(), cohort.date());
        };
    }

    private static String part(Indicator.Part part, String name) {
        String known = part.knownWhen()
                .map(condition -> "CASE WHEN %s THEN %s END".formatted(condition, part.aggregate()))
                .orElse(part.aggregate());
        return known.replaceAll(SPARK_PERCENTILE, STANDARD_PERCENTILE) + " AS " + name;
    }
}
