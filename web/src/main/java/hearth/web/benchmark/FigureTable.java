package hearth.web.benchmark;

import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.indicator.Source;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.rows.RowLinks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The figures behind the trend, one column a year.
 *
 * @param years the column heads
 */
public record FigureTable(List<Year> years, List<Row> rows) {
    /**
     * One line of the table.
     *
     * @param kind own, extract, local, joint, comparator or note; says how it is drawn
     */
    public record Row(String kind, String label, List<Cell> cells) {}

    /**
     * The head of a column.
     *
     * @param isAfterBreak whether its figures differ in kind from those of the year before
     */
    public record Year(String name, boolean isAfterBreak) {}

    /**
     * A figure or its symbol.
     *
     * @param rows the address of the rows that make it
     */
    public record Cell(String text, Optional<String> rows) {
        Cell(String text) {
            this(text, Optional.empty());
        }
    }

    static FigureTable of(Benchmark benchmark, RowLinks links, Numbers numbers) {
        return new FigureTable(heads(benchmark), rows(benchmark, links, numbers));
    }

    private static List<Year> heads(Benchmark benchmark) {
        List<LocalDate> years = benchmark.years();
        return years.stream()
                .map(year -> new Year(
                        String.valueOf(year.getYear()),
                        !year.equals(years.get(0)) && benchmark.isBroken(year.minusYears(1), year)))
                .toList();
    }

    private static List<Row> rows(Benchmark benchmark, RowLinks links, Numbers numbers) {
        List<LocalDate> years = benchmark.years();
        List<Row> rows = new ArrayList<>();
        String area = benchmark.question().area().name();
        rows.addAll(figures("own", area, benchmark.own(Source.PUBLISHED), benchmark, links, numbers));
        rows.addAll(figures(
                "extract",
                area + ", counted from its returns (provisional)",
                benchmark.own(Source.EXTRACT),
                benchmark,
                links,
                numbers));
        rows.addAll(figures("local", area + ", local figures", benchmark.own(Source.LOCAL), benchmark, links, numbers));
        benchmark
                .jointAreas()
                .forEach(joint -> rows.addAll(figures(
                        "joint",
                        joint.name() + ", joint figure",
                        benchmark.figuresOf(joint),
                        benchmark,
                        links,
                        numbers)));
        if (!benchmark.neighbours().isEmpty()) {
            rows.addAll(neighbours(benchmark, years, numbers));
        }
        if (!benchmark.question().group().isEmpty()) {
            rows.addAll(group(benchmark, years, numbers));
        }
        Stream.of(benchmark.region(), benchmark.country())
                .flatMap(Optional::stream)
                .forEach(other -> rows.addAll(figures(
                        "comparator",
                        other.name(),
                        benchmark.of(other.code(), Source.PUBLISHED),
                        benchmark,
                        links,
                        numbers)));
        rows.addAll(releases(benchmark, years));
        return rows;
    }

    private static List<Row> neighbours(Benchmark benchmark, List<LocalDate> years, Numbers numbers) {
        List<Row> rows = new ArrayList<>();
        for (Statistic statistic : Stream.of(benchmark.question().statistic(), Statistic.MEAN, Statistic.MEDIAN)
                .distinct()
                .limit(2)
                .toList()) {
            rows.add(row(
                    "comparator",
                    "Neighbours, " + statistic.words(),
                    years,
                    year -> benchmark
                            .comparison(benchmark.question().neighbours(), statistic, year)
                            .flatMap(Comparison::value)
                            .map(numbers::computed)));
        }
        rows.add(row(
                "note",
                "Neighbours with a figure",
                years,
                year -> benchmark
                        .neighboursAverage(year)
                        .map(average -> average.contributors() + " of " + average.possible())));
        return rows;
    }

    private static List<Row> group(Benchmark benchmark, List<LocalDate> years, Numbers numbers) {
        return List.of(
                row(
                        "comparator",
                        "Your group, " + benchmark.question().statistic().words(),
                        years,
                        year -> benchmark
                                .groupAverage(year)
                                .flatMap(Comparison::value)
                                .map(numbers::computed)),
                row(
                        "note",
                        "Your group with a figure",
                        years,
                        year -> benchmark
                                .groupAverage(year)
                                .map(average -> average.contributors() + " of " + average.possible())));
    }

    private static List<Row> figures(
            String kind, String label, List<Figure> figures, Benchmark benchmark, RowLinks links, Numbers numbers) {
        return figures.isEmpty()
                ? List.of()
                : List.of(new Row(
                        kind,
                        label,
                        benchmark.years().stream()
                                .map(year -> at(figures, year)
                                        .map(figure -> new Cell(numbers.figureOrSymbol(figure), links.of(figure)))
                                        .orElse(new Cell(Numbers.NOTHING)))
                                .toList()));
    }

    private static List<Row> releases(Benchmark benchmark, List<LocalDate> years) {
        List<Figure> published = benchmark.own(Source.PUBLISHED);
        return published.isEmpty()
                ? List.of()
                : List.of(row(
                        "note",
                        "Published in",
                        years,
                        year -> at(published, year)
                                .map(figure -> figure.release().replace(" release", ""))));
    }

    private static Optional<Figure> at(List<Figure> figures, LocalDate year) {
        return figures.stream()
                .filter(figure -> figure.periodEnd().equals(year))
                .findFirst();
    }

    private static Row row(
            String kind, String label, List<LocalDate> years, Function<LocalDate, Optional<String>> cell) {
        return new Row(
                kind,
                label,
                years.stream()
                        .map(year -> new Cell(cell.apply(year).orElse(Numbers.NOTHING)))
                        .toList());
    }

    /** The symbols in the table, in alphabetical order. */
    static List<String> symbols(Benchmark benchmark) {
        return benchmark.figures().stream()
                .filter(figure -> figure.value().isEmpty())
                .map(Figure::status)
                .distinct()
                .sorted()
                .toList();
    }
}
