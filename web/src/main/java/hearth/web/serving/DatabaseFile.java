package hearth.web.serving;

import hearth.warehouse.benchmark.Average;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import hearth.web.query.SqlFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Fills a new database with one release: the contract's tables as they are, and from them what pages and queries read. */
final class DatabaseFile {
    static final String EXTRACT_FIGURES = "mart_indicator";
    private static final String LOCAL_FIGURES = "mart_local";
    private static final String SUBMISSIONS = "ops_submission";
    private static final Set<String> PROTECTED = Set.of(EXTRACT_FIGURES, LOCAL_FIGURES, SUBMISSIONS);
    static final List<String> TABLES = List.of(
            EXTRACT_FIGURES,
            LOCAL_FIGURES,
            "mart_published",
            "fact_published",
            "dim_area",
            "bridge_neighbour",
            "dim_published_measure",
            "dim_strategy_measure",
            "fact_strategy_figure",
            SUBMISSIONS,
            "ops_release");
    private static final List<String> SCRIPTS = List.of(
            "serving/names-of-spark.sql",
            "serving/shown-in-full.sql",
            "serving/submissions.sql",
            "serving/area.sql",
            "serving/benchmark.sql",
            "serving/comparison.sql",
            "serving/reconciliation.sql");

    private final Connection connection;

    DatabaseFile(Connection connection) {
        this.connection = connection;
    }

    /** Which files make up the tables. */
    interface Files {
        /** Those of a table of the release; none for a table that does not exist yet. */
        List<DeltaFile> of(Table table);

        /** Those of a table in each earlier release that can still be read, the first release first. */
        List<List<DeltaFile>> before(Table table);
    }

    void fill(Release release, Readers readers, Catalogue catalogue, Files files) throws SQLException {
        run("CREATE TEMP TABLE data_file (path TEXT PRIMARY KEY, partition_value TEXT)");
        for (String name : TABLES) {
            Table table = Table.named(name);
            load(table, files.of(table), kind(table));
        }
        OwnRows.load(this, readers.own(), catalogue, files);
        describe(release, readers);
        describe(catalogue);
        new ShownFigures(this, connection).write(release, readers, catalogue, files);
        new ShownLocalFigures(this, connection).write(release, readers, catalogue);
        for (String script : SCRIPTS) {
            for (String statement : SqlFile.statements(script)) {
                run(statement);
            }
        }
        run("CHECKPOINT");
    }

    /** Has a view of a table's files read these, though they be of another release. */
    void read(Table table, List<DeltaFile> files) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT OR IGNORE INTO data_file VALUES (?, ?)");
                PreparedStatement read =
                        connection.prepareStatement("SET VARIABLE files_of_" + table.name() + " = ?")) {
            for (DeltaFile file : files) {
                insert.setString(1, file.path());
                insert.setString(2, partition(table, file));
                insert.addBatch();
            }
            if (!files.isEmpty()) {
                insert.executeBatch();
            }
            read.setArray(
                    1,
                    connection.createArrayOf(
                            "VARCHAR", files.stream().map(DeltaFile::path).toArray()));
            read.execute();
        }
    }

    /** What a file's rows have in the table's partition column; nothing where it has none. */
    static String partition(Table table, DeltaFile file) {
        return table.partitionedBy().map(file.partition()::get).orElse("");
    }

    /** What only an authority's own staff may see in full becomes a view, read once through disclosure control. */
    private static String kind(Table table) {
        return PROTECTED.contains(table.name()) ? "TEMP VIEW received_" + table.name() : "TABLE " + table.name();
    }

    /** Makes a table or a view of files. */
    void load(Table table, List<DeltaFile> files, String made) throws SQLException {
        read(table, files);
        String columns =
                table.columns().stream().map(column -> select(table, column)).collect(Collectors.joining(", "));
        String source = files.isEmpty() ? "(SELECT " + nothing(table) + " WHERE FALSE)" : filesOf(table);
        run("CREATE " + made + " AS SELECT " + columns + " FROM " + source);
    }

    private static String filesOf(Table table) {
        return "read_parquet(getvariable('files_of_" + table.name()
                + "'), filename = 'data_file_path', union_by_name = true, hive_partitioning = false)"
                + (table.partitionedBy().isPresent() ? " JOIN data_file ON data_file.path = data_file_path" : "");
    }

    private static String nothing(Table table) {
        String columns = table.columns().stream()
                .map(column -> "NULL AS " + column.name())
                .collect(Collectors.joining(", "));
        return columns + ", NULL AS partition_value";
    }

    private static String select(Table table, Column column) {
        boolean isPartition =
                table.partitionedBy().filter(column.name()::equals).isPresent();
        return "CAST(%s AS %s) AS %s"
                .formatted(isPartition ? "partition_value" : column.name(), type(column), column.name());
    }

    private static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "INTEGER";
            case LONG -> "BIGINT";
            case NUMBER -> "DOUBLE";
            case YES_NO -> "BOOLEAN";
            case DATE -> "DATE";
            case INSTANT -> "TIMESTAMP";
            case TEXT_MAP -> "MAP(VARCHAR, VARCHAR)";
            case LONG_MAP -> "MAP(VARCHAR, BIGINT)";
        };
    }

    private void describe(Release release, Readers readers) throws SQLException {
        run("CREATE TABLE served_release (id BIGINT, released_at TIMESTAMP, reason TEXT, is_made_up BOOLEAN)");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO served_release VALUES (?, ?, ?, ?)")) {
            insert.setLong(1, release.id());
            insert.setTimestamp(2, Timestamp.from(release.releasedAt()));
            insert.setString(3, release.reason());
            insert.setBoolean(4, release.isMadeUp());
            insert.execute();
        }
        run("CREATE TABLE average_rule AS SELECT %d AS fewest, CAST(%s AS DOUBLE) AS largest_share"
                .formatted(readers.average().fewest(), Average.LARGEST_SHARE));
        run("CREATE TABLE own (la_code TEXT)");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO own VALUES (?)")) {
            Own own = readers.own();
            for (String code : own.everyone() ? List.of("all") : own.laCodes()) {
                insert.setString(1, code);
                insert.execute();
            }
        }
    }

    private void describe(Catalogue catalogue) throws SQLException {
        run("CREATE TABLE indicator (id TEXT, theme TEXT, title TEXT, unit TEXT, decimals INTEGER, polarity TEXT,"
                + " per DOUBLE, tolerance DOUBLE)");
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO indicator VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Indicator indicator : catalogue.indicators()) {
                insert.setString(1, indicator.id());
                insert.setString(2, indicator.theme());
                insert.setString(3, indicator.title());
                insert.setString(4, indicator.unit().name().toLowerCase(Locale.ROOT));
                insert.setInt(5, indicator.decimals());
                insert.setString(6, indicator.polarity().code());
                insert.setObject(
                        7,
                        indicator.unit().hasDenominator()
                                ? indicator.unit().figure(1, 1).orElse(null)
                                : null);
                insert.setDouble(8, indicator.tolerance());
                insert.execute();
            }
        }
    }

    void run(String statement) throws SQLException {
        try (Statement execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
