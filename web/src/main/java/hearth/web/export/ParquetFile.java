package hearth.web.export;

import hearth.warehouse.file.OwnFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** A table as Parquet, with numbers and days as such; what it says of itself is in the file's metadata. */
final class ParquetFile {
    private final TitledTable table;

    ParquetFile(TitledTable table) {
        this.table = table;
    }

    byte[] bytes() {
        try {
            Path place = Files.createTempDirectory("hearth-parquet");
            try {
                Path file = place.resolve("table.parquet");
                write(file);
                return Files.readAllBytes(file);
            } finally {
                OwnFolder.delete(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("a table cannot be written as Parquet", e);
        }
    }

    private void write(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE content (" + String.join(", ", columns()) + ")");
            try (DuckDBAppender appender =
                    connection.unwrap(DuckDBConnection.class).createAppender("content")) {
                for (List<Cell> row : table.rows()) {
                    appender.beginRow();
                    for (Optional<Object> cell : table.plainCells(row)) {
                        append(cell, appender);
                    }
                    appender.endRow();
                }
            }
            statement.execute("COPY content TO " + quoted(file.toString()) + " (FORMAT parquet, KV_METADATA {"
                    + metadata().entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + quoted(entry.getValue()))
                            .collect(Collectors.joining(", "))
                    + "})");
        }
    }

    /** Each with its type; one that is called as another before it gets a number. */
    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (TableColumn column : table.columns()) {
            columns.add(named(column.name(), taken)
                    + switch (column.kind()) {
                        case TEXT -> " TEXT";
                        case DAY -> " DATE";
                        case NUMBER, FIGURE -> " DOUBLE";
                    });
            if (column.kind() == TableColumn.Kind.FIGURE) {
                columns.add(named(column.shownName(), taken) + " TEXT");
            }
        }
        return columns;
    }

    private static String named(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "_" + number;
        }
        return '"' + free.replace("\"", "\"\"") + '"';
    }

    private static void append(Optional<Object> cell, DuckDBAppender appender) throws SQLException {
        Object value = cell.orElse(null);
        if (value instanceof Number number) {
            appender.append(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            appender.append(day);
        } else if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value.toString());
        }
    }

    private Map<String, String> metadata() {
        About about = table.about();
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("title", about.title());
        metadata.put("unit", about.unit());
        metadata.put("sources", String.join("; ", about.sources()));
        metadata.put("notes", String.join("\n", about.notes()));
        metadata.put(
                "symbols",
                table.symbols().stream()
                        .map(symbol -> symbol.code() + ": " + symbol.meaning())
                        .collect(Collectors.joining("; ")));
        metadata.put("data_version", String.valueOf(about.release().id()));
        return metadata;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
