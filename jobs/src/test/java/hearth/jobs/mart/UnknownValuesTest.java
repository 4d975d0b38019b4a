package hearth.jobs.mart;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.Spark;
import hearth.jobs.lake.Schemas;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.CohortQuery;
import hearth.warehouse.indicator.Example;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.table.Column;
import hearth.warehouse.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where nothing is known of a column, no figure says "none": it is not known. */
@ExtendWith(Spark.class)
class UnknownValuesTest {
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final String BETWEEN = "|";
    /** Here other columns answer: that there is no score, or that help was received, so that it was not refused. */
    private static final Set<String> KNOWN_ALL_THE_SAME =
            Set.of("sdq_received|sdq_score", "substance_help_refused|was_offered_intervention");
    /** The groups that say that nothing is known. */
    private static final Map<String, String> NOT_KNOWN =
            Map.of("age_band", "Not known", "sex", "Not known", "provider", "Not known");

    @Test
    void noFigureBecomesNoneWhenAColumnIsUnknownInEveryRow(SparkSession spark) {
        List<String> none = new ArrayList<>();
        int tried = 0;
        for (Cohort cohort : CATALOGUE.cohorts()) {
            Map<String, Double> expected = new HashMap<>();
            List<Row> rows = rows(cohort, expected);
            tried += expected.size();
            view(spark, cohort, rows);
            for (CohortQuery query : CohortQuery.of(cohort, CATALOGUE.countedFrom(cohort))) {
                spark.sql(query.sql("unknown"))
                        .where("breakdown = 'all' AND period_type = 'year' AND split(la_code, '[|]')[0] = indicator")
                        .where("numerator = 0 AND coalesce(denominator, 1) > 0")
                        .collectAsList()
                        .forEach(row -> none.add(row.getAs("la_code")));
            }
            none.removeIf(key -> Double.valueOf(0).equals(expected.get(key)));
        }
        assertThat(tried).isGreaterThan(150);
        assertThat(none).isSubsetOf(KNOWN_ALL_THE_SAME);
    }

    /** Each indicator's example once for every column it names that may be unknown, with that column unknown. */
    private static List<Row> rows(Cohort cohort, Map<String, Double> expected) {
        Table table = Table.named(cohort.table());
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : CATALOGUE.countedFrom(cohort)) {
            Example example = indicator.example().orElseThrow();
            for (Column column : table.columns()) {
                boolean canBeUnknown = !column.required() || NOT_KNOWN.containsKey(column.name());
                if (canBeUnknown && example.rows().stream().anyMatch(row -> row.containsKey(column.name()))) {
                    String key = indicator.id() + BETWEEN + column.name();
                    expected.put(key, example.numerator());
                    example.rows().forEach(row -> rows.add(row(table, cohort, row, column.name(), key)));
                }
            }
        }
        return rows;
    }

    private static Row row(Table table, Cohort cohort, Map<String, String> example, String unknown, String key) {
        Map<String, String> row = CatalogueCheck.defaulted(example, key, cohort);
        row.put(unknown, NOT_KNOWN.get(unknown));
        return RowFactory.create(table.columnNames().stream().map(row::get).toArray());
    }

    private static void view(SparkSession spark, Cohort cohort, List<Row> rows) {
        Table table = Table.named(cohort.table());
        StructType texts = new StructType(table.columnNames().stream()
                .map(name -> DataTypes.createStructField(name, DataTypes.StringType, true))
                .toArray(StructField[]::new));
        spark.createDataFrame(rows, texts)
                .select(List.of(Schemas.of(table).fields()).stream()
                        .map(field -> col(field.name()).cast(field.dataType()).as(field.name()))
                        .toArray(org.apache.spark.sql.Column[]::new))
                .createOrReplaceTempView("unknown");
    }
}
