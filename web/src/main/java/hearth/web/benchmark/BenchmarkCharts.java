package hearth.web.benchmark;

import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.area.Neighbour;
import hearth.web.chart.ChartSpec.Role;
import hearth.web.chart.Ranked;
import hearth.web.chart.Trend;
import hearth.web.event.MarkedEvents;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.figure.SeriesBreak;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a benchmark into what its two charts draw. */
final class BenchmarkCharts {
    /** Fewer neighbours have no range, as they have no mean. */
    private static final int FEWEST_FOR_RANGE = 5;

    private final Benchmark benchmark;
    private final Numbers numbers;

    BenchmarkCharts(Benchmark benchmark, Numbers numbers) {
        this.benchmark = benchmark;
        this.numbers = numbers;
    }

    /** The authority, what it is compared with and the range of its neighbours, over the years. */
    Trend trend(MarkedEvents happened) {
        List<LocalDate> years = benchmark.years();
        return new Trend(
                years.stream().map(BenchmarkCharts::year).toList(),
                lines(years),
                years.stream().flatMap(year -> range(year).stream()).toList(),
                benchmark.breaks().stream().map(this::drawn).toList(),
                happened.marks(BenchmarkCharts::year),
                numbers.unit());
    }

    /** The authority among its neighbours in the newest year, the highest first. */
    Ranked ranked(Areas areas) {
        Optional<LocalDate> newest = benchmark.latest().map(Figure::periodEnd);
        return new Ranked(newest.map(end -> bars(end, areas)).orElse(List.of()), newest.flatMap(this::reference));
    }

    private Trend.Break drawn(SeriesBreak seriesBreak) {
        return new Trend.Break(
                year(benchmark.yearAfter(seriesBreak)),
                seriesBreak.cause().label(),
                seriesBreak.cause().isOfOneArea());
    }

    private List<Trend.Line> lines(List<LocalDate> years) {
        String name = benchmark.question().area().name();
        List<Trend.Line> lines = new ArrayList<>();
        lines.add(line(Role.OWN, name, benchmark.own(Source.PUBLISHED)));
        lines.add(line(Role.EXTRACT, "Own returns", benchmark.own(Source.EXTRACT)));
        lines.add(line(Role.LOCAL, "Local figures", benchmark.own(Source.LOCAL)));
        lines.add(new Trend.Line(Role.NEIGHBOURS, "Neighbours", average(years)));
        larger(benchmark.region())
                .ifPresent(region ->
                        lines.add(line(Role.REGION, region.name(), benchmark.of(region.code(), Source.PUBLISHED))));
        larger(benchmark.country())
                .ifPresent(nation ->
                        lines.add(line(Role.ENGLAND, nation.name(), benchmark.of(nation.code(), Source.PUBLISHED))));
        return lines.stream().filter(line -> !line.points().isEmpty()).toList();
    }

    /** A larger area, unless the figure is an amount: on its scale a council would lie flat at the bottom. */
    private Optional<Area> larger(Optional<Area> area) {
        return area.filter(larger -> !benchmark.question().indicator().unit().isAmount());
    }

    private Trend.Line line(Role role, String name, List<Figure> figures) {
        return new Trend.Line(
                role,
                name,
                figures.stream().flatMap(figure -> point(figure).stream()).toList());
    }

    private Optional<Trend.Point> point(Figure figure) {
        return figure.value()
                .map(value -> new Trend.Point(year(figure.periodEnd()), value, numbers.figure(figure, value)));
    }

    private List<Trend.Point> average(List<LocalDate> years) {
        return years.stream()
                .flatMap(end -> benchmark.neighboursAverage(end).flatMap(Comparison::value).stream()
                        .map(value -> new Trend.Point(year(end), value, numbers.computed(value))))
                .toList();
    }

    private Optional<Trend.Range> range(LocalDate end) {
        double[] values = benchmark.neighbours().stream()
                .flatMap(neighbour -> benchmark.figure(neighbour.areaCode(), end).flatMap(Figure::value).stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return values.length < FEWEST_FOR_RANGE
                ? Optional.empty()
                : Optional.of(new Trend.Range(year(end), values[0], values[values.length - 1]));
    }

    private List<Ranked.Bar> bars(LocalDate end, Areas areas) {
        String own = benchmark.question().area().code();
        return Stream.concat(Stream.of(own), benchmark.neighbours().stream().map(Neighbour::areaCode))
                .flatMap(code -> benchmark.figure(code, end).stream())
                .flatMap(figure -> figure.value().map(value -> bar(figure, value, areas)).stream())
                .sorted(Comparator.comparing(Ranked.Bar::value).reversed().thenComparing(Ranked.Bar::name))
                .toList();
    }

    private Ranked.Bar bar(Figure figure, double value, Areas areas) {
        return new Ranked.Bar(
                areas.withCode(figure.areaCode()).map(Area::name).orElse(figure.areaCode()),
                value,
                numbers.figure(figure, value),
                figure.areaCode().equals(benchmark.question().area().code()),
                figure.interval().map(range -> range.lower()),
                figure.interval().map(range -> range.upper()));
    }

    private Optional<Ranked.Reference> reference(LocalDate end) {
        return larger(benchmark.country())
                .flatMap(nation -> benchmark
                        .figure(nation.code(), end)
                        .flatMap(figure -> figure.value()
                                .map(value ->
                                        new Ranked.Reference(nation.name(), value, numbers.figure(figure, value)))));
    }

    private static String year(LocalDate end) {
        return String.valueOf(end.getYear());
    }
}
