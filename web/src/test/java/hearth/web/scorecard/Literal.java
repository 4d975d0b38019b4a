package hearth.web.scorecard;

import hearth.warehouse.benchmark.Comparator;
import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.warehouse.strategy.Measure;
import hearth.warehouse.strategy.Place;
import hearth.warehouse.strategy.Priority;
import hearth.warehouse.strategy.PublishedValue;
import hearth.warehouse.strategy.Strategies;
import hearth.warehouse.strategy.Target;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.SeriesBreak;
import java.time.LocalDate;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Series and rows of a council called A, written out. */
final class Literal {
    static final Catalogue CATALOGUE = Catalogue.shipped();
    static final Strategies SHIPPED = Strategies.shipped(CATALOGUE);

    private Literal() {}

    static Indicator indicator(String id) {
        return CATALOGUE.indicator(id).orElseThrow();
    }

    static LocalDate end(int year) {
        return LocalDate.of(year, 3, 31);
    }

    /** A share or a rate as published. */
    static Figure share(int year, double value, double numerator, double denominator) {
        return figure(year, Optional.of(numerator), Optional.of(denominator), Optional.of(value), Optional.empty());
    }

    /** A number as published. */
    static Figure count(int year, double value) {
        return figure(year, Optional.of(value), Optional.empty(), Optional.of(value), Optional.empty());
    }

    /** A figure without the counts behind it. */
    static Figure bare(int year, double value) {
        return figure(year, Optional.empty(), Optional.empty(), Optional.of(value), Optional.empty());
    }

    static Figure hidden(int year) {
        return figure(year, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Symbol.C));
    }

    private static Figure figure(
            int year,
            Optional<Double> numerator,
            Optional<Double> denominator,
            Optional<Double> value,
            Optional<Symbol> symbol) {
        return new Figure(
                "A",
                end(year),
                Source.PUBLISHED,
                "2025 release",
                numerator,
                denominator,
                value,
                Optional.empty(),
                symbol);
    }

    static Series series(String indicator, Figure... own) {
        return series(indicator, List.of(), List.of(own), List.of());
    }

    /** @param breakFrom the first day after a break */
    static Series broken(String indicator, LocalDate breakFrom, Figure... own) {
        SeriesBreak cut = new SeriesBreak(breakFrom, SeriesBreak.Cause.DEFINITION, "Counted anew.");
        return series(indicator, List.of(cut), List.of(own), List.of());
    }

    private static Series series(String indicator, List<SeriesBreak> breaks, List<Figure> own, List<Double> all) {
        return new Series(indicator(indicator), breaks, own, List.of(), List.of(), List.of(), all);
    }

    static Series among(String indicator, Figure own, List<Double> everyone) {
        return series(indicator, List.of(), List.of(own), everyone);
    }

    /** A series with ten neighbours' figures of the newest year and their mean. */
    static Series withNeighbours(Series series, double... values) {
        LocalDate end = series.now().periodEnd();
        DoubleSummaryStatistics all = DoubleStream.of(values).summaryStatistics();
        List<Double> figures = DoubleStream.of(values).boxed().toList();
        Comparison mean = new Comparison(
                end,
                Source.PUBLISHED,
                new Comparator.Neighbours("2025"),
                Statistic.MEAN,
                Optional.of(all.getAverage()),
                values.length,
                10);
        return new Series(
                series.indicator(),
                series.breaks(),
                series.own(),
                List.of(mean),
                List.of(),
                List.of(new NeighbourRange(end, Source.PUBLISHED, all.getMin(), all.getMax(), figures)),
                series.everyone());
    }

    static Line line(String priority, String indicator) {
        return new Line(priority(priority), Optional.empty(), indicator(indicator));
    }

    static Line line(String council, String measureId, String indicator) {
        Measure measure = SHIPPED.find(council).orElseThrow().measure(measureId);
        return new Line(priority("p"), Optional.of(measure), indicator(indicator));
    }

    static Priority priority(String id) {
        return new Priority(id, id, List.of());
    }

    static Goal goal(Target.Direction direction, String printed) {
        Place place = new Place("plan", "plan", true, Optional.empty(), Map.of());
        return new Goal(new Target(place, PublishedValue.of(printed), direction, Optional.empty()), false);
    }
}
