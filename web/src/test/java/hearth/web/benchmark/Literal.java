package hearth.web.benchmark;

import hearth.warehouse.benchmark.Comparator.Kind;
import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.area.Neighbour;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Figures written out, as a database would give them: Ashby with its neighbours North, South, East, West, Mill and Ford,
 * in Riverland, in England.
 */
final class Literal {
    static final Neighbours LIST = new Neighbours("2025");
    static final Area ASHBY = area("E0", "Ashby", Area.Level.LA);
    static final Area RIVERLAND = area("E12", "Riverland", Area.Level.REGION);
    static final Area ENGLAND = area("E92", "England", Area.Level.COUNTRY);
    static final List<Area> NEIGHBOURS = Stream.of("North", "South", "East", "West", "Mill", "Ford")
            .map(name -> area("E-" + name, name, Area.Level.LA))
            .toList();

    private final Indicator indicator;
    private Area area = ASHBY;
    private Source source = Source.PUBLISHED;
    private Statistic statistic = Statistic.MEAN;
    private PeriodType period = PeriodType.YEAR;
    private Optional<Integer> from = Optional.empty();
    private Optional<Integer> to = Optional.empty();
    private Optional<LocalDate> asOf = Optional.empty();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Figure> outside = new ArrayList<>();
    private final List<Comparison> comparisons = new ArrayList<>();

    private Literal(Indicator indicator) {
        this.indicator = indicator;
    }

    static Literal of(String indicator) {
        return new Literal(Catalogue.shipped().indicator(indicator).orElseThrow());
    }

    static Area area(String code, String name, Area.Level level) {
        return new Area(
                code,
                Optional.empty(),
                name,
                level,
                Optional.empty(),
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                name.toLowerCase(Locale.ROOT),
                Optional.empty(),
                List.of());
    }

    static LocalDate end(int year) {
        return LocalDate.of(year, 3, 31);
    }

    Literal about(Area other) {
        area = other;
        return this;
    }

    Literal from(Source other) {
        source = other;
        return this;
    }

    Literal by(Statistic other) {
        statistic = other;
        return this;
    }

    Literal years(int first, int last) {
        from = Optional.of(first);
        to = Optional.of(last);
        return this;
    }

    Literal asOf(LocalDate day) {
        asOf = Optional.of(day);
        return this;
    }

    /** A count of so many children with its interval. */
    Literal with(Area whose, int year, double numerator, double denominator) {
        figures.add(figure(whose, year, numerator, denominator));
        return this;
    }

    /** A figure of a year that was not asked for. */
    Literal withOutside(Area whose, int year, double numerator, double denominator) {
        outside.add(figure(whose, year, numerator, denominator));
        return this;
    }

    /** A figure that is published alone. */
    Literal with(Area whose, int year, double value) {
        figures.add(figure(whose, year, Optional.of(value), Optional.empty()));
        return this;
    }

    Literal with(Area whose, int year, Symbol symbol) {
        figures.add(figure(whose, year, Optional.empty(), Optional.of(symbol)));
        return this;
    }

    /** The neighbours' average of a year. */
    Literal withAverage(int year, Statistic average, double value, int contributors) {
        comparisons.add(new Comparison(end(year), source, LIST, average, Optional.of(value), contributors, 6));
        return this;
    }

    /** Too few neighbours with a figure for an average. */
    Literal withoutAverage(int year, int contributors) {
        comparisons.add(new Comparison(end(year), source, LIST, statistic, Optional.empty(), contributors, 6));
        return this;
    }

    /** A count of the authority in a month, from its return. */
    Literal withMonth(LocalDate end, double numerator, double denominator) {
        Figure year = figure(ASHBY, end.getYear(), numerator, denominator);
        figures.add(new Figure(
                year.areaCode(),
                end,
                Source.EXTRACT,
                "",
                year.numerator(),
                year.denominator(),
                year.value(),
                year.interval(),
                Optional.empty()));
        return this;
    }

    Literal by(PeriodType other) {
        period = other;
        return this;
    }

    Benchmark benchmark() {
        return new Benchmark(
                new Question(
                        area,
                        indicator,
                        LIST,
                        LIST,
                        statistic,
                        EnumSet.copyOf(Kind.usual()),
                        period,
                        from,
                        to,
                        List.of(),
                        asOf),
                source,
                Optional.of(RIVERLAND),
                Optional.of(ENGLAND),
                neighbours(),
                List.of(),
                figures,
                comparisons,
                outside);
    }

    static List<Neighbour> neighbours() {
        return NEIGHBOURS.stream()
                .map(neighbour ->
                        new Neighbour("901", LIST, NEIGHBOURS.indexOf(neighbour) + 1, neighbour.code(), "Very close"))
                .toList();
    }

    static Areas areas() {
        List<Area> all = new ArrayList<>(NEIGHBOURS);
        all.addAll(List.of(ASHBY, RIVERLAND, ENGLAND));
        return new Areas(all, neighbours());
    }

    /** The newest figure ranked among those of all authorities of the same year. */
    Optional<Ranking> ranking() {
        Benchmark benchmark = benchmark();
        return benchmark.latest().map(newest -> {
            Map<String, Double> shared = new TreeMap<>();
            figures.stream()
                    .filter(figure -> figure.periodEnd().equals(newest.periodEnd()))
                    .filter(figure ->
                            areas().withCode(figure.areaCode()).orElseThrow().isAuthority())
                    .forEach(figure -> figure.value().ifPresent(value -> shared.put(figure.areaCode(), value)));
            return new Rankings(benchmark, areas()).of(newest, shared);
        });
    }

    Finding finding() {
        return new Finding(benchmark(), ranking(), numbers());
    }

    Numbers numbers() {
        return new Numbers(indicator).brief();
    }

    private Figure figure(Area whose, int year, double numerator, double denominator) {
        return new Figure(
                whose.code(),
                end(year),
                source,
                "",
                Optional.of(numerator),
                Optional.of(denominator),
                indicator.unit().figure(numerator, denominator),
                indicator.unit().interval(numerator, denominator),
                Optional.empty());
    }

    private Figure figure(Area whose, int year, Optional<Double> value, Optional<Symbol> symbol) {
        return new Figure(
                whose.code(),
                end(year),
                source,
                "",
                Optional.empty(),
                Optional.empty(),
                value,
                Optional.empty(),
                symbol);
    }
}
