package hearth.web.benchmark;

import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.area.Neighbour;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.rows.RowLinks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The authority among its neighbours in one year, the highest first and those without a figure last.
 *
 * @param year the year, empty when there is no figure at all
 */
public record NeighbourTable(String year, List<Row> rows) {
    /**
     * One authority.
     *
     * @param closeness in the neighbour list's own words; empty for the authority itself
     * @param rows the address of the rows that make its figure
     * @param figure its figure or symbol; empty when there is neither
     */
    public record Row(
            String name,
            String query,
            boolean isOwn,
            String closeness,
            String text,
            String interval,
            Optional<String> rows,
            Optional<Figure> figure) {
        Optional<Double> value() {
            return figure.flatMap(Figure::value);
        }
    }

    static NeighbourTable of(Benchmark benchmark, Areas areas, RowLinks links, Numbers numbers) {
        Optional<Figure> latest = benchmark.latest();
        if (latest.isEmpty() || benchmark.neighbours().isEmpty()) {
            return new NeighbourTable("", List.of());
        }
        LocalDate end = latest.get().periodEnd();
        Map<String, String> closeness = benchmark.neighbours().stream()
                .collect(Collectors.toMap(Neighbour::areaCode, Neighbour::closeness, (first, other) -> first));
        List<String> codes = new ArrayList<>(
                benchmark.neighbours().stream().map(Neighbour::areaCode).toList());
        String own = benchmark.question().area().code();
        codes.add(own);
        List<Row> rows = codes.stream()
                .map(code -> {
                    Optional<Area> area = areas.withCode(code);
                    Optional<Figure> figure = benchmark.figure(code, end);
                    return new Row(
                            area.map(Area::name).orElse("Authority " + code),
                            area.map(Area::slug).orElse(""),
                            code.equals(own),
                            closeness.getOrDefault(code, ""),
                            figure.map(numbers::figureOrSymbol).orElse("[x]"),
                            figure.flatMap(Figure::interval)
                                    .map(range -> numbers.end(range.lower()) + " to " + numbers.end(range.upper()))
                                    .orElse(Numbers.NOTHING),
                            figure.flatMap(links::of),
                            figure);
                })
                .sorted(Comparator.comparing((Row row) -> row.value().orElse(Double.NEGATIVE_INFINITY))
                        .reversed()
                        .thenComparing(Row::name))
                .toList();
        return new NeighbourTable(String.valueOf(end.getYear()), rows);
    }

    /** The neighbours that cannot be drawn, each with its symbol. */
    public List<Row> withoutFigure() {
        return rows.stream().filter(row -> row.value().isEmpty()).toList();
    }
}
