package hearth.web.serving;

import hearth.warehouse.disclosure.Disclosure;
import hearth.warehouse.disclosure.ExtractFigure;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.table.Table;
import hearth.web.query.SqlFile;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The figures from extracts as this app's readers may see them: of their own authorities in full, of others protected. */
final class ShownFigures {
    private static final Table FIGURES = Table.named(DatabaseFile.EXTRACT_FIGURES);
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private static final Logger LOG = LoggerFactory.getLogger(ShownFigures.class);

    private final DatabaseFile database;
    private final Connection connection;
    private final Set<String> unknown = new TreeSet<>();

    ShownFigures(DatabaseFile database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /**
     * Makes {@code shown_mart_indicator} of {@code received_mart_indicator}. Figures of a made-up release are about
     * nobody and shown in full.
     */
    void write(Release release, Readers readers, Catalogue catalogue, DatabaseFile.Files files) throws SQLException {
        if (release.isMadeUp() || readers.own().everyone()) {
            database.run("CREATE TEMP VIEW shown_mart_indicator AS SELECT * FROM received_mart_indicator");
            return;
        }
        database.run(SqlFile.text("serving/printed-figures.sql"));
        database.run("CREATE TEMP TABLE shown_mart_indicator AS SELECT * FROM received_mart_indicator LIMIT 0");
        Disclosure disclosure = new Disclosure(readers.others(), catalogue);
        List<DeltaFile> now = files.of(FIGURES);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            protect(readers.own(), disclosure, counted(catalogue), now, files.before(FIGURES), workers);
        } finally {
            workers.shutdownNow();
        }
        database.read(FIGURES, now);
        if (!unknown.isEmpty()) {
            LOG.warn(
                    "Other authorities' figures of {} are left out: the catalogue does not count them from extracts; load"
                            + " with --rebuild takes them away",
                    String.join(", ", unknown));
        }
    }

    private static Set<String> counted(Catalogue catalogue) {
        return catalogue.indicators().stream()
                .filter(indicator -> indicator.extract().isPresent())
                .map(Indicator::id)
                .collect(Collectors.toSet());
    }

    /** Reads one authority's figures while those of the ones before are protected. */
    private void protect(
            Own own,
            Disclosure disclosure,
            Set<String> counted,
            List<DeltaFile> now,
            List<List<DeltaFile>> releases,
            ExecutorService workers)
            throws SQLException {
        List<Map<String, List<DeltaFile>>> before =
                releases.stream().map(ShownFigures::byAuthority).toList();
        Deque<Protected> pending = new ArrayDeque<>();
        for (Map.Entry<String, List<DeltaFile>> one : byAuthority(now).entrySet()) {
            String laCode = one.getKey();
            if (own.laCodes().contains(laCode)) {
                database.read(FIGURES, one.getValue());
                database.run("INSERT INTO shown_mart_indicator SELECT * FROM received_mart_indicator");
            } else {
                // One authority after the other, since sorting the figures of all would take far longer.
                List<List<ExtractFigure>> earlier = new ArrayList<>();
                for (List<DeltaFile> release : changes(laCode, before)) {
                    earlier.add(figures(release, counted));
                }
                List<ExtractFigure> figures = figures(one.getValue(), counted);
                pending.add(new Protected(laCode, workers.submit(() -> disclosure.shown(figures, earlier))));
            }
            while (pending.size() > WORKERS) {
                append(pending.remove());
            }
        }
        while (!pending.isEmpty()) {
            append(pending.remove());
        }
    }

    /** An authority's figures, soon. */
    private record Protected(String laCode, Future<List<ExtractFigure>> figures) {}

    private static Map<String, List<DeltaFile>> byAuthority(List<DeltaFile> files) {
        return files.stream()
                .collect(Collectors.groupingBy(
                        file -> DatabaseFile.partition(FIGURES, file), TreeMap::new, Collectors.toList()));
    }

    /** An authority's files in releases, but for those in which they are as in the one before; most loads bring few. */
    private static List<List<DeltaFile>> changes(String laCode, List<Map<String, List<DeltaFile>>> releases) {
        List<List<DeltaFile>> changes = new ArrayList<>();
        List<DeltaFile> last = List.of();
        for (Map<String, List<DeltaFile>> release : releases) {
            List<DeltaFile> files = release.getOrDefault(laCode, List.of());
            if (!files.isEmpty() && !files.equals(last)) {
                changes.add(files);
                last = files;
            }
        }
        return changes;
    }

    /** An authority's figures of indicators whose definition is known: without it nothing can be protected. */
    private List<ExtractFigure> figures(List<DeltaFile> files, Set<String> counted) throws SQLException {
        database.read(FIGURES, files);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SqlFile.text("serving/figures-of-others.sql"))) {
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
                row.getBoolean(11));
    }

    private static @Nullable Double number(ResultSet row, int column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }

    private void append(Protected one) throws SQLException {
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", "shown_mart_indicator")) {
            for (ExtractFigure figure : one.figures().get()) {
                append(one.laCode(), figure, appender);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the figures of authority " + one.laCode() + " cannot be protected", e);
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
