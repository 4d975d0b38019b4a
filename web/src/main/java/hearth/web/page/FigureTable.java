package hearth.web.page;

import hearth.web.read.Benchmark;
import hearth.web.read.Comparison;
import hearth.web.read.Figure;
import hearth.web.read.Source;
import hearth.web.text.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures behind the trend, one column a year.
 *
 * @param years the column heads
 */
public record FigureTable(List<String> years, List<Row> rows) {
    /** What stands where no source says anything at all. */
    public static final String NOTHING = "·";

    /**
     * One line of the table.
     *
     * @param kind own, extract, comparator or note; says how it is drawn
     */
    public record Row(String kind, String label, List<String> cells) {}

    static FigureTable of(Benchmark benchmark, Numbers numbers) {
        List<LocalDate> years = benchmark.years();
        List<Row> rows = new ArrayList<>();
        String area = benchmark.question().area().name();
        rows.addAll(figures("own", area, benchmark.own(Source.PUBLISHED), years, benchmark, numbers));
        rows.addAll(figures(
                "extract",
                area + ", own extract (provisional)",
                benchmark.own(Source.EXTRACT),
                years,
                benchmark,
                numbers));
        for (String statistic : Stream.concat(Stream.of(benchmark.question().statistic()), Stream.of("mean", "median"))
                .distinct()
                .limit(2)
                .toList()) {
            rows.add(row(
                    "comparator",
                    "Neighbours, " + Tiles.name(statistic),
                    years,
                    year -> benchmark
                            .comparison(benchmark.question().model(), statistic, year)
                            .flatMap(Comparison::value)
                            .map(numbers::computed)));
        }
        rows.add(row(
                "note",
                "Neighbours with a figure",
                years,
                year -> benchmark.neighboursAverage(year).map(one -> one.contributors() + " of " + one.possible())));
        if (!benchmark.question().group().isEmpty()) {
            rows.add(row(
                    "comparator",
                    "Your group, " + Tiles.name(benchmark.question().statistic()),
                    years,
                    year -> benchmark
                            .groupAverage(year)
                            .flatMap(Comparison::value)
                            .map(numbers::computed)));
            rows.add(row(
                    "note",
                    "Your group with a figure",
                    years,
                    year -> benchmark.groupAverage(year).map(one -> one.contributors() + " of " + one.possible())));
        }
        Stream.of(benchmark.region(), benchmark.country())
                .flatMap(Optional::stream)
                .forEach(other -> rows.addAll(figures(
                        "comparator",
                        other.name(),
                        benchmark.of(other.code(), Source.PUBLISHED),
                        years,
                        benchmark,
                        numbers)));
        rows.addAll(releases(benchmark, years));
        return new FigureTable(
                years.stream().map(year -> String.valueOf(year.getYear())).toList(), rows);
    }

    private static List<Row> figures(
            String kind,
            String label,
            List<Figure> figures,
            List<LocalDate> years,
            Benchmark benchmark,
            Numbers numbers) {
        return figures.isEmpty()
                ? List.of()
                : List.of(row(
                        kind, label, years, year -> at(figures, year, benchmark).map(numbers::figureOrSymbol)));
    }

    private static List<Row> releases(Benchmark benchmark, List<LocalDate> years) {
        List<Figure> published = benchmark.own(Source.PUBLISHED);
        return published.isEmpty()
                ? List.of()
                : List.of(row(
                        "note",
                        "Published in",
                        years,
                        year -> at(published, year, benchmark)
                                .map(figure -> figure.release().replace(" release", ""))));
    }

    private static Optional<Figure> at(List<Figure> figures, LocalDate year, Benchmark benchmark) {
        return figures.stream()
                .filter(figure ->
                        benchmark.question().yearEnd(figure.periodEnd()).equals(year))
                .findFirst();
    }

    private static Row row(
            String kind, String label, List<LocalDate> years, Function<LocalDate, Optional<String>> cell) {
        return new Row(
                kind,
                label,
                years.stream().map(year -> cell.apply(year).orElse(NOTHING)).collect(Collectors.toList()));
    }

    /** The symbols that stand in the table, in the order of the alphabet. */
    static List<String> symbols(Benchmark benchmark) {
        return benchmark.figures().stream()
                .filter(figure -> figure.value().isEmpty())
                .map(Figure::status)
                .distinct()
                .sorted()
                .toList();
    }
}
