package hearth.web;

import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** A warehouse of literal rows, written by Spark as the jobs would. */
public final class TestWarehouse {
    private final Path folder;
    private final Map<String, Long> versions = new LinkedHashMap<>();
    private long releases;

    public TestWarehouse(Path folder) {
        this.folder = folder;
    }

    public static SparkSession spark() {
        return SparkSession.builder()
                .master("local[1]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "1")
                .config("spark.databricks.delta.snapshotPartitions", "1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
                .config("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
                .getOrCreate();
    }

    public Path folder() {
        return folder;
    }

    /** Replaces a table with rows; cells in the order of the contract, dates as ISO text. */
    public TestWarehouse write(String table, List<List<Object>> rows) {
        Table contract = Table.named(table);
        List<Row> typed = rows.stream().map(row -> row(contract, row)).toList();
        return write(table, spark().createDataFrame(typed, schema(contract)));
    }

    public TestWarehouse write(String table, Dataset<Row> rows) {
        var writer = rows.coalesce(1).write().format("delta").mode(SaveMode.Overwrite);
        Table.named(table).partitionedBy().ifPresent(writer::partitionBy);
        writer.save(folder.resolve(table).toString());
        versions.merge(table, 0L, (before, zero) -> before + 1);
        return this;
    }

    /** Names a version that something else has written. */
    public TestWarehouse skipTo(String table, long version) {
        versions.put(table, version);
        return this;
    }

    /** Releases what has been written. */
    public TestWarehouse release() {
        return release("test", false);
    }

    public TestWarehouse releaseMadeUp() {
        return release("demo", true);
    }

    private TestWarehouse release(String reason, boolean isMadeUp) {
        releases++;
        Row row = RowFactory.create(
                releases,
                Timestamp.from(Instant.parse("2026-11-21T09:30:00Z").plusSeconds(releases)),
                reason,
                isMadeUp,
                Map.copyOf(versions));
        spark().createDataFrame(List.of(row), schema(Table.named("ops_release")))
                .write()
                .format("delta")
                .mode(SaveMode.Append)
                .save(folder.resolve("ops_release").toString());
        return this;
    }

    private static Row row(Table contract, List<Object> cells) {
        List<Object> typed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            typed.add(cell(contract.columns().get(i), cells.get(i)));
        }
        return RowFactory.create(typed.toArray());
    }

    private static @Nullable Object cell(Column column, Object value) {
        if (value == null || value.equals("")) {
            return null;
        }
        return switch (column.type()) {
            case DATE -> Date.valueOf(LocalDate.parse(value.toString()));
            case INSTANT -> Timestamp.from(Instant.parse(value.toString()));
            case NUMBER -> ((Number) value).doubleValue();
            case LONG -> ((Number) value).longValue();
            default -> value;
        };
    }

    private static StructType schema(Table contract) {
        return new StructType(contract.columns().stream()
                .map(column -> new StructField(
                        column.name(), type(column.type()), true, org.apache.spark.sql.types.Metadata.empty()))
                .toArray(StructField[]::new));
    }

    private static DataType type(Column.Type type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.IntegerType;
            case LONG -> DataTypes.LongType;
            case NUMBER -> DataTypes.DoubleType;
            case YES_NO -> DataTypes.BooleanType;
            case DATE -> DataTypes.DateType;
            case INSTANT -> DataTypes.TimestampType;
            case TEXT_MAP -> DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType);
            case LONG_MAP -> DataTypes.createMapType(DataTypes.StringType, DataTypes.LongType);
        };
    }
}
