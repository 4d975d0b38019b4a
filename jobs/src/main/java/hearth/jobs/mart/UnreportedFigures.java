package hearth.jobs.mart;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.warehouse.ssda903.Return;
import hearth.warehouse.ssda903.ReturnTable;
import hearth.warehouse.star.Coverage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The figures that cannot be known because a return lacks a table: where nobody is counted, that is not none. */
final class UnreportedFigures {
    private static final StructType COLUMNS = new StructType()
            .add("la_code", DataTypes.StringType)
            .add("period_type", DataTypes.StringType)
            .add("period_end", DataTypes.DateType)
            .add("indicator", DataTypes.StringType);

    private final List<Need> needs;

    UnreportedFigures(Catalogue catalogue) {
        this.needs = catalogue.cohorts().stream()
                .flatMap(cohort -> catalogue.countedFrom(cohort).stream().map(indicator -> Need.of(cohort, indicator)))
                .filter(need -> !need.tables().isEmpty())
                .toList();
    }

    /** The tables that an indicator needs, in so many years to the one that is counted. */
    private record Need(String indicator, List<PeriodType> periods, Set<String> tables, int years) {
        static Need of(Cohort cohort, Indicator indicator) {
            Indicator.FromExtract extract = indicator.extract().orElseThrow();
            return new Need(
                    indicator.id(), extract.periods(), cohort.tablesNeeded(extract), cohort.yearsNeeded(extract));
        }
    }

    /** The tables of one authority's current returns. */
    private static final class Tables {
        private final List<Return> returns = new ArrayList<>();
        private final Map<CollectionYear, Set<String>> byYear = new HashMap<>();

        void add(Return of, Set<String> tables) {
            returns.add(of);
            byYear.put(of.year(), tables);
        }

        /** Whether the returns of some years, to the last one, have all of some tables; a year without return lacks none. */
        boolean have(Set<String> tables, CollectionYear last, int years) {
            return IntStream.rangeClosed(last.endYear() - years + 1, last.endYear())
                    .mapToObj(CollectionYear::new)
                    .map(year -> Optional.ofNullable(byYear.get(year)))
                    .flatMap(Optional::stream)
                    .allMatch(of -> of.containsAll(tables));
        }
    }

    /** One row per figure, from the current rows of {@code ops_submission}. */
    Dataset<Row> of(SparkSession spark, Dataset<Row> submissions) {
        Map<String, Tables> byAuthority = new TreeMap<>();
        submissions
                .where("is_current AND tables IS NOT NULL")
                .select("la_code", "collection_year", "extract_date", "tables")
                .collectAsList()
                .forEach(row -> byAuthority
                        .computeIfAbsent(row.getString(0), code -> new Tables())
                        .add(
                                new Return(
                                        new CollectionYear(row.getInt(1)),
                                        Optional.ofNullable(row.<LocalDate>getAs(2))),
                                ReturnTable.names(row.getString(3))));
        List<Row> rows = new ArrayList<>();
        byAuthority.forEach((laCode, tables) -> rows.addAll(rows(laCode, tables)));
        return spark.createDataFrame(rows, COLUMNS);
    }

    private List<Row> rows(String laCode, Tables tables) {
        List<Row> rows = new ArrayList<>();
        for (LocalDate monthEnd : Coverage.of(tables.returns).monthEnds()) {
            for (Need need : needs) {
                if (!tables.have(need.tables(), CollectionYear.of(monthEnd), need.years())) {
                    need.periods().stream()
                            .filter(type -> type.endOf(monthEnd).equals(monthEnd))
                            .map(PeriodType::code)
                            .forEach(type -> rows.add(RowFactory.create(laCode, type, monthEnd, need.indicator())));
                }
            }
        }
        return rows;
    }
}
