package hearth.jobs.mart;

import static org.apache.spark.sql.functions.col;

import hearth.jobs.lake.Schemas;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.CohortQuery;
import hearth.warehouse.indicator.Example;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Proves that every indicator can be counted from its cohort, and that it counts in its example what it says. */
public final class CatalogueCheck {
    private static final String VIEW = "example";

    private final SparkSession spark;
    private final Catalogue catalogue;

    public CatalogueCheck(SparkSession spark, Catalogue catalogue) {
        this.spark = spark;
        this.catalogue = catalogue;
    }

    /** What is wrong, each with its file; none when all is well. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (Cohort cohort : catalogue.cohorts()) {
            List<Indicator> countable = new ArrayList<>();
            view(cohort, List.of());
            for (Indicator indicator : catalogue.countedFrom(cohort)) {
                String fault =
                        compiled(indicator).or(() -> known(indicator, cohort)).orElse("");
                if (fault.isEmpty()) {
                    countable.add(indicator);
                } else {
                    faults.add(indicator.file() + ": " + fault);
                }
            }
            faults.addAll(examples(cohort, countable));
        }
        return faults;
    }

    /** Why numerator and denominator are no aggregates of the cohort's columns. */
    private Optional<String> compiled(Indicator indicator) {
        Indicator.FromExtract extract = indicator.extract().orElseThrow();
        try {
            spark.sql("SELECT la_code, CAST(%s AS DOUBLE), CAST(%s AS DOUBLE) FROM %s GROUP BY la_code"
                    .formatted(extract.numerator().ifKnown(), extract.denominatorIfKnown(), VIEW));
            return Optional.empty();
        } catch (Exception e) {
            // Spark throws a checked exception without declaring it, so Java cannot catch it by name.
            return Optional.of(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /** Which column an example names that the cohort does not have. */
    private static Optional<String> known(Indicator indicator, Cohort cohort) {
        Set<String> columns = Set.copyOf(Table.named(cohort.table()).columnNames());
        return indicator.example().orElseThrow().rows().stream()
                .flatMap(row -> row.keySet().stream())
                .filter(column -> !columns.contains(column))
                .findFirst()
                .map(column -> "the example names '" + column + "', which is not a column of " + cohort.table());
    }

    /** Counts all examples of a cohort at once: each is an authority named like its indicator. */
    private List<String> examples(Cohort cohort, List<Indicator> indicators) {
        view(cohort, indicators);
        Map<String, Row> counted = new HashMap<>();
        for (CohortQuery query : CohortQuery.of(cohort, indicators)) {
            spark.sql(query.sql(VIEW))
                    .where("la_code = indicator AND breakdown = 'all' AND period_type = 'year'")
                    .collectAsList()
                    .forEach(row -> counted.put(row.getAs("indicator"), row));
        }
        return indicators.stream()
                .flatMap(indicator -> example(indicator, counted.get(indicator.id())).stream())
                .toList();
    }

    private static Optional<String> example(Indicator indicator, @Nullable Row counted) {
        Example example = indicator.example().orElseThrow();
        String found = counted == null ? "nothing" : number(counted, "numerator") + denominator(counted);
        return found.equals(example.gives())
                ? Optional.empty()
                : Optional.of(indicator.file() + ": the example gives " + found + ", not " + example.gives());
    }

    private static String denominator(Row counted) {
        return counted.getAs("denominator") == null ? "" : " of " + number(counted, "denominator");
    }

    private static String number(Row counted, String column) {
        Double number = counted.getAs(column);
        return number == null ? "none" : Example.written(number);
    }

    private void view(Cohort cohort, List<Indicator> indicators) {
        Table table = Table.named(cohort.table());
        List<Row> rows = indicators.stream()
                .flatMap(indicator -> indicator.example().orElseThrow().rows().stream()
                        .map(row -> row(table, defaulted(row, indicator.id(), cohort))))
                .toList();
        StructType texts = new StructType(table.columnNames().stream()
                .map(name -> DataTypes.createStructField(name, DataTypes.StringType, true))
                .toArray(StructField[]::new));
        Dataset<Row> typed = spark.createDataFrame(rows, texts)
                .select(List.of(Schemas.of(table).fields()).stream()
                        .map(field -> col(field.name()).cast(field.dataType()).as(field.name()))
                        .toArray(Column[]::new));
        typed.createOrReplaceTempView(VIEW);
    }

    /** An example's row with what examples leave out: its day, its periods, and a name in the authority's place. */
    static Map<String, String> defaulted(Map<String, String> row, String name, Cohort cohort) {
        Map<String, String> whole = new HashMap<>(Map.of(
                cohort.date(),
                Example.DAY,
                "counts_in_month",
                "true",
                "counts_in_quarter",
                "true",
                "counts_in_year",
                "true"));
        whole.putAll(row);
        whole.put("la_code", name);
        return whole;
    }

    private static Row row(Table table, Map<String, String> values) {
        return RowFactory.create(table.columnNames().stream().map(values::get).toArray());
    }
}
