package hearth.jobs.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import hearth.warehouse.table.Table;
import io.delta.tables.DeltaTable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.Snapshot;
import org.apache.spark.sql.types.StructField;

/** The Delta tables of a warehouse: one folder a table, under one root. */
public final class Lake {
    private final SparkSession spark;
    private final String root;
    private final CommitObserver observer;

    public Lake(SparkSession spark, String root) {
        this(spark, root, table -> {});
    }

    /** A lake with an observer of its commits. */
    public Lake(SparkSession spark, String root, CommitObserver observer) {
        this.spark = spark;
        this.root = root;
        this.observer = observer;
    }

    public String root() {
        return root;
    }

    public SparkSession spark() {
        return spark;
    }

    public boolean has(String table) {
        return version(table).isPresent();
    }

    /**
     * The current table; without rows, but with its columns, when it does not exist yet. Columns that an earlier
     * version of Hearth did not write are empty.
     */
    public Dataset<Row> read(String table) {
        if (!has(table)) {
            return spark.createDataFrame(List.of(), Schemas.of(Table.named(table)));
        }
        return withAllColumns(table, spark.read().format("delta").load(path(table)));
    }

    /** Whether a table was written by an earlier version of Hearth, that did not know all of its columns. */
    public boolean lacksColumns(String table) {
        return !missingColumns(table).isEmpty();
    }

    /** The columns that a table lacks because an earlier version of Hearth wrote it. */
    public Set<String> missingColumns(String table) {
        return has(table)
                ? missing(table, spark.read().format("delta").load(path(table))).stream()
                        .map(StructField::name)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Dataset<Row> withAllColumns(String table, Dataset<Row> rows) {
        Dataset<Row> whole = rows;
        for (StructField field : missing(table, rows)) {
            whole = whole.withColumn(field.name(), lit(null).cast(field.dataType()));
        }
        return whole;
    }

    private static List<StructField> missing(String table, Dataset<Row> rows) {
        Set<String> present = Set.of(rows.columns());
        return Stream.of(Schemas.of(Table.named(table)).fields())
                .filter(field -> !present.contains(field.name()))
                .toList();
    }

    /** The newest version of a table; empty when it does not exist yet. */
    public Optional<Long> version(String table) {
        long version = snapshot(table).version();
        return version < 0 ? Optional.empty() : Optional.of(version);
    }

    private Snapshot snapshot(String table) {
        return DeltaLog.forTable(spark, new Path(path(table)))
                .update(false, scala.Option.empty(), scala.Option.empty());
    }

    /** Replaces all rows of some authorities, and of no other; authorities without new rows end up with none. */
    public void replaceAuthorities(String table, Dataset<Row> rows, Collection<String> laCodes) {
        String codes =
                new TreeSet<>(laCodes).stream().map(code -> "'" + code + "'").collect(Collectors.joining(", "));
        var writer = rows.write()
                .format("delta")
                .mode(SaveMode.Overwrite)
                .option("mergeSchema", true)
                .partitionBy("la_code");
        if (has(table)) {
            writer = writer.option("replaceWhere", "la_code IN (" + codes + ")");
        }
        writer.save(path(table));
        observer.committed(table);
    }

    /** Adds rows to a table. */
    public void append(String table, Dataset<Row> rows) {
        var writer = rows.write().format("delta").mode(SaveMode.Append).option("mergeSchema", true);
        Table.named(table).partitionedBy().ifPresent(writer::partitionBy);
        writer.save(path(table));
        observer.committed(table);
    }

    /** Replaces a small, unpartitioned table. */
    public void overwrite(String table, Dataset<Row> rows) {
        rows.coalesce(1)
                .write()
                .format("delta")
                .mode(SaveMode.Overwrite)
                .option("overwriteSchema", true)
                .save(path(table));
        observer.committed(table);
    }

    /** The rows of some authorities. */
    public Dataset<Row> read(String table, Collection<String> laCodes) {
        return read(table).where(col("la_code").isin(laCodes.toArray()));
    }

    /** Whether a table holds rows of any of some authorities, seen by the names of its files. */
    public boolean holdsAny(String table, Collection<String> laCodes) {
        return has(table)
                && !snapshot(table)
                        .allFiles()
                        .toDF()
                        .where(col("partitionValues").getItem("la_code").isin(laCodes.toArray()))
                        .isEmpty();
    }

    /** Makes a table what it was at an earlier version; the versions between stay readable. */
    public void restore(String table, long version) {
        DeltaTable.forPath(spark, path(table)).restoreToVersion(version);
        observer.committed(table);
    }

    /** Whether a table is what it was at a version: nothing was written since, or it was restored to it. */
    boolean isAtVersion(String table, long version) {
        return this.version(table).orElseThrow() == version
                || !DeltaTable.forPath(spark, path(table))
                        .history(1)
                        .where(col("operation").equalTo("RESTORE"))
                        .where(col("operationParameters").getItem("version").equalTo(Long.toString(version)))
                        .isEmpty();
    }

    /** Takes all rows out of a table; its earlier versions stay readable. */
    public void empty(String table) {
        DeltaTable.forPath(spark, path(table)).delete();
        observer.committed(table);
    }

    /** Removes a table with all its versions. */
    public void drop(String table) throws IOException {
        Path folder = new Path(path(table));
        folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(folder, true);
        DeltaLog.clearCache();
    }

    private String path(String table) {
        return root + "/" + table;
    }
}
