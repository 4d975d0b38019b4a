package hearth.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import hearth.web.query.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A Delta warehouse of literal rows: Parquet files by DuckDB and the log by hand, so that the web is tried without Spark. */
public final class TestWarehouse {
    private final Path folder;
    private final Map<String, Long> versions = new LinkedHashMap<>();
    /** By table: each data file that it has now, and the value of its partition. */
    private final Map<String, Map<Path, String>> files = new LinkedHashMap<>();

    private long releases;

    public TestWarehouse(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** The data files of a table as it is now. */
    public List<Path> files(String table) {
        return List.copyOf(files.getOrDefault(table, Map.of()).keySet());
    }

    /** Replaces a table with rows; cells in the order of the contract, dates as ISO text, nothing as empty text. */
    public TestWarehouse write(String table, List<List<Object>> rows) {
        return replace(table, files(table), rows);
    }

    /** Replaces the rows of one authority. */
    public TestWarehouse writeAuthority(String table, String laCode, List<List<Object>> rows) {
        List<Path> replaced = files(table).stream()
                .filter(file ->
                        laCode.equals(files.getOrDefault(table, Map.of()).get(file)))
                .toList();
        return replace(table, replaced, rows);
    }

    private TestWarehouse replace(String table, List<Path> replaced, List<List<Object>> rows) {
        Table contract = Table.named(table);
        List<Object> actions = new ArrayList<>();
        for (Path file : replaced) {
            actions.add(remove(table, file));
            files.getOrDefault(table, Map.of()).remove(file);
        }
        byPartition(contract, rows).forEach((value, part) -> actions.add(add(contract, value, part)));
        versions.merge(table, 0L, (before, zero) -> before + 1);
        commit(table, actions);
        return this;
    }

    private Object remove(String table, Path file) {
        return Map.of("remove", Map.of("path", relative(table, file), "deletionTimestamp", 0, "dataChange", true));
    }

    /** Gives a table a deletion vector, as other engines write them to say that rows of a file no longer count. */
    public TestWarehouse deleteRows(String table) {
        Path file = files(table).get(0);
        Map<String, Object> vector = Map.of(
                "storageType",
                "i",
                "pathOrInlineDv",
                "wi5b=000010000siXQKl0rr91000f55c8Xg0@@D72lkbi5=-{L",
                "sizeInBytes",
                40,
                "cardinality",
                6);
        Map<String, Object> again = new LinkedHashMap<>(file(table, file, Map.of()));
        again.put("deletionVector", vector);
        List<String> features = List.of("deletionVectors");
        versions.merge(table, 0L, (before, zero) -> before + 1);
        commit(
                table,
                List.of(
                        Map.of(
                                "protocol",
                                Map.of(
                                        "minReaderVersion",
                                        3,
                                        "minWriterVersion",
                                        7,
                                        "readerFeatures",
                                        features,
                                        "writerFeatures",
                                        features)),
                        remove(table, file),
                        Map.of("add", again)));
        return this;
    }

    /** Notes what is in each table for the release that comes next, as loads do. */
    public TestWarehouse noteContents() {
        List<List<Object>> rows = new ArrayList<>();
        versions.forEach((table, version) -> {
            if (!table.startsWith("ops_release")) {
                List<Path> parts = files(table);
                long bytes =
                        parts.stream().mapToLong(file -> file.toFile().length()).sum();
                rows.add(List.of(releases + 1, table, version, rows(parts), parts.size(), bytes));
            }
        });
        Table contract = Table.named("ops_release_table");
        Object added = add(contract, "", rows);
        versions.merge(contract.name(), 0L, (before, zero) -> before + 1);
        commit(contract.name(), List.of(added));
        return this;
    }

    private static long rows(List<Path> parts) {
        try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
                Statement count = memory.createStatement()) {
            long rows = 0;
            for (Path part : parts) {
                try (ResultSet found = count.executeQuery("SELECT count(*) FROM read_parquet('" + part + "')")) {
                    found.next();
                    rows += found.getLong(1);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Releases what has been written. */
    public TestWarehouse release() {
        return release("test", false);
    }

    /** Releases what has been written as data of councils that are all made up. */
    public TestWarehouse releaseMadeUp() {
        List<List<Object>> origins = files.entrySet().stream()
                .filter(table -> Table.named(table.getKey()).partitionedBy().isPresent())
                .flatMap(table -> table.getValue().values().stream())
                .distinct()
                .map(laCode -> List.<Object>of(laCode, true))
                .toList();
        write("ops_origin", origins);
        return releaseWithOrigins();
    }

    /** The same, with origins as they are. */
    public TestWarehouse releaseWithOrigins() {
        return release("demo", true);
    }

    private TestWarehouse release(String reason, boolean isMadeUp) {
        releases++;
        Table contract = Table.named("ops_release");
        String at = Instant.parse("2026-11-21T09:30:00Z").plusSeconds(releases).toString();
        List<Object> row = List.of(releases, at, reason, isMadeUp, Map.copyOf(versions));
        Object added = add(contract, "", List.of(row));
        versions.merge("ops_release", 0L, (before, zero) -> before + 1);
        commit("ops_release", List.of(added));
        return this;
    }

    private static Map<String, List<List<Object>>> byPartition(Table contract, List<List<Object>> rows) {
        int place =
                contract.partitionedBy().map(contract.columnNames()::indexOf).orElse(-1);
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> place < 0 ? "" : row.get(place).toString(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Writes a file; the column that it is partitioned by is in the log only. */
    private Object add(Table contract, String partition, List<List<Object>> rows) {
        Path file = folder.resolve(contract.name()).resolve(UUID.randomUUID() + ".parquet");
        List<Column> columns = contract.columns().stream()
                .filter(column -> !isPartition(contract, column))
                .toList();
        try {
            Files.createDirectories(file.getParent());
            try (Connection memory = DriverManager.getConnection("jdbc:duckdb:")) {
                fill(memory, contract, columns, rows);
                try (Statement copy = memory.createStatement()) {
                    copy.execute("COPY written TO '" + file + "' (FORMAT parquet)");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        files.computeIfAbsent(contract.name(), table -> new LinkedHashMap<>()).put(file, partition);
        Map<String, String> values = contract.partitionedBy()
                .map(column -> Map.of(column, partition))
                .orElse(Map.of());
        return Map.of("add", file(contract.name(), file, values));
    }

    private Map<String, Object> file(String table, Path file, Map<String, String> partitionValues) {
        return Map.of(
                "path",
                relative(table, file),
                "partitionValues",
                partitionValues,
                "size",
                file.toFile().length(),
                "modificationTime",
                0,
                "dataChange",
                true);
    }

    private String relative(String table, Path file) {
        return folder.resolve(table).relativize(file).toString();
    }

    private static void fill(Connection memory, Table contract, List<Column> columns, List<List<Object>> rows)
            throws SQLException {
        String defined = columns.stream()
                .map(column -> column.name() + " " + duckType(column.type()))
                .collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(column -> column.type().name().endsWith("_MAP")
                        ? "CAST(CAST(? AS JSON) AS " + duckType(column.type()) + ")"
                        : "CAST(? AS " + duckType(column.type()) + ")")
                .collect(Collectors.joining(", "));
        try (Statement create = memory.createStatement()) {
            create.execute("SET TimeZone = 'UTC'");
            create.execute("CREATE TABLE written (" + defined + ")");
        }
        try (PreparedStatement insert = memory.prepareStatement("INSERT INTO written VALUES (" + values + ")")) {
            for (List<Object> row : rows) {
                int place = 1;
                for (int i = 0; i < contract.columns().size(); i++) {
                    if (!isPartition(contract, contract.columns().get(i))) {
                        Object cell = i < row.size() ? row.get(i) : "";
                        insert.setObject(place++, cell.equals("") ? null : text(cell));
                    }
                }
                insert.execute();
            }
        }
    }

    private static boolean isPartition(Table contract, Column column) {
        return contract.partitionedBy().filter(column.name()::equals).isPresent();
    }

    private static String text(Object cell) {
        return cell instanceof Map ? json(cell) : cell.toString();
    }

    /** The first commit of a table says what its columns are. */
    private void commit(String table, List<Object> actions) {
        long version = versions.getOrDefault(table, 0L);
        List<Object> all = new ArrayList<>();
        if (version == 0) {
            all.add(Map.of("protocol", Map.of("minReaderVersion", 1, "minWriterVersion", 2)));
            all.add(Map.of("metaData", metaData(Table.named(table))));
        }
        all.addAll(actions);
        Path log = folder.resolve(table).resolve("_delta_log");
        try {
            Files.createDirectories(log);
            Files.writeString(
                    log.resolve("%020d.json".formatted(version)),
                    all.stream().map(TestWarehouse::json).collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> metaData(Table contract) {
        List<Object> fields = contract.columns().stream()
                .map(column -> (Object) Map.of(
                        "name",
                        column.name(),
                        "type",
                        deltaType(column.type()),
                        "nullable",
                        true,
                        "metadata",
                        Map.of()))
                .toList();
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "format", Map.of("provider", "parquet", "options", Map.of()),
                "schemaString", json(Map.of("type", "struct", "fields", fields)),
                "partitionColumns", contract.partitionedBy().map(List::of).orElse(List.of()),
                "configuration", Map.of(),
                "createdTime", 0);
    }

    private static String json(Object value) {
        try {
            return Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String duckType(Column.Type type) {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "INTEGER";
            case LONG -> "BIGINT";
            case NUMBER -> "DOUBLE";
            case YES_NO -> "BOOLEAN";
            case DATE -> "DATE";
            case INSTANT -> "TIMESTAMPTZ";
            case TEXT_MAP -> "MAP(VARCHAR, VARCHAR)";
            case LONG_MAP -> "MAP(VARCHAR, BIGINT)";
        };
    }

    private static Object deltaType(Column.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case LONG -> "long";
            case NUMBER -> "double";
            case YES_NO -> "boolean";
            case DATE -> "date";
            case INSTANT -> "timestamp";
            case TEXT_MAP -> map("string");
            case LONG_MAP -> map("long");
        };
    }

    private static Map<String, Object> map(String valueType) {
        return Map.of("type", "map", "keyType", "string", "valueType", valueType, "valueContainsNull", true);
    }
}
