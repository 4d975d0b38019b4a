package hearth.web.read;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers questions from one release. */
public final class BenchmarkReader {
    private final Reader reader;
    private final Areas areas;

    public BenchmarkReader(Reader reader, Areas areas) {
        this.reader = reader;
        this.areas = areas;
    }

    /** The authority's figures with its comparators, and the figures of every neighbour. */
    public Benchmark withNeighbours(Question question) throws SQLException {
        return read(question, reader.neighbours(question.area(), question.model()));
    }

    /** The authority's figures with its comparators only. */
    public Benchmark withoutNeighbours(Question question) throws SQLException {
        return read(question, List.of());
    }

    private Benchmark read(Question question, List<Neighbour> neighbours) throws SQLException {
        Area area = question.area();
        String indicator = question.indicator().id();
        Optional<Area> region = areas.regionOf(area);
        Optional<Area> country = areas.country();
        List<String> codes = new ArrayList<>(List.of(area.code()));
        region.map(Area::code).ifPresent(codes::add);
        country.map(Area::code).ifPresent(codes::add);
        neighbours.forEach(neighbour -> codes.add(neighbour.areaCode()));
        question.group().forEach(member -> codes.add(member.code()));
        List<Figure> figures = reader.figures(indicator, codes, question.period(), question.asOf());
        boolean isPublished = figures.stream()
                .anyMatch(figure -> figure.areaCode().equals(area.code()) && figure.source() == Source.PUBLISHED);
        return new Benchmark(
                question,
                isPublished ? Source.PUBLISHED : Source.EXTRACT,
                region,
                country,
                neighbours,
                figures.stream()
                        .filter(figure -> question.covers(figure.periodEnd()))
                        .toList(),
                Stream.concat(
                                reader.comparisons(indicator, area.code(), question.period(), question.asOf()).stream(),
                                GroupComparison.of(question, figures, reader.average()).stream())
                        .filter(one -> question.covers(one.periodEnd()))
                        .toList());
    }
}
