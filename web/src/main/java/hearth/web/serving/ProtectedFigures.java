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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
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
    private final Map<Integer, Series> series = new HashMap<>();
    private final Map<Series, Integer> numbers = new HashMap<>();
    private final Map<Integer, LocalDate> days = new HashMap<>();

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
        protect(authorities);
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
                    Series known = new Series(
                            indicator, PeriodType.valueOf(rows.getString(3)), rows.getString(4), rows.getString(5));
                    series.put(rows.getInt(1), known);
                    numbers.put(known, rows.getInt(1));
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

    /** Reads one authority's figures while those of the ones before are protected: sorting those of all takes far longer. */
    private void protect(Map<String, Extracts> authorities) throws SQLException {
        Deque<Protected> pending = new ArrayDeque<>();
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            for (Map.Entry<String, Extracts> authority : authorities.entrySet()) {
                List<List<ExtractFigure>> earlier = new ArrayList<>();
                for (List<DeltaFile> release : authority.getValue().earlier()) {
                    earlier.add(figures(release));
                }
                List<ExtractFigure> figures = figures(authority.getValue().now());
                pending.add(
                        new Protected(authority.getKey(), workers.submit(() -> disclosure.shown(figures, earlier))));
                while (pending.size() > WORKERS) {
                    append(pending.remove());
                }
            }
            while (!pending.isEmpty()) {
                append(pending.remove());
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** An authority's figures, soon. */
    private record Protected(String laCode, Future<List<ExtractFigure>> figures) {}

    /** An authority's figures, without their intervals, which what is shown does not rest on. */
    private List<ExtractFigure> figures(List<DeltaFile> files) throws SQLException {
        tables.read(FIGURES, files);
        List<ExtractFigure> figures = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(SqlFile.text("serving/figures-to-protect.sql"));
                DuckDBChunkedResult result =
                        query.unwrap(DuckDBPreparedStatement.class).query()) {
            while (result.nextChunk()) {
                add(result.chunk(), figures);
            }
        }
        return figures;
    }

    private void add(DuckDBDataChunkReader rows, List<ExtractFigure> figures) {
        DuckDBReadableVector ofSeries = rows.vector(0);
        DuckDBReadableVector periodEnd = rows.vector(1);
        DuckDBReadableVector sourceRelease = rows.vector(2);
        DuckDBReadableVector numerator = rows.vector(3);
        DuckDBReadableVector denominator = rows.vector(4);
        DuckDBReadableVector value = rows.vector(5);
        DuckDBReadableVector symbol = rows.vector(6);
        DuckDBReadableVector isNumeratorPublished = rows.vector(7);
        DuckDBReadableVector isDenominatorPublished = rows.vector(8);
        for (long row = 0; row < rows.rowCount(); row++) {
            Series known = series.get(ofSeries.getInt(row));
            if (known != null) {
                figures.add(new ExtractFigure(
                        known,
                        days.computeIfAbsent(periodEnd.getInt(row), LocalDate::ofEpochDay),
                        sourceRelease.getString(row),
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

    private void append(Protected authority) throws SQLException {
        List<ExtractFigure> figures = figuresOf(authority);
        tables.append(DeltaTables.TEMPORARY, "main", "protected_figure", appender -> {
            for (ExtractFigure figure : figures) {
                append(authority.laCode(), figure, appender);
            }
        });
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

    private void append(String laCode, ExtractFigure figure, DuckDBAppender appender) throws SQLException {
        appender.beginRow()
                .append(laCode)
                .append(numbers.get(figure.series()))
                .append(figure.periodEnd())
                .append(figure.sourceRelease())
                .append(figure.numerator())
                .append(figure.denominator())
                .append(figure.value())
                .append(figure.lower())
                .append(figure.upper())
                .append(figure.symbol())
                .endRow();
    }
}
