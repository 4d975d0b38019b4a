package hearth.jobs.lake;

import org.apache.spark.sql.SparkSession;

/** Spark sessions with the settings that Hearth's jobs were measured with. */
public final class SparkSessions {
    private SparkSessions() {}

    /** Starts Spark on a master such as {@code local[*]}, or gives the session that runs; it ends with the process. */
    public static SparkSession start(String master) {
        return SparkSession.builder()
                .appName("Hearth")
                .master(master)
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.hadoop.fs.file.impl", QuickLocalFileSystem.class.getName())
                .config("spark.hadoop.fs.AbstractFileSystem.file.impl", QuickLocalFileSystem.Context.class.getName())
                .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
                .config("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.shuffle.partitions", 4)
                // One authority's rows are one cached batch: a batch of many would not fit in memory.
                .config("spark.sql.inMemoryColumnarStorage.batchSize", 1)
                // Authorities arrive in order, so a task can keep a file open for each instead of sorting.
                .config("spark.sql.maxConcurrentOutputFileWriters", 200)
                .config("spark.databricks.delta.snapshotPartitions", 1)
                // A file is one authority: minima and maxima of columns would help no query, and cost a pass over every
                // row.
                .config("spark.databricks.delta.stats.collect", false)
                // An old release can be rolled back to, and suppression takes account of what it showed.
                .config("spark.databricks.delta.properties.defaults.enableExpiredLogCleanup", false)
                // Features that other readers of the tables do not know stay off.
                .config("spark.databricks.delta.properties.defaults.enableDeletionVectors", false)
                .config("spark.databricks.delta.properties.defaults.columnMapping.mode", "none")
                .getOrCreate();
    }
}
