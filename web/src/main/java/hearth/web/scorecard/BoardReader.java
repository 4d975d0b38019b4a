package hearth.web.scorecard;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.FigureReader;
import hearth.web.query.Session;
import hearth.web.scorecard.BoardFigures.Of;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Reads everything that a board shows, in two questions whatever its length. */
final class BoardReader {
    private final Session session;

    BoardReader(Session session) {
        this.session = session;
    }

    /**
     * The figures of a council, its neighbours and, for the newest year, of all.
     *
     * @param areaCodes the council's and its neighbours'
     * @param asOf what was published by that day; empty for what is known now
     */
    BoardFigures read(
            Collection<String> indicators,
            String council,
            Collection<String> areaCodes,
            Neighbours list,
            Optional<LocalDate> asOf)
            throws SQLException {
        Object ids = session.array(indicators);
        Object codes = session.array(areaCodes);
        Session.RowReader<Of<Figure>> figure = row -> new Of<>(row.getString("indicator"), FigureReader.figure(row));
        Session.RowReader<Of<Comparison>> comparison =
                row -> new Of<>(row.getString("indicator"), FigureReader.comparison(row));
        if (asOf.isPresent()) {
            Object day = FigureReader.knownOn(asOf);
            return new BoardFigures(
                    session.all("scorecard/figures-as-of.sql", figure, council, day, ids, codes),
                    session.all("scorecard/comparisons-as-of.sql", comparison, day, council, ids, list.code()));
        }
        return new BoardFigures(
                session.all("scorecard/figures.sql", figure, council, ids, codes),
                session.all("scorecard/comparisons.sql", comparison, council, ids, list.code()));
    }

    /** The day of a release; empty where there is none with that number. */
    Optional<LocalDate> dayOfRelease(long release) throws SQLException {
        return session
                .all("scorecard/release-day.sql", row -> row.getObject("released_on", LocalDate.class), release)
                .stream()
                .findFirst();
    }
}
