package hearth.web.serving;

import hearth.warehouse.disclosure.Disclosure;
import hearth.warehouse.disclosure.ExtractFigure;
import hearth.warehouse.disclosure.Series;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.table.Table;
import hearth.web.query.SqlFile;
import hearth.web.serving.ChangedAuthorities.Extracts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Adds the figures from extracts to those that every reader may see, protected authority by authority. */
final class ProtectedFigures {
    private static final Table FIGURES = Table.named(SharedFile.EXTRACT_FIGURES);
    /** Of so many releases of authorities figures are read together: planning a query takes half as long as reading one. */
    private static final int READ_AT_ONCE = 4;

    private static final Logger LOG = LoggerFactory.getLogger(ProtectedFigures.class);

    private final DeltaTables tables;
    private final SharedFile file;
    private final Disclosure disclosure;
    private final Numbered<Series> series = new Numbered<>();
    private final Numbered<String> releases = new Numbered<>();
    private final FigureRows rows = new FigureRows(series, releases);

    ProtectedFigures(DeltaTables tables, SharedFile file) {
        this.tables = tables;
        this.file = file;
        this.disclosure = new Disclosure(file.sharing().policy(), file.catalogue());
    }

    /** Adds those of some authorities; where nothing is protected, their figures as they are. */
    void write(List<Extracts> authorities) throws SQLException {
        if (authorities.isEmpty()) {
            return;
        }
        if (!file.isProtected()) {
            read(authorities.stream().map(Extracts::now));
            tables.run(SqlFile.text("serving/unprotected-figures.sql"));
            return;
        }
        read(authorities.stream().flatMap(extracts -> extracts.releases().stream()));
        tables.runAll("series");
        numberSeries();
        numberReleases();
        rows.register(tables.connection());
        // All cores are busy with other authorities meanwhile.
        tables.run("SET threads = 1");
        protect(authorities);
        tables.run("RESET threads");
    }

    private void read(Stream<List<DeltaFile>> files) throws SQLException {
        tables.read(FIGURES, files.flatMap(List::stream).toList());
    }

    /** Knows each series by its number; without the definition of its indicator nothing of it can be protected. */
    private void numberSeries() throws SQLException {
        Set<String> counted = file.catalogue().indicators().stream()
                .filter(indicator -> indicator.extract().isPresent())
                .map(Indicator::id)
                .collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        try (Statement statement = tables.connection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT number, indicator, upper(period_type), breakdown, breakdown_value FROM series")) {
            while (rows.next()) {
                String indicator = rows.getString(2);
                if (counted.contains(indicator)) {
                    series.add(
                            rows.getInt(1),
                            new Series(
                                    indicator,
                                    PeriodType.valueOf(rows.getString(3)),
                                    rows.getString(4),
                                    rows.getString(5)));
                } else {
                    unknown.add(indicator);
                }
            }
        }
        if (!unknown.isEmpty()) {
            LOG.warn(
                    "Figures of {} are not shared: the catalogue does not count them from extracts; load with --rebuild"
                            + " removes them",
                    String.join(", ", unknown));
        }
    }

    private void numberReleases() throws SQLException {
        try (Statement statement = tables.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT number, source_release FROM release")) {
            while (rows.next()) {
                releases.add(rows.getInt(1), rows.getString(2));
            }
        }
    }

    /**
     * Has each worker protect its share of the authorities over a connection of its own: reading, protecting and writing then
     * take turns without waiting for each other.
     */
    private void protect(List<Extracts> authorities) throws SQLException {
        int size = (authorities.size() + Workers.COUNT - 1) / Workers.COUNT;
        try (Workers workers = new Workers(tables.connection())) {
            for (int first = 0; first < authorities.size(); first += size) {
                List<Extracts> share = authorities.subList(first, Math.min(first + size, authorities.size()));
                workers.start(connection -> protect(share, connection));
            }
            workers.finish();
        }
    }

    private void protect(List<Extracts> share, Connection connection) throws SQLException {
        ReceivedFigures received = new ReceivedFigures(new DeltaTables(connection), series, releases);
        for (int first = 0; first < share.size(); ) {
            int end = first + 1;
            int releases = share.get(first).releases().size();
            while (end < share.size() && releases + share.get(end).releases().size() <= READ_AT_ONCE) {
                releases += share.get(end++).releases().size();
            }
            protect(share.subList(first, end), received, connection);
            first = end;
        }
    }

    private void protect(List<Extracts> together, ReceivedFigures received, Connection connection) throws SQLException {
        List<List<ExtractFigure>> read = received.of(together.stream()
                .flatMap(extracts -> extracts.releases().stream())
                .toList());
        List<FigureRows.Part> shown = new ArrayList<>();
        int part = 0;
        for (Extracts extracts : together) {
            int now = part + extracts.earlier().size();
            shown.add(new FigureRows.Part(now, disclosure.shown(read.get(now), read.subList(part, now))));
            part = now + 1;
        }
        String offer = together.get(0).now().get(0).path();
        rows.offer(offer, shown);
        try (PreparedStatement insert = connection.prepareStatement(SqlFile.text("serving/protected-figures.sql"))) {
            insert.setString(1, offer);
            insert.execute();
        }
    }
}
