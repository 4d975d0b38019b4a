package hearth.jobs.mart;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import hearth.jobs.lake.Lake;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.CohortQuery;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Counts all indicators from the cohorts: one aggregation a cohort, and another for its medians. */
public final class IndicatorMart {
    private static final StructType INDICATOR_COLUMNS = new StructType()
            .add("indicator", DataTypes.StringType)
            .add("unit", DataTypes.StringType)
            .add("is_per_population", DataTypes.BooleanType)
            .add("has_denominator", DataTypes.BooleanType)
            .add("period_type", DataTypes.StringType);

    private final SparkSession spark;
    private final Catalogue catalogue;

    public IndicatorMart(SparkSession spark, Catalogue catalogue) {
        this.spark = spark;
        this.catalogue = catalogue;
    }

    /**
     * The rows of {@code mart_indicator}.
     *
     * @param table the rows of a cohort's table, or of {@code ops_submission}, of the authorities to count
     * @param population child population: {@code la_code, mid_year, population}
     */
    public Dataset<Row> rows(Function<String, Dataset<Row>> table, Dataset<Row> population) {
        Dataset<Row> periods = withPopulation(CoveredPeriods.of(spark, table.apply("ops_submission")), population);
        Dataset<Row> counted = catalogue.cohorts().stream()
                .flatMap(cohort -> counted(cohort, table.apply(cohort.table())))
                .reduce(Dataset::unionByName)
                .orElseThrow();
        Dataset<Row> unreported = new UnreportedFigures(catalogue).of(spark, table.apply("ops_submission"));
        Dataset<Row> complete = withoutUnreported(withZeros(counted, periods), unreported)
                .withColumn(
                        "denominator",
                        when(col("is_per_population"), col("population")).otherwise(col("denominator")));
        return Figures.added(complete)
                .select(Table.named("mart_indicator").columnNames().stream()
                        .map(name -> col(name))
                        .toArray(Column[]::new));
    }

    /** Child population by authority and mid-year, from the published figures; without rows before these are imported. */
    public static Dataset<Row> population(Lake lake) {
        return lake.read("mart_published")
                .where("indicator = 'children_in_area' AND value IS NOT NULL")
                .join(lake.read("dim_area").where("la_code IS NOT NULL"), "area_code")
                .groupBy(col("la_code"), expr("year(period_end)").as("mid_year"))
                .agg(expr("max_by(value, source_release)").as("population"));
    }

    private Stream<Dataset<Row>> counted(Cohort cohort, Dataset<Row> rows) {
        rows.createOrReplaceTempView(cohort.table());
        return CohortQuery.of(cohort, catalogue.countedFrom(cohort)).stream()
                .map(query -> spark.sql(query.sql(cohort.table())));
    }

    /**
     * Adds the population for each period: the estimate for the middle of the year before the collection year's end, or
     * the newest of the two before it while that is not out.
     */
    private static Dataset<Row> withPopulation(Dataset<Row> periods, Dataset<Row> population) {
        Dataset<Row> estimates = periods.select("la_code", "period_end")
                .distinct()
                .withColumn("wanted", expr("year(add_months(period_end, 9)) - 1"))
                .join(broadcast(population), "la_code")
                .where("mid_year BETWEEN wanted - 2 AND wanted")
                .groupBy("la_code", "period_end")
                .agg(expr("max_by(population, mid_year)").as("population"));
        return periods.join(estimates, new String[] {"la_code", "period_end"}, "left");
    }

    /** Adds a zero row for every complete period in which an indicator counted nobody; breakdowns get none. */
    private Dataset<Row> withZeros(Dataset<Row> counted, Dataset<Row> periods) {
        Column nobody = col("breakdown").isNull();
        return periods.join(broadcast(indicators()), "period_type")
                .join(counted, new String[] {"la_code", "period_type", "period_end", "indicator"}, "left")
                .withColumn("numerator", when(nobody, lit(0.0)).otherwise(col("numerator")))
                .withColumn(
                        "denominator",
                        when(nobody.and(col("has_denominator")), lit(0.0)).otherwise(col("denominator")))
                .withColumn("breakdown", coalesce(col("breakdown"), lit(CohortQuery.ALL)))
                .withColumn("breakdown_value", coalesce(col("breakdown_value"), lit(CohortQuery.ALL)));
    }

    /** Takes away what is counted of figures that a return does not report. */
    private static Dataset<Row> withoutUnreported(Dataset<Row> figures, Dataset<Row> unreported) {
        Column isReported = col("is_unreported").isNull();
        return figures.join(
                        broadcast(unreported.withColumn("is_unreported", lit(true))),
                        new String[] {"la_code", "period_type", "period_end", "indicator"},
                        "left")
                .withColumn("numerator", when(isReported, col("numerator")))
                .withColumn("denominator", when(isReported, col("denominator")));
    }

    private Dataset<Row> indicators() {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            indicator.extract().ifPresent(extract -> {
                for (PeriodType period : extract.periods()) {
                    rows.add(RowFactory.create(
                            indicator.id(),
                            indicator.unit().name(),
                            extract.isPerPopulation(),
                            extract.denominator().isPresent() && !extract.isPerPopulation(),
                            period.code()));
                }
            });
        }
        return spark.createDataFrame(rows, INDICATOR_COLUMNS);
    }
}
