package hearth.web.benchmark;

import hearth.warehouse.benchmark.Comparator;
import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.area.Neighbour;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.SeriesBreak;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The answer to a question: the authority's figures, and those it is compared with.
 *
 * @param source what the authority is compared by: the official statistics where they have it, else its returns,
 *     else its local figures
 * @param region the authority's, or the whole that it is a part of where only that has a figure
 * @param jointAreas areas under whose name a figure of the authority and others together may be published
 * @param figures of the authority, its region, the country, its neighbours and those together with others, in the years
 *     asked for
 * @param comparisons of the authority, in the years asked for
 * @param outside the authority's own figures of other years, to show how the first of the years asked for has changed
 */
public record Benchmark(
        Question question,
        Source source,
        Optional<Area> region,
        Optional<Area> country,
        List<Neighbour> neighbours,
        List<Area> jointAreas,
        List<Figure> figures,
        List<Comparison> comparisons,
        List<Figure> outside) {
    public Benchmark {
        neighbours = List.copyOf(neighbours);
        jointAreas = List.copyOf(jointAreas);
        figures = List.copyOf(figures);
        comparisons = List.copyOf(comparisons);
        outside = List.copyOf(outside);
    }

    /** The authority's own figures from one source, oldest first. */
    public List<Figure> own(Source from) {
        return of(question.area().code(), from);
    }

    /** An area's figures from one source, oldest first. */
    public List<Figure> of(String areaCode, Source from) {
        return figures.stream()
                .filter(figure -> figure.areaCode().equals(areaCode) && figure.source() == from)
                .toList();
    }

    /** The figures that are published for the authority and others together under the name of an area, oldest first. */
    public List<Figure> figuresOf(Area joint) {
        return of(joint.code(), Source.PUBLISHED).stream()
                .filter(figure -> joint.answersFor(question.area().code(), figure.periodEnd())
                        && figure.value().isPresent())
                .toList();
    }

    /** An area's figure for one period, from the source that the authority is compared by. */
    public Optional<Figure> figure(String areaCode, LocalDate end) {
        return of(areaCode, source).stream()
                .filter(figure -> figure.periodEnd().equals(end))
                .findFirst();
    }

    /**
     * The authority's figure or symbol for the newest year for which any area has a figure; years without any figure, and
     * those after the authority's end, are skipped. Where no area ever has a figure, the newest symbol.
     */
    public Optional<Figure> latest() {
        LocalDate newest = figures.stream()
                .filter(figure -> figure.source() == source && figure.value().isPresent())
                .map(Figure::periodEnd)
                .max(java.util.Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return own(source).stream()
                .filter(figure -> !figure.periodEnd().isAfter(newest))
                .filter(figure -> figure.value().isPresent() || !question.area().hasEndedBefore(figure.periodEnd()))
                .reduce((earlier, later) -> later);
    }

    /** The years after the newest that any area has a figure for, oldest first. */
    public List<LocalDate> yearsWithoutFigures() {
        return latest().map(latest -> years().stream()
                        .filter(year -> year.isAfter(latest.periodEnd()))
                        .toList())
                .orElse(List.of());
    }

    /** The end of the same period a year before, whichever day its month ends on. */
    LocalDate yearBefore(Figure figure) {
        LocalDate end = figure.periodEnd().minusYears(1);
        return question.period() == PeriodType.YEAR ? end : question.period().endOf(end);
    }

    /** The authority's figure a year before, from the same source, be it of a year that was asked for or not. */
    public Optional<Figure> before(Figure figure) {
        LocalDate end = yearBefore(figure);
        return Stream.concat(own(figure.source()).stream(), outside.stream())
                .filter(earlier -> earlier.source() == figure.source()
                        && earlier.periodEnd().equals(end))
                .findFirst();
    }

    /** Where the series is broken between its first year and its last, oldest first. */
    public List<SeriesBreak> breaks() {
        List<LocalDate> years = years();
        return years.isEmpty()
                ? List.of()
                : SeriesBreak.of(question.indicator(), question.area()).stream()
                        .filter(seriesBreak -> seriesBreak.parts(years.get(0), years.get(years.size() - 1)))
                        .toList();
    }

    /** The end of the first of its years that comes after a break of its own. */
    public LocalDate yearAfter(SeriesBreak seriesBreak) {
        return years().stream()
                .filter(year -> !year.isBefore(seriesBreak.from()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the series is broken between the periods that end on these days. */
    public boolean isBroken(LocalDate earlier, LocalDate later) {
        return SeriesBreak.of(question.indicator(), question.area()).stream()
                .anyMatch(seriesBreak -> seriesBreak.parts(earlier, later));
    }

    /** A comparator for one period, by the source that the authority is compared by. */
    public Optional<Comparison> comparison(Comparator comparator, Statistic statistic, LocalDate end) {
        return comparisons.stream()
                .filter(comparison -> comparison.comparator().equals(comparator)
                        && comparison.statistic() == statistic
                        && comparison.source() == source
                        && comparison.periodEnd().equals(end))
                .findFirst();
    }

    /** The neighbours' average that was asked for. */
    public Optional<Comparison> neighboursAverage(LocalDate end) {
        return comparison(question.neighbours(), question.statistic(), end);
    }

    /** The same average over the group that was named. */
    public Optional<Comparison> groupAverage(LocalDate end) {
        return comparison(new Comparator.Group(), question.statistic(), end);
    }

    /**
     * Every year from the first figure to the last, those without any included, so that a gap shows as one: the years of the
     * larger areas where nothing is known of the authority and its neighbours.
     */
    public List<LocalDate> years() {
        TreeSet<LocalDate> ends = new TreeSet<>();
        Stream.of(Source.values()).flatMap(from -> own(from).stream()).forEach(figure -> ends.add(figure.periodEnd()));
        comparisons.stream()
                .filter(comparison -> comparison.source() == source)
                .forEach(comparison -> ends.add(comparison.periodEnd()));
        if (ends.isEmpty()) {
            Stream.of(region, country)
                    .flatMap(Optional::stream)
                    .flatMap(other -> of(other.code(), Source.PUBLISHED).stream())
                    .forEach(figure -> ends.add(figure.periodEnd()));
        }
        return ends.isEmpty()
                ? List.of()
                : Stream.iterate(ends.first(), end -> !end.isAfter(ends.last()), end -> end.plusYears(1))
                        .toList();
    }
}
