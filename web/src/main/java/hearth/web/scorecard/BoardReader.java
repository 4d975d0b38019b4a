package hearth.web.scorecard;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.warehouse.indicator.Source;
import hearth.web.figure.Figure;
import hearth.web.figure.FigureReader;
import hearth.web.query.Cells;
import hearth.web.query.Session;
import hearth.web.scorecard.BoardFigures.Of;
import hearth.web.scorecard.BoardFigures.Spread;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads everything that a board shows, in four questions whatever its length. */
final class BoardReader {
    private final Session session;
    private final Optional<LocalDate> asOf;

    /** @param asOf what was published by that day; empty for what is known now */
    BoardReader(Session session, Optional<LocalDate> asOf) {
        this.session = session;
        this.asOf = asOf;
    }

    /** The figures of a council with all that they are compared with. */
    BoardFigures read(Collection<String> indicators, String council, Neighbours list) throws SQLException {
        Object ids = session.array(indicators);
        Map<String, List<Figure>> figures = ask("figures", FigureReader::figure, council, ids);
        return new BoardFigures(
                figures,
                ask("comparisons", FigureReader::comparison, council, ids, list.code()),
                ask("ranges", BoardReader::range, council, ids, list.code()),
                ask("spread", BoardReader::spread, ids, session.array(newestEnds(figures))));
    }

    /** The figures of a council alone. */
    BoardFigures readAlone(Collection<String> indicators, String council) throws SQLException {
        return new BoardFigures(
                ask("figures", FigureReader::figure, council, session.array(indicators)), Map.of(), Map.of(), Map.of());
    }

    private <T> Map<String, List<T>> ask(String query, Session.RowReader<T> reader, Object... parameters)
            throws SQLException {
        List<Object> all = new ArrayList<>();
        asOf.ifPresent(day -> all.add(FigureReader.knownOn(asOf)));
        all.addAll(List.of(parameters));
        return Of.byIndicator(session.all(
                "scorecard/" + query + (asOf.isPresent() ? "-as-of.sql" : ".sql"),
                row -> new Of<>(row.getString("indicator"), reader.read(row)),
                all.toArray()));
    }

    /** The days on which the newest published periods of a council end. */
    private static List<String> newestEnds(Map<String, List<Figure>> figures) {
        return figures.values().stream()
                .flatMap(BoardReader::newestEnd)
                .distinct()
                .map(LocalDate::toString)
                .toList();
    }

    private static Stream<LocalDate> newestEnd(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.source() == Source.PUBLISHED && Series.isKnown(figure))
                .map(Figure::periodEnd)
                .max(LocalDate::compareTo)
                .stream();
    }

    private static NeighbourRange range(ResultSet row) throws SQLException {
        return new NeighbourRange(
                row.getObject("period_end", LocalDate.class),
                Source.of(row.getString("source")),
                row.getDouble("lowest"),
                row.getDouble("highest"),
                Cells.numbers(row, "figures"));
    }

    private static Spread spread(ResultSet row) throws SQLException {
        return new Spread(row.getObject("period_end", LocalDate.class), Cells.numbers(row, "figures"));
    }
}
