package hearth.jobs.load;

import java.nio.file.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;

/** Starts Spark, which spreads the tasks of a load over cores or machines and does nothing else. */
public final class SparkRunner {
    private SparkRunner() {}

    /**
     * Starts Spark on a master such as {@code local[*]}, or gives the context that runs; it ends with the process.
     *
     * @param temporary the folder of what Spark keeps while it runs, for nobody else's eyes
     */
    public static JavaSparkContext start(String master, Path temporary) {
        return JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(settings(master, temporary)));
    }

    /** Keys and children's rows go through Spark: whatever it writes on a disk is encrypted, with a key that dies with it. */
    static SparkConf settings(String master, Path temporary) {
        return new SparkConf()
                .setAppName("Hearth")
                .setMaster(master)
                .set("spark.ui.enabled", "false")
                .set("spark.eventLog.enabled", "false")
                .set("spark.local.dir", temporary.toString())
                .set("spark.io.encryption.enabled", "true")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1");
    }
}
