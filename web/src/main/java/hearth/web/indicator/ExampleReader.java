package hearth.web.indicator;

import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.Example;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Unit;
import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import hearth.web.figure.Numbers;
import hearth.web.query.Cells;
import hearth.web.query.Session;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs an indicator's definition on the rows of its example, one by one, as its page shows it. */
final class ExampleReader {
    /** More things than these are drawn as one bar. */
    private static final int MOST_PARTS = 8;

    /** How a row writes that something is not so. */
    private static final Set<String> NO = Set.of("no", "false");

    private static final double WHOLE = 100;
    private static final String CHILD_ROWS = "one row per child";

    private final Session session;
    private final Indicator indicator;
    private final Cohort cohort;
    private final Indicator.FromExtract extract;
    private final List<Column> columns;

    ExampleReader(Session session, Indicator indicator, Cohort cohort, Indicator.FromExtract extract) {
        this.session = session;
        this.indicator = indicator;
        this.cohort = cohort;
        this.extract = extract;
        this.columns = Table.named(cohort.table()).columns();
    }

    /** What a row adds; empty where it adds nothing, because it is not among those that are looked at. */
    private record Adds(Optional<Double> numerator, Optional<Double> denominator) {}

    WorkedExample read(Example example) throws SQLException {
        List<Column> named = columns.stream()
                .filter(column -> example.rows().stream().anyMatch(row -> row.containsKey(column.name())))
                .filter(column -> !column.name().startsWith("counts_in_"))
                .toList();
        Optional<Column> pictured = pictured(named, example);
        List<WorkedExample.Row> rows = new ArrayList<>();
        for (Map<String, String> row : example.rows()) {
            Adds adds = adds(row);
            boolean isOfTheYear = !NO.contains(row.getOrDefault("counts_in_year", ""));
            rows.add(new WorkedExample.Row(
                    name(rows.size()),
                    named.stream()
                            .map(column -> new WorkedExample.Cell(
                                    words(column, row),
                                    pictured.filter(column::equals).map(drawn -> bar(drawn, row, example))))
                            .toList(),
                    isOfTheYear ? result(adds) : "another row of the child counts",
                    isOfTheYear && isCounted(adds)));
        }
        return new WorkedExample(
                title(example), named.stream().map(ExampleReader::inWords).toList(), rows);
    }

    private String name(int row) {
        return (cohort.grain().startsWith(CHILD_ROWS) ? "Child " : "Case ") + (char) ('A' + row);
    }

    private String title(Example example) {
        Unit unit = indicator.unit();
        Numbers numbers = new Numbers(indicator);
        Optional<Double> figure = unit == Unit.MEDIAN_DAYS
                ? Optional.of(example.numerator())
                : example.denominator().isPresent()
                        ? unit.figure(example.numerator(), example.denominator().getAsDouble())
                        : Optional.empty();
        return example.gives()
                + figure.filter(value -> unit != Unit.MEDIAN_DAYS)
                        .map(value -> ", so " + numbers.withUnit(numbers.computed(value)))
                        .orElse("");
    }

    private Adds adds(Map<String, String> row) throws SQLException {
        String denominator = extract.isPerPopulation()
                ? "NULL"
                : extract.denominator().map(Indicator.Part::aggregate).orElse("NULL");
        String sql = "SELECT CAST(%s AS DOUBLE) AS numerator, CAST(%s AS DOUBLE) AS denominator FROM (SELECT %s)"
                .formatted(
                        extract.numerator().aggregate(),
                        denominator,
                        columns.stream()
                                .map(column -> "CAST(? AS " + type(column) + ") AS " + column.name())
                                .collect(Collectors.joining(", ")));
        Object[] values =
                columns.stream().map(column -> value(column, row).orElse(null)).toArray();
        return session.ask(
                        sql,
                        found -> new Adds(Cells.number(found, "numerator"), Cells.number(found, "denominator")),
                        values)
                .get(0);
    }

    /** What a row has in a column; what it leaves out is null, its date {@link Example#DAY}, and it counts in every period. */
    private Optional<String> value(Column column, Map<String, String> row) {
        if (row.containsKey(column.name())) {
            return Optional.of(row.get(column.name()));
        }
        if (column.name().equals(cohort.date())) {
            return Optional.of(Example.DAY);
        }
        return column.name().startsWith("counts_in_") ? Optional.of("true") : Optional.empty();
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT, TEXT_MAP, LONG_MAP -> "VARCHAR";
            case INTEGER -> "INTEGER";
            case LONG -> "BIGINT";
            case NUMBER -> "DOUBLE";
            case YES_NO -> "BOOLEAN";
            case DATE -> "DATE";
            case INSTANT -> "TIMESTAMP";
        };
    }

    private boolean isCounted(Adds adds) {
        return isLookedAt(adds) && adds.numerator().filter(number -> number > 0).isPresent();
    }

    private boolean isLookedAt(Adds adds) {
        return extract.denominator().isEmpty()
                || extract.isPerPopulation()
                || adds.denominator().filter(number -> number > 0).isPresent();
    }

    private String result(Adds adds) {
        if (!isLookedAt(adds)) {
            return "not in the group";
        }
        double number = adds.numerator().orElse(0.0);
        return switch (indicator.unit()) {
            case COUNT, PERCENTAGE, PER_10_000 ->
                number == 1 ? "counts" : number == 0 ? "does not count" : "counts " + Example.written(number);
            case MEDIAN_DAYS -> Example.written(number);
            case MEAN, MEAN_DAYS, MEAN_MONTHS, POUNDS, MEAN_POUNDS, SCORE, PERCENTAGE_POINTS ->
                "adds " + Example.written(number);
        };
    }

    /** The first number that every row has, but for the age. */
    private static Optional<Column> pictured(List<Column> named, Example example) {
        return named.stream()
                .filter(column ->
                        column.type() == Column.Type.INTEGER && !column.name().startsWith("age_"))
                .filter(column -> example.rows().stream()
                        .allMatch(row -> number(column, row).isPresent()))
                .findFirst();
    }

    private static OptionalDouble number(Column column, Map<String, String> row) {
        String text = row.getOrDefault(column.name(), "");
        return text.matches("\\d+") ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    private static WorkedExample.Bar bar(Column column, Map<String, String> row, Example example) {
        double most = example.rows().stream()
                .mapToDouble(other -> number(column, other).orElse(0))
                .max()
                .orElse(1);
        double number = number(column, row).orElse(0);
        boolean isOfThings = most <= MOST_PARTS && !column.name().startsWith("days_");
        return isOfThings
                ? new WorkedExample.Bar((int) number, number == 0 ? 0 : WHOLE / number)
                : new WorkedExample.Bar(number == 0 ? 0 : 1, most == 0 ? 0 : WHOLE * number / most);
    }

    private static String words(Column column, Map<String, String> row) {
        String value = row.getOrDefault(column.name(), "");
        if (value.isEmpty()) {
            return "not known";
        }
        return column.type() == Column.Type.YES_NO ? (NO.contains(value) ? "no" : "yes") : value;
    }

    private static String inWords(Column column) {
        String words = column.name().replaceFirst("^(is|has|had|was)_", "").replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
