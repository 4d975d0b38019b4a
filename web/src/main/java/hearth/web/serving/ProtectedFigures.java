package hearth.web.serving;

import hearth.warehouse.disclosure.Disclosure;
import hearth.warehouse.disclosure.ExtractFigure;
import hearth.warehouse.disclosure.ExtractFigure.Published;
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
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The figures from extracts as every reader may see them: {@code shown_mart_indicator}, protected authority by authority. */
final class ProtectedFigures {
    private static final Table FIGURES = Table.named(SharedFile.EXTRACT_FIGURES);
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private static final Logger LOG = LoggerFactory.getLogger(ProtectedFigures.class);

    private final DeltaTables tables;
    private final Connection connection;
    private final SharedFile file;
    private final Disclosure disclosure;
    private final Numbered<Series> series = new Numbered<>();
    private final Numbered<String> releases = new Numbered<>();
    private final Map<Integer, LocalDate> days = new HashMap<>();
    private final FigureRows rows = new FigureRows(series, releases);

    ProtectedFigures(DeltaTables tables, SharedFile file) {
        this.tables = tables;
        this.connection = tables.connection();
        this.file = file;
        this.disclosure = new Disclosure(file.sharing().policy(), file.catalogue());
    }

    /** Makes a view of those of some authorities; where nothing is protected, of their figures as they are. */
    void write(Map<String, Extracts> authorities) throws SQLException {
        if (authorities.isEmpty()) {
            tables.run("CREATE TEMP VIEW shown_mart_indicator AS " + DeltaTables.nothing(FIGURES));
            return;
        }
        if (!file.isProtected()) {
            read(authorities.values().stream().map(Extracts::now));
            tables.run("CREATE TEMP VIEW shown_mart_indicator AS SELECT * FROM received_mart_indicator");
            return;
        }
        read(authorities.values().stream()
                .flatMap(extracts -> Stream.concat(Stream.of(extracts.now()), extracts.earlier().stream())));
        tables.runAll("series");
        numberSeries();
        numberReleases();
        rows.register(connection);
        // The other cores are busy with disclosure control meanwhile.
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
        try (Statement statement = connection.createStatement();
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
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT number, source_release FROM release")) {
            while (rows.next()) {
                releases.add(rows.getInt(1), rows.getString(2));
            }
        }
    }

    /** Reads one authority's figures while those of the ones before are protected: sorting those of all takes far longer. */
    private void protect(Map<String, Extracts> authorities) throws SQLException {
        Deque<Protected> pending = new ArrayDeque<>();
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            for (Map.Entry<String, Extracts> authority : authorities.entrySet()) {
                List<List<ExtractFigure>> earlier = new ArrayList<>();
                for (List<DeltaFile> release : authority.getValue().earlier()) {
                    earlier.add(figures(authority.getKey(), release));
                }
                List<ExtractFigure> figures =
                        figures(authority.getKey(), authority.getValue().now());
                pending.add(
                        new Protected(authority.getKey(), workers.submit(() -> disclosure.shown(figures, earlier))));
                while (pending.size() > WORKERS) {
                    write(pending.remove());
                }
            }
            while (!pending.isEmpty()) {
                write(pending.remove());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** An authority's figures, soon. */
    private record Protected(String laCode, Future<List<ExtractFigure>> figures) {}

    /** An authority's figures, without their intervals, which what is shown does not rest on. */
    private List<ExtractFigure> figures(String laCode, List<DeltaFile> files) throws SQLException {
        tables.read(FIGURES, files);
        List<ExtractFigure> figures = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(SqlFile.text("serving/figures-to-protect.sql"))) {
            query.setString(1, laCode);
            try (DuckDBChunkedResult result =
                    query.unwrap(DuckDBPreparedStatement.class).query()) {
                while (result.nextChunk()) {
                    add(result.chunk(), figures);
                }
            }
        }
        return figures;
    }

    private void add(DuckDBDataChunkReader rows, List<ExtractFigure> figures) {
        DuckDBReadableVector ofSeries = rows.vector(0);
        DuckDBReadableVector periodEnd = rows.vector(1);
        DuckDBReadableVector release = rows.vector(2);
        DuckDBReadableVector numerator = rows.vector(3);
        DuckDBReadableVector denominator = rows.vector(4);
        DuckDBReadableVector value = rows.vector(5);
        DuckDBReadableVector symbol = rows.vector(6);
        DuckDBReadableVector isNumeratorPublished = rows.vector(7);
        DuckDBReadableVector isDenominatorPublished = rows.vector(8);
        for (long row = 0; row < rows.rowCount(); row++) {
            Series known = series.thing(ofSeries.getInt(row));
            if (known != null) {
                figures.add(new ExtractFigure(
                        known,
                        days.computeIfAbsent(periodEnd.getInt(row), LocalDate::ofEpochDay),
                        Objects.requireNonNull(releases.thing(release.getInt(row))),
                        number(numerator, row),
                        number(denominator, row),
                        number(value, row),
                        null,
                        null,
                        symbol.isNull(row) ? null : symbol.getString(row),
                        new Published(isNumeratorPublished.getBoolean(row), isDenominatorPublished.getBoolean(row))));
            }
        }
    }

    private static @Nullable Double number(DuckDBReadableVector column, long row) {
        return column.isNull(row) ? null : column.getDouble(row);
    }

    private void write(Protected authority) throws SQLException {
        rows.begin(figuresOf(authority));
        try (PreparedStatement insert = connection.prepareStatement(SqlFile.text("serving/protected-figures.sql"))) {
            insert.setString(1, authority.laCode());
            insert.execute();
        }
    }

    private static List<ExtractFigure> figuresOf(Protected authority) {
        try {
            return authority.figures().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "the figures of authority " + authority.laCode() + " cannot be protected", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while figures were protected", e);
        }
    }
}
