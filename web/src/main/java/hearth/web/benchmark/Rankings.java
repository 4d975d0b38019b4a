package hearth.web.benchmark;

import hearth.warehouse.benchmark.Comparator;
import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.benchmark.Funnel;
import hearth.warehouse.benchmark.Quartiles;
import hearth.warehouse.benchmark.Rank;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares a figure with others, and ranks it. */
final class Rankings {
    private final Benchmark benchmark;
    private final Areas areas;
    private final Indicator indicator;

    Rankings(Benchmark benchmark, Areas areas) {
        this.benchmark = benchmark;
        this.areas = areas;
        this.indicator = benchmark.question().indicator();
    }

    /**
     * A figure compared with others. Its rank and quartile are those of the value that every reader sees, so that they do not depend on
     * who asks: none where that is suppressed.
     *
     * @param shared by area code, the figures for the same period that every reader sees
     */
    Ranking of(Figure figure, Map<String, Double> shared) {
        List<Double> values = List.copyOf(shared.values());
        Optional<Double> own = Optional.ofNullable(shared.get(figure.areaCode()));
        Optional<Rank> rank = isRanked(values) ? own.map(value -> Rank.of(value, values)) : Optional.empty();
        return new Ranking(
                figure,
                change(figure),
                comparisons(figure),
                rank,
                isRanked(values) ? quarter(own, rank, values) : Optional.empty(),
                limits(figure),
                contributors(figure.periodEnd()));
    }

    /** A rank of numbers of children or of sums would follow the size of the authority. */
    private boolean isRanked(List<Double> values) {
        return values.size() >= Ranking.FEWEST_TO_RANK && !indicator.unit().isAmount();
    }

    /** Where many have the same figure, the figure is in no quarter. */
    private Optional<Ranking.Quarter> quarter(Optional<Double> own, Optional<Rank> rank, List<Double> values) {
        Optional<Double> apart = rank.filter(Rank::isWidelyShared).isPresent() ? Optional.empty() : own;
        return indicator.noQuartiles().isEmpty()
                ? Quartiles.of(values)
                        .map(edges -> new Ranking.Quarter(
                                edges, values.size(), apart.flatMap(value -> edges.band(value, indicator.polarity()))))
                : Optional.empty();
    }

    private Ranking.Change change(Figure figure) {
        LocalDate end = benchmark.yearBefore(figure);
        Optional<Figure> before = benchmark.before(figure);
        boolean isBroken = benchmark.isBroken(end, figure.periodEnd());
        Optional<Estimate> now = isBroken ? Optional.empty() : estimate(figure);
        Optional<Estimate> then = before.flatMap(this::estimate);
        return new Ranking.Change(
                end,
                before,
                isBroken
                        ? Optional.empty()
                        : figure.value()
                                .flatMap(value -> before.flatMap(Figure::value).map(earlier -> value - earlier)),
                now.flatMap(estimate -> then.map(estimate::minus)),
                now.flatMap(estimate -> then.map(earlier -> Significance.of(estimate, earlier))),
                isBroken);
    }

    private Optional<Estimate> estimate(Figure figure) {
        return figure.estimate(indicator.unit());
    }

    /** The neighbours' and the group's average, the region and the country; a number of children is not compared with a larger area's. */
    private List<Ranking.Compared> comparisons(Figure figure) {
        LocalDate end = figure.periodEnd();
        List<Ranking.Compared> comparisons = new ArrayList<>();
        Stream.of(benchmark.neighboursAverage(end), benchmark.groupAverage(end))
                .flatMap(Optional::stream)
                .forEach(average -> average(figure, average).ifPresent(comparisons::add));
        if (!indicator.unit().isAmount()) {
            benchmark
                    .region()
                    .flatMap(region -> area(figure, region, new Comparator.OwnRegion()))
                    .ifPresent(comparisons::add);
            benchmark
                    .country()
                    .flatMap(country -> area(figure, country, new Comparator.England()))
                    .ifPresent(comparisons::add);
        }
        return comparisons;
    }

    /** An average is taken as exact: chance moves the authority's figure only. */
    private Optional<Ranking.Compared> average(Figure figure, Comparison average) {
        String name = average.comparator().kind() == Comparator.Kind.GROUP ? "Your group" : "Neighbours";
        return average.value()
                .flatMap(other ->
                        compared(figure, average.comparator(), name, average.statistic(), other, Optional.empty()));
    }

