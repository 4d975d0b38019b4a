package hearth.web.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The answer to a question: the authority's figures beside those of others.
 *
 * @param source what the authority is compared by: the official statistics where they have it, else its extract
 * @param figures of the authority, its region, the country and its neighbours, in the years asked for
 * @param comparisons of the authority, in the years asked for
 */
public record Benchmark(
        Question question,
        Source source,
        Optional<Area> region,
        Optional<Area> country,
        List<Neighbour> neighbours,
        List<Figure> figures,
        List<Comparison> comparisons) {
    public Benchmark {
        neighbours = List.copyOf(neighbours);
        figures = List.copyOf(figures);
        comparisons = List.copyOf(comparisons);
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

    /** An area's figure for one period, from the source that the authority is compared by. */
    public Optional<Figure> figure(String areaCode, LocalDate end) {
        return of(areaCode, source).stream()
                .filter(figure -> figure.periodEnd().equals(end))
                .findFirst();
    }

    /** The authority's newest figure, or what stands in its place. */
    public Optional<Figure> latest() {
        return own(source).stream().reduce((earlier, later) -> later);
    }

    /** The authority's figure a year before. */
    public Optional<Figure> before(Figure figure) {
        return figure(figure.areaCode(), figure.periodEnd().minusYears(1));
    }

    /** A comparator for one period, by the source that the authority is compared by. */
    public Optional<Comparison> comparison(String name, String statistic, LocalDate end) {
        return comparisons.stream()
                .filter(one -> one.comparator().equals(name)
                        && one.statistic().equals(statistic)
                        && one.source() == source
                        && one.periodEnd().equals(end))
                .findFirst();
    }

    /** The neighbours' average that was asked for. */
    public Optional<Comparison> neighboursAverage(LocalDate end) {
        return comparison(question.model(), question.statistic(), end);
    }

    /** The same average over the group that was named. */
    public Optional<Comparison> groupAverage(LocalDate end) {
        return comparison(GroupComparison.NAME, question.statistic(), end);
    }

    /** Every year from the first figure to the last, those without any included, so that a gap shows as one. */
    public List<LocalDate> years() {
        TreeSet<LocalDate> ends = new TreeSet<>();
        Stream.of(Source.values())
                .flatMap(from -> own(from).stream())
                .forEach(figure -> ends.add(question.yearEnd(figure.periodEnd())));
        comparisons.stream().filter(one -> one.source() == source).forEach(one -> ends.add(one.periodEnd()));
        return ends.isEmpty()
                ? List.of()
                : Stream.iterate(ends.first(), end -> !end.isAfter(ends.last()), end -> end.plusYears(1))
                        .toList();
    }
}
