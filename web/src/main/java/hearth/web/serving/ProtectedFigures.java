package hearth.web.serving;

import hearth.warehouse.disclosure.Disclosure;
import hearth.warehouse.disclosure.ExtractFigure;
import hearth.warehouse.disclosure.ExtractFigure.Published;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.table.Table;
import hearth.web.query.SqlFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    /**
     * Makes the view of them; it may read the file before, which stays attached.
     *
     * @param before a file of an earlier release; an authority of which nothing has changed is taken from it
     */
    void write(Optional<Path> before) throws SQLException {
        tables.run("CREATE TABLE shared.protection (la_code TEXT, made_from TEXT)");
        if (!file.isProtected()) {
            tables.run("CREATE TEMP VIEW shown_mart_indicator AS SELECT * FROM received_mart_indicator");
            return;
        }
        tables.run(SqlFile.text("serving/published-counts.sql"));
        tables.run("CREATE TEMP TABLE protected_figure AS SELECT * FROM received_mart_indicator LIMIT 0");
        List<DeltaFile> now = file.files().of(FIGURES);
        Map<String, Changes> changes = changes(now);
        Set<String> kept = before.isPresent() ? keep(before.get(), changes) : Set.of();
        protect(changes, kept);
        tables.run("CREATE TEMP VIEW shown_mart_indicator AS SELECT * FROM protected_figure"
                + (kept.isEmpty() ? "" : " UNION ALL " + SqlFile.text("serving/kept-figures.sql")));
        remember(changes);
        tables.read(FIGURES, now);
        if (!unknown.isEmpty()) {
            LOG.warn(
                    "Figures of {} are not shared: the catalogue does not count them from extracts; load with --rebuild"
                            + " removes them",
                    String.join(", ", unknown));
        }
    }

    /**
     * What an authority's protected figures are made from.
     *
     * @param now its files
     * @param earlier its files in earlier releases
     * @param madeFrom all of it in one text, the counts that are published included
     */
    private record Changes(List<DeltaFile> now, List<List<DeltaFile>> earlier, String madeFrom) {}

    private Map<String, Changes> changes(List<DeltaFile> now) throws SQLException {
        Map<String, String> published = publishedCounts();
        List<Map<String, List<DeltaFile>>> before = file.files().before(FIGURES).stream()
                .map(ProtectedFigures::byAuthority)
                .toList();
        Map<String, Changes> changes = new TreeMap<>();
        byAuthority(now).forEach((laCode, files) -> {
            List<List<DeltaFile>> earlier = earlier(laCode, before, files);
            String madeFrom = Fingerprint.of(
                    paths(files),
                    earlier.stream().map(ProtectedFigures::paths).toList(),
                    published.getOrDefault(laCode, ""));
            changes.put(laCode, new Changes(files, earlier, madeFrom));
        });
        return changes;
    }

    private static List<String> paths(List<DeltaFile> files) {
        return files.stream().map(DeltaFile::path).sorted().toList();
    }

    /** A sum of each authority's published counts, which any change of them changes. */
    private Map<String, String> publishedCounts() throws SQLException {
        Map<String, String> sums = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SqlFile.text("serving/published-counts-of-each.sql"))) {
            while (rows.next()) {
                sums.put(rows.getString(1), rows.getString(2));
            }
        }
        return sums;
    }

    /** The authorities of which nothing has changed, in {@code kept_authority} too; all others of both are changed. */
    private Set<String> keep(Path before, Map<String, Changes> changes) throws SQLException {
        tables.run("ATTACH '" + before.toString().replace("'", "''") + "' AS before (READ_ONLY)");
        Set<String> kept = new TreeSet<>();
        Set<String> changed = new TreeSet<>(changes.keySet());
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT la_code, made_from FROM before.protection")) {
            while (rows.next()) {
                Changes known = changes.get(rows.getString(1));
                if (known != null && known.madeFrom().equals(rows.getString(2))) {
                    kept.add(rows.getString(1));
                    changed.remove(rows.getString(1));
                } else {
                    changed.add(rows.getString(1));
                }
            }
        }
        list("kept_authority", kept);
        list("changed_authority", changed);
        return kept;
    }

    private void list(String table, Set<String> laCodes) throws SQLException {
        tables.run("CREATE TEMP TABLE " + table + " (la_code TEXT)");
        tables.append(DeltaTables.TEMPORARY, table, appender -> {
            for (String laCode : laCodes) {
                appender.beginRow().append(laCode).endRow();
            }
        });
    }

    private void remember(Map<String, Changes> changes) throws SQLException {
        tables.append(SharedFile.NAME, "protection", appender -> {
            for (Map.Entry<String, Changes> authority : changes.entrySet()) {
                appender.beginRow()
                        .append(authority.getKey())
                        .append(authority.getValue().madeFrom())
                        .endRow();
            }
        });
    }

    /** Reads one authority's figures while those of the ones before are protected: sorting those of all takes far longer. */
    private void protect(Map<String, Changes> changes, Set<String> kept) throws SQLException {
        Disclosure disclosure = new Disclosure(file.sharing().policy(), file.catalogue());
        Deque<Protected> pending = new ArrayDeque<>();
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            for (Map.Entry<String, Changes> authority : changes.entrySet()) {
                if (kept.contains(authority.getKey())) {
                    continue;
                }
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

    private static Map<String, List<DeltaFile>> byAuthority(List<DeltaFile> files) {
        return files.stream()
                .collect(Collectors.groupingBy(
                        file -> DeltaTables.partition(FIGURES, file), TreeMap::new, Collectors.toList()));
    }

    /**
     * An authority's files in earlier releases where they differ from those of the release after; the newest release says
     * nothing new where it has the same files as the one before.
     */
    private static List<List<DeltaFile>> earlier(
            String laCode, List<Map<String, List<DeltaFile>>> releases, List<DeltaFile> now) {
        Deque<List<DeltaFile>> changes = new ArrayDeque<>();
        for (Map<String, List<DeltaFile>> release : releases) {
            List<DeltaFile> files = release.getOrDefault(laCode, List.of());
            if (!files.isEmpty() && !files.equals(changes.peekLast())) {
                changes.add(files);
            }
        }
        if (now.equals(changes.peekLast())) {
            changes.removeLast();
        }
        return List.copyOf(changes);
    }

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
        tables.append(DeltaTables.TEMPORARY, "protected_figure", appender -> {
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
