package hearth.jobs;

import static org.apache.spark.sql.functions.lit;

import hearth.jobs.lake.Lake;
import hearth.warehouse.table.Table;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests one Spark session for the whole run, which reads Delta tables as any other engine does: what Hearth wrote
 * without Spark is seen with it. Spark interprets expressions, as it takes longer to compile them than to count a few rows; a
 * test of many rows says {@link Compiled}.
 */
public class Spark implements BeforeAllCallback, ParameterResolver {
    @Override
    public void beforeAll(ExtensionContext context) {
        compile(false);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SparkSession.class;
    }

    @Override
    public SparkSession resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return session();
    }

    public static SparkSession session() {
        return SparkSession.builder()
                .appName("Hearth's tests")
                .master("local[1]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
                .config("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.shuffle.partitions", 4)
                .config("spark.databricks.delta.snapshotPartitions", 1)
                .getOrCreate();
    }

    /** What runs the tasks of loads in tests. */
    public static JavaSparkContext context() {
        return JavaSparkContext.fromSparkContext(session().sparkContext());
    }

    /** A table of a warehouse; without rows where it does not exist yet, and with every column of its contract. */
    public static Dataset<Row> table(Lake lake, String name) {
        StructField[] columns = SparkSchemas.of(Table.named(name)).fields();
        if (!lake.has(name)) {
            return session().createDataFrame(List.of(), SparkSchemas.of(Table.named(name)));
        }
        Dataset<Row> rows = session().read().format("delta").load(lake.root() + "/" + name);
        Set<String> present = Set.of(rows.columns());
        for (StructField column : columns) {
            if (!present.contains(column.name())) {
                rows = rows.withColumn(column.name(), lit(null).cast(column.dataType()));
            }
        }
        return rows;
    }

    private static void compile(boolean isWanted) {
        // Of a few rows each stage of a query would be a job of its own.
        session().conf().set("spark.sql.adaptive.enabled", isWanted);
        session().conf().set("spark.sql.codegen.wholeStage", isWanted);
        session().conf().set("spark.sql.codegen.factoryMode", isWanted ? "FALLBACK" : "NO_CODEGEN");
    }

    /** The same session, with expressions compiled as they are outside of tests. */
    public static final class Compiled extends Spark {
        @Override
        public void beforeAll(ExtensionContext context) {
            compile(true);
        }
    }
}
