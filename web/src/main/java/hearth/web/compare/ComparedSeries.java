package hearth.web.compare;

import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.figure.Figure;
import hearth.web.figure.SeriesBreak;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The years of one indicator for one area, from one source.
 *
 * @param figures oldest first; none where no source has the indicator for the area
 */
record ComparedSeries(Area area, Indicator indicator, List<Figure> figures) {
    ComparedSeries {
        figures = List.copyOf(figures);
    }

    /** The figures of the first source that has one: official statistics before own returns and local figures. */
    static ComparedSeries of(Area area, Indicator indicator, List<Figure> all) {
        Comparator<Figure> figuresFirst =
                Comparator.comparing((Figure figure) -> figure.value().isEmpty());
        Optional<Source> source =
                all.stream().min(figuresFirst.thenComparing(Figure::source)).map(Figure::source);
        return new ComparedSeries(
                area,
                indicator,
                all.stream()
                        .filter(figure -> source.filter(figure.source()::equals).isPresent())
                        .sorted(Comparator.comparing(Figure::periodEnd))
                        .toList());
    }

    /** The years that are asked for. */
    ComparedSeries within(CompareQuestion question) {
        return new ComparedSeries(
                area,
                indicator,
                figures.stream()
                        .filter(figure -> question.covers(figure.periodEnd()))
                        .toList());
    }

    /** Empty where there is no figure and no symbol. */
    Optional<Source> source() {
        return figures.stream().findFirst().map(Figure::source);
    }

    Optional<Figure> at(int year) {
        return figures.stream()
                .filter(figure -> figure.periodEnd().getYear() == year)
                .findFirst();
    }

    /** The newest figure; without any, the newest symbol. */
    Optional<Figure> newest() {
        Stream<Figure> withValue =
                figures.stream().filter(figure -> figure.value().isPresent());
        return withValue
                .reduce((earlier, later) -> later)
                .or(() -> figures.stream().reduce((earlier, later) -> later));
    }

    List<SeriesBreak> breaks() {
        List<LocalDate> ends = figures.stream().map(Figure::periodEnd).toList();
        return SeriesBreak.of(indicator, area).stream()
                .filter(each -> each.firstAfter(ends).isPresent())
                .toList();
    }

    /** What parts the figure of a year from the one before. */
    List<SeriesBreak> breaksBefore(Figure figure) {
        List<LocalDate> ends = figures.stream().map(Figure::periodEnd).toList();
        return breaks().stream()
                .filter(each ->
                        each.firstAfter(ends).filter(figure.periodEnd()::equals).isPresent())
                .toList();
    }

    /**
     * Whether a figure differs from that of another area for the same time; empty where it cannot be tested, and for sources
     * of different kinds.
     */
    Optional<Significance> compared(Figure figure, ComparedSeries other) {
        return other.figures().stream()
                .filter(theirs -> theirs.periodEnd().equals(figure.periodEnd()) && theirs.source() == figure.source())
                .findFirst()
                .flatMap(theirs -> theirs.estimate(indicator.unit()))
                .flatMap(theirs -> figure.estimate(indicator.unit()).map(ours -> Significance.of(ours, theirs)));
    }
}
