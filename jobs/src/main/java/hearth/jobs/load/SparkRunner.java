package hearth.jobs.load;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;

/** Starts Spark, which spreads the tasks of a load over cores or machines and does nothing else. */
public final class SparkRunner {
    private SparkRunner() {}

    /** Starts Spark on a master such as {@code local[*]}, or gives the context that runs; it ends with the process. */
    public static JavaSparkContext start(String master) {
        return JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(new SparkConf()
                .setAppName("Hearth")
                .setMaster(master)
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")));
    }
}
