package hearth.web.benchmark;

import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Source;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.area.Neighbour;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.FigureReader;
import hearth.web.serving.Lease;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers questions from one release. */
public final class BenchmarkReader {
    private final FigureReader reader;
    private final Areas areas;

    public BenchmarkReader(Lease lease, Areas areas) {
        this.reader = new FigureReader(lease.session());
        this.areas = areas;
    }

    /** The authority's figures with its comparators, and the figures of every neighbour. */
    public Benchmark benchmark(Question question) throws SQLException {
        List<Neighbour> neighbours = areas.neighbours(question.area(), question.neighbours());
        Area area = question.area();
        String indicator = question.indicator().id();
        Optional<Area> region = areas.regionOf(area);
        Optional<Area> whole = region.flatMap(areas::regionOf);
        Optional<Area> country = areas.country();
        List<String> codes = new ArrayList<>(List.of(area.code()));
        region.map(Area::code).ifPresent(codes::add);
        whole.map(Area::code).ifPresent(codes::add);
        country.map(Area::code).ifPresent(codes::add);
        neighbours.forEach(neighbour -> codes.add(neighbour.areaCode()));
        question.group().forEach(member -> codes.add(member.code()));
        List.copyOf(codes).forEach(code -> areas.jointAreas(code).forEach(joint -> codes.add(joint.code())));
        List<Figure> figures = reader.figures(indicator, codes, question.period(), question.asOf());
        return new Benchmark(
                question,
                source(question, figures),
                region.flatMap(
                        part -> whole.filter(any -> !isReported(part, figures)).or(() -> Optional.of(part))),
                country,
                neighbours,
                areas.jointAreas(area.code()),
                figures.stream()
                        .filter(figure -> question.covers(figure.periodEnd()))
                        .toList(),
                Stream.concat(
                                reader.comparisons(indicator, area.code(), question.period(), question.asOf()).stream(),
                                groupComparisons(question).stream())
                        .filter(comparison -> question.covers(comparison.periodEnd()))
                        .toList(),
                figures.stream()
                        .filter(figure -> figure.areaCode().equals(area.code()) && !question.covers(figure.periodEnd()))
                        .toList());
    }

    private List<Comparison> groupComparisons(Question question) throws SQLException {
        return question.group().isEmpty()
                ? List.of()
                : reader.groupComparisons(
                        question.indicator().id(),
                        question.group().stream().map(Area::code).toList(),
                        question.period(),
                        question.asOf());
    }

    /** Whether an area has a figure at all; some indicators have a figure for London as a whole only. */
    private static boolean isReported(Area area, List<Figure> figures) {
        return figures.stream()
                .anyMatch(figure ->
                        figure.areaCode().equals(area.code()) && figure.value().isPresent());
    }

    /** The first source that has a figure of the authority, or else the one that could have one. */
    private static Source source(Question question, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.areaCode().equals(question.area().code()))
                .map(Figure::source)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> question.indicator().sources().get(0));
    }

    /**
     * What the authority's returns report and its own figures do not count, in sentences; for its own staff only, and of
     * years as they are known now.
     */
    public List<String> fewerThanReported(Benchmark benchmark) throws SQLException {
        Question question = benchmark.question();
        Optional<String> laCode = question.area().laCode();
        boolean isOfNow = question.asOf().isEmpty() && question.period() == PeriodType.YEAR;
        return laCode.isPresent() && isOfNow && !benchmark.own(Source.EXTRACT).isEmpty()
                ? FewerThanReported.words(benchmark, reader.contradictedEnds(laCode.get()))
                : List.of();
    }

    /** The ranking of the authority's newest figure; empty when there is none. */
    public Optional<Ranking> ranking(Benchmark benchmark) throws SQLException {
        Optional<Figure> latest = benchmark.latest();
        return latest.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Rankings(benchmark, areas).of(latest.get(), valuesOfAuthorities(benchmark, latest.get())));
    }

    /**
     * Figures are ranked by years only, and authorities only. One that is filed under an authority that had ended by then is
     * of its successors' joint service, and has no place.
     */
    private Map<String, Double> valuesOfAuthorities(Benchmark benchmark, Figure latest) throws SQLException {
        Question question = benchmark.question();
        if (question.period() != PeriodType.YEAR || !question.area().isAuthority()) {
            return Map.of();
        }
        LocalDate end = latest.periodEnd();
        return reader.valuesOfAuthorities(question.indicator().id(), benchmark.source(), end, question.asOf()).stream()
                .filter(entry -> areas.withCode(entry.getKey())
                        .filter(area -> area.hasEndedBefore(end))
                        .isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
