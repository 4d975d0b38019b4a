package hearth.web.serving;

import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the data files of tables into a database that is being made, with the columns of the contract. */
final class DeltaTables {
    private final Connection connection;

    DeltaTables(Connection connection) throws SQLException {
        this.connection = connection;
        run("CREATE TEMP TABLE data_file (path TEXT PRIMARY KEY, partition_value TEXT)");
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
            Object[] paths = files.stream().map(DeltaFile::path).toArray();
            read.setArray(1, connection.createArrayOf("VARCHAR", paths));
            read.execute();
        }
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

    void run(String statement) throws SQLException {
        try (Statement execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