    private Optional<Ranking.Compared> area(Figure figure, Area area, Comparator comparator) {
        return benchmark
                .figure(area.code(), figure.periodEnd())
                .flatMap(its -> its.value()
                        .flatMap(other ->
                                compared(figure, comparator, area.name(), Statistic.PUBLISHED, other, estimate(its))));
    }

    /** @param theirs the other figure with its interval; empty where it is taken as exact */
    private Optional<Ranking.Compared> compared(
            Figure figure,
            Comparator comparator,
            String name,
            Statistic statistic,
            double other,
            Optional<Estimate> theirs) {
        Optional<Estimate> own = estimate(figure);
        Estimate fixed = new Estimate(other, new Interval(other, other));
        return figure.value()
                .map(value -> new Ranking.Compared(
                        comparator,
                        name,
                        statistic,
                        other,
                        value - other,
                        own.map(estimate -> estimate.minus(theirs.orElse(fixed))),
                        own.map(estimate -> theirs.map(their -> Significance.of(estimate, their))
                                .orElseGet(() -> Significance.of(estimate, other)))));
    }

    private List<Ranking.Limit> limits(Figure figure) {
        Optional<Double> centre = benchmark
                .country()
                .flatMap(country -> benchmark.figure(country.code(), figure.periodEnd()))
                .flatMap(Figure::value);
        return centre.isEmpty() || figure.denominator().isEmpty()
                ? List.of()
                : Stream.of(Funnel.Level.values())
                        .flatMap(level -> Funnel.limits(
                                indicator.unit(),
                                centre.get(),
                                figure.denominator().get(),
                                level)
                                .map(range -> new Ranking.Limit(
                                        level,
                                        range,
                                        centre.get(),
                                        figure.value()
                                                .filter(value -> !range.contains(value))
                                                .isPresent()))
                                .stream())
                        .toList();
    }

    private Ranking.Contributors contributors(LocalDate end) {
        Optional<Comparison> average = benchmark.neighboursAverage(end);
        return new Ranking.Contributors(
                average.map(Comparison::contributors).orElse(0),
                average.map(Comparison::possible).orElse(benchmark.neighbours().size()),
                benchmark.neighbours().stream()
                        .flatMap(neighbour -> missing(neighbour.areaCode(), end).stream())
                        .toList());
    }

    private Optional<Ranking.Missing> missing(String areaCode, LocalDate end) {
        Optional<Figure> figure = benchmark.figure(areaCode, end);
        boolean isPooled = benchmark.question().statistic() == Statistic.POOLED;
        if (figure.flatMap(Figure::value).isPresent()) {
            boolean isCounted = figure.get().numerator().isPresent()
                    && figure.get().denominator().isPresent();
            return isPooled && !isCounted
                    ? Optional.of(missing(areaCode, "not_counted", "numerator and denominator not published"))
                    : Optional.empty();
        }
        Optional<Area> area = areas.withCode(areaCode);
        if (area.filter(authority -> authority.hasEndedBefore(end)).isPresent()) {
            return Optional.of(missing(areaCode, "reorganised", "reorganised before this period"));
        }
        if (area.flatMap(Area::validFrom).filter(day -> day.isAfter(end)).isPresent()) {
            return Optional.of(missing(areaCode, "not_yet", "did not exist yet"));
        }
        if (isPublishedJointly(areaCode, end)) {
            return Optional.of(missing(areaCode, "joint", "published only jointly with other councils"));
        }
        Optional<Symbol> symbol = figure.map(shown -> shown.symbol().orElse(Symbol.X));
        return Optional.of(symbol.map(known -> missing(areaCode, known.code(), known.meaning()))
                .orElseGet(() -> missing(areaCode, "no_figure", "no figure from this source")));
    }

    private boolean isPublishedJointly(String areaCode, LocalDate end) {
        return areas.jointAreas(areaCode).stream()
                .filter(area -> area.answersFor(areaCode, end))
                .anyMatch(area -> benchmark
                        .figure(area.code(), end)
                        .flatMap(Figure::value)
                        .isPresent());
    }

    private Ranking.Missing missing(String areaCode, String reason, String words) {
        String name = areas.withCode(areaCode).map(Area::name).orElse("Authority " + areaCode);
        return new Ranking.Missing(areaCode, name, reason, words);
    }
}
