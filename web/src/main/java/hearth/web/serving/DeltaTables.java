package hearth.web.serving;

import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import hearth.web.query.SqlFile;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Reads the data files of tables into a database that is being made, with the columns of the contract. */
final class DeltaTables {
    /** The database of temporary tables. */
    static final String TEMPORARY = "temp";

    private final Connection connection;
    private final Set<String> known = new HashSet<>();

    DeltaTables(Connection connection) throws SQLException {
        this.connection = connection;
        run("CREATE TEMP TABLE data_file (path TEXT, partition_value TEXT)");
    }

    Connection connection() {
        return connection;
    }

    /** What a file's rows have in the table's partition column; empty where it has none. */
    static String partition(Table table, DeltaFile file) {
        return table.partitionedBy().map(file.partition()::get).orElse("");
    }

    /** Makes a table or a view of files, such as {@code TABLE shared.dim_area}. */
    void load(Table table, List<DeltaFile> files, String made) throws SQLException {
        read(table, files);
        String columns =
                table.columns().stream().map(column -> select(table, column)).collect(Collectors.joining(", "));
        run("CREATE " + made + " AS "
                + (files.isEmpty() ? nothing(table) : "SELECT " + columns + " FROM " + filesOf(table)));
    }

    /** Fails where the files that are read of a table do not hold so many rows. */
    void requireRows(Table table, long rows) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet found = query.executeQuery("SELECT coalesce(sum(num_rows), 0) FROM parquet_file_metadata("
                        + "getvariable('files_of_" + table.name() + "'))")) {
            found.next();
            if (found.getLong(1) != rows) {
                throw new UnreadableTable(
                        table.name(),
                        "holds %,d rows where its release had %,d; restore it".formatted(found.getLong(1), rows));
            }
        }
    }

    /** Has whatever is read of a table's files read these, though they be of another release. */
    void read(Table table, List<DeltaFile> files) throws SQLException {
        append(TEMPORARY, "main", "data_file", appender -> {
            for (DeltaFile file : files) {
                if (known.add(file.path())) {
                    appender.beginRow()
                            .append(file.path())
                            .append(partition(table, file))
                            .endRow();
                }
            }
        });
        try (PreparedStatement read = connection.prepareStatement("SET VARIABLE files_of_" + table.name() + " = ?")) {
            Object[] paths = files.stream().map(DeltaFile::path).toArray();
            read.setArray(1, connection.createArrayOf("VARCHAR", paths));
            read.execute();
        }
    }

    /** Adds rows to a table, hundreds of times as fast as by statements. */
    void append(String database, String schema, String table, Rows rows) throws SQLException {
        try (DuckDBAppender appender =
                connection.unwrap(DuckDBConnection.class).createAppender(database, schema, table)) {
            rows.appendTo(appender);
        }
    }

    /** Writes rows. */
    @FunctionalInterface
    interface Rows {
        void appendTo(DuckDBAppender appender) throws SQLException;
    }

    private static String filesOf(Table table) {
        return "read_parquet(getvariable('files_of_" + table.name()
                + "'), filename = 'data_file_path', union_by_name = true, hive_partitioning = false)"
                + (table.partitionedBy().isPresent() ? " JOIN data_file ON data_file.path = data_file_path" : "");
    }

    /** A query for no row at all of a table's columns. */
    static String nothing(Table table) {
        return table.columns().stream()
                .map(column -> "CAST(NULL AS %s) AS %s".formatted(type(column), column.name()))
                .collect(Collectors.joining(", ", "SELECT ", " WHERE FALSE"));
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

    /** Runs the statements of a file. */
    void runAll(String script) throws SQLException {
        for (String statement : SqlFile.statements("serving/" + script + ".sql")) {
            run(statement);
        }
    }

    void run(String statement) throws SQLException {
        try (Statement execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
