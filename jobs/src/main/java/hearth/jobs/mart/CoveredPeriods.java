package hearth.jobs.mart;

import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.star.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The periods for which authorities sent returns: where a covered period has no rows, the count is zero. */
final class CoveredPeriods {
    private static final StructType COLUMNS = new StructType()
            .add("la_code", DataTypes.StringType)
            .add("period_type", DataTypes.StringType)
            .add("period_end", DataTypes.DateType)
            .add("source_release", DataTypes.StringType);

    private CoveredPeriods() {}

    /** One row per authority and complete period, from the current rows of {@code ops_submission}. */
    static Dataset<Row> of(SparkSession spark, Dataset<Row> submissions) {
        Map<String, List<Return>> returns = new TreeMap<>();
        submissions
                .where("is_current")
                .select("la_code", "collection_year", "extract_date")
                .collectAsList()
                .forEach(row -> returns.computeIfAbsent(row.getString(0), code -> new ArrayList<>())
                        .add(new Return(
                                new CollectionYear(row.getInt(1)), Optional.ofNullable(row.<LocalDate>getAs(2)))));
        List<Row> rows = new ArrayList<>();
        returns.forEach((laCode, all) -> rows.addAll(rows(laCode, all)));
        return spark.createDataFrame(rows, COLUMNS);
    }

    private static List<Row> rows(String laCode, List<Return> returns) {
        Map<CollectionYear, Return> byYear = new TreeMap<>();
        returns.forEach(covered -> byYear.put(covered.year(), covered));
        List<Row> rows = new ArrayList<>();
        for (LocalDate monthEnd : Coverage.of(returns).monthEnds()) {
            for (PeriodType type : PeriodType.values()) {
                if (type.endOf(monthEnd).equals(monthEnd)) {
                    String release = String.valueOf(byYear.get(CollectionYear.of(monthEnd)));
                    rows.add(RowFactory.create(laCode, type.code(), monthEnd, release));
                }
            }
        }
        return rows;
    }
}
