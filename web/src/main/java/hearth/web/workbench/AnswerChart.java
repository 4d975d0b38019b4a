package hearth.web.workbench;

import hearth.web.chart.ChartSpec;
import hearth.web.chart.Multiples;
import hearth.web.chart.Ranked;
import hearth.web.chart.Trend;
import hearth.web.query.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The chart of an answer: lines where each row is another day, bars where each row is another name. Anything else has
 * none, and a missing number is a gap, never 0.
 */
final class AnswerChart {
    /** Columns that say something about a figure and are none. */
    private static final Set<String> BESIDE = Set.of(
            "numerator",
            "denominator",
            "lower",
            "upper",
            "low",
            "high",
            "rank",
            "place",
            "contributors",
            "possible",
            "decimals",
            "year");

    private static final List<Multiples.Look> LOOKS =
            List.of(Multiples.Look.OWN, Multiples.Look.SECOND, Multiples.Look.THIRD, Multiples.Look.FOURTH);

    private static final int MOST_BARS = 200;

    private final AnswerTable table;
    private final List<Column> columns;

    AnswerChart(AnswerTable table) {
        this.table = table;
        this.columns = table.columns();
    }

    Optional<ChartSpec> drawn() {
        List<Integer> numbers = figures();
        if (numbers.isEmpty() || table.rows().size() < 2) {
            return Optional.empty();
        }
        Optional<Integer> day = first(LocalDate.class).filter(this::isDistinct);
        if (day.isPresent()) {
            return Optional.of(lines(day.get(), numbers));
        }
        return first(String.class)
                .filter(name -> table.rows().size() <= MOST_BARS && isDistinct(name))
                .map(name -> bars(name, numbers.get(0)));
    }

    private List<Integer> figures() {
        List<Integer> numbers = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isNumber())
                .filter(i -> !BESIDE.contains(columns.get(i).name()))
                .boxed()
                .toList();
        Optional<Integer> value = numbers.stream()
                .filter(i -> columns.get(i).name().equals("value"))
                .findFirst();
        return value.map(List::of).orElse(numbers.subList(0, Math.min(LOOKS.size(), numbers.size())));
    }

    /** The first column that has values of a type, and nothing else. */
    private Optional<Integer> first(Class<?> type) {
        return IntStream.range(0, columns.size())
                .filter(i -> table.rows().stream()
                        .allMatch(row -> row.get(i).filter(type::isInstance).isPresent()))
                .boxed()
                .findFirst();
    }

    private boolean isDistinct(int column) {
        Set<Object> values = new HashSet<>();
        return table.rows().stream().allMatch(row -> values.add(row.get(column).orElse("")));
    }

    private ChartSpec lines(int day, List<Integer> numbers) {
        List<Integer> order = IntStream.range(0, table.rows().size())
                .boxed()
                .sorted((one, other) -> day(one, day).compareTo(day(other, day)))
                .toList();
        List<Multiples.Line> lines = new ArrayList<>();
        for (int number : numbers) {
            List<Trend.Point> points = order.stream()
                    .flatMap(row -> number(row, number).stream()
                            .map(value -> new Trend.Point(
                                    day(row, day).toString(),
                                    value,
                                    table.shown(table.rows().get(row), number))))
                    .toList();
            lines.add(new Multiples.Line(
                    LOOKS.get(lines.size()), columns.get(number).name(), points, List.of()));
        }
        List<String> days = order.stream().map(row -> day(row, day).toString()).toList();
        return new Multiples(days, List.of(new Multiples.Panel("", "", lines)), Multiples.Scaling.SHARED);
    }

    private LocalDate day(int row, int column) {
        return (LocalDate) table.rows().get(row).get(column).orElseThrow();
    }

    private ChartSpec bars(int name, int number) {
        List<Ranked.Bar> bars = IntStream.range(0, table.rows().size())
                .boxed()
                .flatMap(row -> number(row, number).stream()
                        .map(value -> new Ranked.Bar(
                                table.rows().get(row).get(name).orElse("").toString(),
                                value,
                                table.shown(table.rows().get(row), number),
                                false,
                                Optional.empty(),
                                Optional.empty())))
                .toList();
        return new Ranked(bars, Optional.empty());
    }

    private Optional<Double> number(int row, int column) {
        return table.rows().get(row).get(column).map(value -> ((Number) value).doubleValue());
    }
}
