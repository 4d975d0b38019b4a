package hearth.web.serving;

import hearth.warehouse.disclosure.Disclosure;
import hearth.warehouse.disclosure.ExtractFigure;
import hearth.warehouse.disclosure.ExtractFigure.Published;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.table.Table;
import hearth.web.query.SqlFile;
import hearth.web.serving.ChangedAuthorities.Extracts;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
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
    private final Set<String> counted;
    private final Set<String> unknown = new TreeSet<>();

    ProtectedFigures(DeltaTables tables, SharedFile file) {
        this.tables = tables;
        this.connection = tables.connection();
        this.file = file;
        this.counted = file.catalogue().indicators().stream()
                .filter(indicator -> indicator.extract().isPresent())
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }

    /** Makes a table of those of some authorities; where nothing is protected, of their figures as they are. */
    void write(Map<String, Extracts> authorities) throws SQLException {
        if (!file.isProtected()) {
            tables.read(
                    FIGURES,
                    authorities.values().stream()
                            .flatMap(extracts -> extracts.now().stream())
                            .toList());
            tables.run("CREATE TEMP VIEW shown_mart_indicator AS SELECT * FROM received_mart_indicator");
            return;
        }
        tables.run("CREATE TEMP TABLE shown_mart_indicator AS SELECT * FROM received_mart_indicator LIMIT 0");
        protect(authorities);
        if (!unknown.isEmpty()) {
            LOG.warn(
                    "Figures of {} are not shared: the catalogue does not count them from extracts; load with --rebuild"
                            + " removes them",
                    String.join(", ", unknown));
        }
    }

    /** Reads one authority's figures while those of the ones before are protected: sorting those of all takes far longer. */
    private void protect(Map<String, Extracts> authorities) throws SQLException {
        Disclosure disclosure = new Disclosure(file.sharing().policy(), file.catalogue());
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

    /** An authority's figures of indicators whose definition is known: without it nothing can be protected. */
    private List<ExtractFigure> figures(List<DeltaFile> files) throws SQLException {
        tables.read(FIGURES, files);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SqlFile.text("serving/figures-to-protect.sql"))) {
            List<ExtractFigure> figures = new ArrayList<>();
            while (rows.next()) {
                ExtractFigure figure = figure(rows);
                if (counted.contains(figure.indicator())) {
                    figures.add(figure);
                } else {
                    unknown.add(figure.indicator());
                }
            }
            return figures;
        }
    }

    /** A figure without its interval, which what is shown does not rest on. */
    private static ExtractFigure figure(ResultSet row) throws SQLException {
        return new ExtractFigure(
                row.getString(1),
                PeriodType.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                number(row, 7),
                number(row, 8),
                number(row, 9),
                null,
                null,
                row.getString(10),
                new Published(row.getBoolean(11), row.getBoolean(12)));
    }

    private static @Nullable Double number(ResultSet row, int column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }

    private void append(Protected authority) throws SQLException {
        List<ExtractFigure> figures = figuresOf(authority);
        tables.append(DeltaTables.TEMPORARY, "main", "shown_mart_indicator", appender -> {
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

    private static void append(String laCode, ExtractFigure figure, DuckDBAppender appender) throws SQLException {
        appender.beginRow()
                .append(laCode)
                .append(figure.indicator())
                .append(figure.periodType().code())
                .append(figure.periodEnd())
                .append(figure.breakdown())
                .append(figure.breakdownValue())
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
