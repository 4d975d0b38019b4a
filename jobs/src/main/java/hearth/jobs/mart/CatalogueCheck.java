package hearth.jobs.mart;

import hearth.jobs.mart.CohortCount.Counted;
import hearth.jobs.mart.CountedCohort.CountedIndicator;
import hearth.warehouse.file.UserError;
import hearth.warehouse.indicator.Breakdown;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.Example;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Proves that every indicator can be counted from its cohort, and that it counts in its example what it says. */
public final class CatalogueCheck {
    private final Catalogue catalogue;

    public CatalogueCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is wrong, each with its file; none when all is well. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Cohort cohort : catalogue.cohorts()) {
            for (Indicator indicator : catalogue.countedFrom(cohort)) {
                try {
                    known(indicator, cohort)
                            .or(() -> example(indicator, cohort))
                            .ifPresent(faults::add);
                } catch (UserError e) {
                    faults.add(String.valueOf(e.getMessage()));
                }
            }
        }
        return faults;
    }

    /** Which column an example names that the cohort does not have. */
    private static Optional<String> known(Indicator indicator, Cohort cohort) {
        Set<String> columns = Set.copyOf(Table.named(cohort.table()).columnNames());
        return indicator.example().orElseThrow().rows().stream()
                .flatMap(row -> row.keySet().stream())
                .filter(column -> !columns.contains(column))
                .findFirst()
                .map(column -> indicator.file() + ": the example names '" + column + "', which is not a column of "
                        + cohort.table());
    }

    private static Optional<String> example(Indicator indicator, Cohort cohort) {
        Example example = indicator.example().orElseThrow();
        Table table = Table.named(cohort.table());
        List<@Nullable Object[]> rows = example.rows().stream()
                .map(row -> row(table, defaulted(row, indicator.id(), cohort)))
                .toList();
        String found = counted(indicator, cohort, rows)
                .map(counted -> number(counted.numerator())
                        + (counted.denominator() == null ? "" : " of " + number(counted.denominator())))
                .orElse("nothing");
        return found.equals(example.gives())
                ? Optional.empty()
                : Optional.of(indicator.file() + ": the example gives " + found + ", not " + example.gives());
    }

    /** What an indicator counts of some rows in the year of the examples' day; empty where that year has none of them. */
    static Optional<Counted> counted(Indicator indicator, Cohort cohort, List<@Nullable Object[]> rows) {
        CountedCohort compiled = new CountedCohort(cohort, List.of(indicator));
        CountedIndicator counted = compiled.indicators().get(0);
        CohortCount count = new CohortCount(compiled);
        rows.forEach(count::add);
        LocalDate yearEnd = PeriodType.YEAR.endOf(LocalDate.parse(Example.DAY));
        return count.of(counted, PeriodType.YEAR, yearEnd).stream()
                .filter(cell -> cell.breakdown().equals(Breakdown.ALL))
                .findFirst();
    }

    private static String number(@Nullable Double number) {
        return number == null ? "none" : Example.written(number);
    }

    /** An example's row with what examples leave out: its day, its periods, and a name in the authority's place. */
    static Map<String, String> defaulted(Map<String, String> row, String name, Cohort cohort) {
        Map<String, String> whole = new HashMap<>(Map.of(
                cohort.date(),
                Example.DAY,
                "counts_in_month",
                "true",
                "counts_in_quarter",
                "true",
                "counts_in_year",
                "true"));
        whole.putAll(row);
        whole.put("la_code", name);
        return whole;
    }

    /** A row of text, as the values that the table's columns have. */
    static @Nullable Object[] row(Table table, Map<String, String> texts) {
        return table.columns().stream()
                .map(column -> value(column.type(), texts.get(column.name())))
                .toArray();
    }

    private static @Nullable Object value(Column.Type type, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (type) {
            case TEXT -> text;
            case INTEGER -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case NUMBER -> Double.valueOf(text);
            case YES_NO -> Set.of("yes", "true").contains(text);
            case DATE -> LocalDate.parse(text);
            case INSTANT -> Instant.parse(text);
            case TEXT_MAP, LONG_MAP -> throw new IllegalArgumentException("an example has no maps");
        };
    }
}
