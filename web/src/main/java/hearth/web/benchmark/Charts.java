package hearth.web.benchmark;

import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.area.Neighbour;
import hearth.web.chart.ChartData;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.figure.SeriesBreak;
import hearth.web.figure.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a benchmark into what the charts draw. */
public final class Charts {
    /** Fewer neighbours have no range, as they have no mean. */
    private static final int FEWEST_FOR_RANGE = 5;

    private final Benchmark benchmark;
    private final Numbers numbers;

    public Charts(Benchmark benchmark, Numbers numbers) {
        this.benchmark = benchmark;
        this.numbers = numbers;
    }

    /** The data of both charts. */
    public ChartData data(Areas areas) {
        List<LocalDate> years = benchmark.years();
        return new ChartData(
                years.stream().map(Charts::year).toList(),
                lines(years),
                years.stream().flatMap(year -> range(year).stream()).toList(),
                benchmark.breaks().stream().map(this::drawn).toList(),
                benchmark
                        .latest()
                        .map(latest -> bars(latest.periodEnd(), areas))
                        .orElse(List.of()),
                benchmark.latest().flatMap(latest -> reference(latest.periodEnd())),
                numbers.unit());
    }

    private ChartData.Break drawn(SeriesBreak one) {
        return new ChartData.Break(
                year(benchmark.yearAfter(one)), one.cause().label(), one.cause().isOfOneArea());
    }

    private List<ChartData.Line> lines(List<LocalDate> years) {
        String name = benchmark.question().area().name();
        List<ChartData.Line> lines = new ArrayList<>();
        lines.add(line("own", name, benchmark.own(Source.PUBLISHED)));
        lines.add(line("extract", "Own extract", benchmark.own(Source.EXTRACT)));
        lines.add(line("local", "Own figures", benchmark.own(Source.LOCAL)));
        lines.add(new ChartData.Line("neighbours", "Neighbours", average(years)));
        larger(benchmark.region())
                .ifPresent(region ->
                        lines.add(line("region", region.name(), benchmark.of(region.code(), Source.PUBLISHED))));
        larger(benchmark.country())
                .ifPresent(nation ->
                        lines.add(line("england", nation.name(), benchmark.of(nation.code(), Source.PUBLISHED))));
        return lines.stream().filter(line -> !line.points().isEmpty()).toList();
    }

    /** A larger area, unless the figure is an amount: on its scale a council would lie flat at the bottom. */
    private Optional<Area> larger(Optional<Area> area) {
        return area.filter(one -> !benchmark.question().indicator().unit().isAmount());
    }

    private ChartData.Line line(String role, String name, List<Figure> figures) {
        return new ChartData.Line(
                role,
                name,
                figures.stream().flatMap(figure -> point(figure).stream()).toList());
    }

    private Optional<ChartData.Point> point(Figure figure) {
        return figure.value()
                .map(value -> new ChartData.Point(year(figure.periodEnd()), value, numbers.figure(figure, value)));
    }

    private List<ChartData.Point> average(List<LocalDate> years) {
        return years.stream()
                .flatMap(end -> benchmark.neighboursAverage(end).flatMap(Comparison::value).stream()
                        .map(value -> new ChartData.Point(year(end), value, numbers.computed(value))))
                .toList();
    }

    private Optional<ChartData.Range> range(LocalDate end) {
        double[] values = benchmark.neighbours().stream()
                .flatMap(neighbour -> benchmark.figure(neighbour.areaCode(), end).flatMap(Figure::value).stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return values.length < FEWEST_FOR_RANGE
                ? Optional.empty()
                : Optional.of(new ChartData.Range(year(end), values[0], values[values.length - 1]));
    }

    private List<ChartData.Bar> bars(LocalDate end, Areas areas) {
        String own = benchmark.question().area().code();
        return Stream.concat(Stream.of(own), benchmark.neighbours().stream().map(Neighbour::areaCode))
                .flatMap(code -> benchmark.figure(code, end).stream())
                .flatMap(figure -> figure.value().map(value -> bar(figure, value, areas)).stream())
                .sorted(Comparator.comparing(ChartData.Bar::value).reversed().thenComparing(ChartData.Bar::name))
                .toList();
    }

    private ChartData.Bar bar(Figure figure, double value, Areas areas) {
        return new ChartData.Bar(
                areas.withCode(figure.areaCode()).map(Area::name).orElse(figure.areaCode()),
                value,
                numbers.figure(figure, value),
                figure.areaCode().equals(benchmark.question().area().code()),
                figure.interval().map(range -> range.lower()),
                figure.interval().map(range -> range.upper()));
    }

    private Optional<ChartData.Reference> reference(LocalDate end) {
        return larger(benchmark.country())
                .flatMap(nation -> benchmark
                        .figure(nation.code(), end)
                        .flatMap(figure -> figure.value()
                                .map(value ->
                                        new ChartData.Reference(nation.name(), value, numbers.figure(figure, value)))));
    }

    private static String year(LocalDate end) {
        return String.valueOf(end.getYear());
    }
}
