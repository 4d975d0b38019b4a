package hearth.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.lake.Hadoop;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Releases;
import hearth.jobs.mart.CohortQuery;
import hearth.jobs.synthetic.place.CountrySettings;
import hearth.jobs.synthetic.truth.TrueFigure;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Unit;
import hearth.warehouse.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole way of the synthetic England, whose true figures are counted from the simulated lives themselves. */
@ExtendWith(Spark.Compiled.class)
class DemoTruthTest {
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2025;

    /** What ended before the first return is in no file: the first years in which such things matter no more. */
    private static final Map<String, Integer> COUNTABLE_FROM = Map.of(
            "same_carer_two_years", FIRST_YEAR + 2,
            "three_or_more_placements_in_two_years", FIRST_YEAR + 1,
            "in_care_1_to_2_years", FIRST_YEAR + 3);

    /** Who comes back into care within a year is known a year later only. */
    private static final Map<String, Integer> COUNTABLE_TO = Map.of("returned_to_care", LAST_YEAR - 1);

    /** Where the demo stays, for the tests of the pages. */
    private static final Path FOLDER = Path.of("target/demo");

    private static Lake lake;
    private static List<TrueFigure> truth;

    @BeforeAll
    static void makeUp(SparkSession spark) throws IOException {
        FileUtil.fullyDelete(FOLDER.toFile());
        Path interrupted = FOLDER.resolveSibling(FOLDER.getFileName() + ".making");
        Files.createDirectories(interrupted.resolve("warehouse/ops_release"));
        assertThat(Main.run("demo", "--folder=" + FOLDER)).isZero();
        assertThat(interrupted).doesNotExist();
        lake = new Lake(FOLDER.resolve("warehouse").toString(), Hadoop.configuration());
        truth = TrueFigure.of(CountrySettings.demo());
    }

    @Test
    void everyIndicatorThatTheTruthTellsAgreesWithItInEveryAuthorityAndYear() {
        Map<String, Row> figures = new HashMap<>();
        Spark.table(lake, "mart_indicator")
                .where("period_type = 'year' AND breakdown = 'all'")
                .selectExpr("la_code", "year(period_end)", "indicator", "numerator", "denominator")
                .collectAsList()
                .forEach(row -> figures.put(row.getString(0) + " " + row.getInt(1) + " " + row.getString(2), row));
        List<String> differences = new ArrayList<>();
        TreeSet<String> compared = new TreeSet<>();
        for (TrueFigure fact : truth) {
            String indicator = fact.indicator();
            int year = fact.year();
            Row figure = figures.get(fact.laCode() + " " + year + " " + indicator);
            if (figure == null
                    || year < COUNTABLE_FROM.getOrDefault(indicator, FIRST_YEAR)
                    || year > COUNTABLE_TO.getOrDefault(indicator, LAST_YEAR)) {
                continue;
            }
            compared.add(indicator);
            String found = number(figure, 3) + " of " + number(figure, 4);
            String expected = number(fact.count().numerator()) + " of "
                    + number(fact.count().denominator());
            if (!found.equals(expected)) {
                differences.add("%s %d %s: %s, truth %s".formatted(fact.laCode(), year, indicator, found, expected));
            }
        }

        assertThat(differences).isEmpty();
        assertThat(compared).hasSizeGreaterThanOrEqualTo(130);
        assertThat(figures)
                .hasSize(24
                        * 6
                        * (int) Catalogue.shipped().indicators().stream()
                                .filter(indicator -> indicator.extract().isPresent())
                                .count());
    }

    @Test
    void everyCollectionYearOfEveryAuthorityIsAYearEndReturnAndNothingIsSetAside() {
        List<Row> submissions =
                Spark.table(lake, "ops_submission").where("is_current").collectAsList();

        assertThat(submissions)
                .hasSize(24 * 7)
                .allSatisfy(submission ->
                        assertThat(submission.<Long>getAs("rows_quarantined")).isZero());
    }

    @Test
    void theLocalFiguresOfEightCouncilsAreAccepted() {
        assertThat(Spark.table(lake, "mart_local").select("la_code").distinct().collectAsList())
                .hasSize(8);
    }

    @Test
    void theExtractTellsMonthsUpToItsDayAndNoYear() {
        List<Row> months = Spark.table(lake, "mart_indicator")
                .where("la_code = '501' AND indicator = 'children_looked_after' AND breakdown = 'all'"
                        + " AND period_end > DATE'2025-03-31'")
                .orderBy("period_type", "period_end")
                .selectExpr("period_type", "CAST(period_end AS STRING)", "source_release")
                .collectAsList();

        assertThat(months)
                .extracting(row -> row.getString(0) + " " + row.getString(1))
                .containsExactly(
                        "month 2025-04-30",
                        "month 2025-05-31",
                        "month 2025-06-30",
                        "month 2025-07-31",
                        "month 2025-08-31",
                        "month 2025-09-30",
                        "quarter 2025-06-30",
                        "quarter 2025-09-30");
        assertThat(months).allMatch(row -> row.getString(2).equals("extract of 2025-09-30"));
    }

    @Test
    void theForecastStartsFromTheChildrenThatTheFiguresCount() {
        Spark.table(lake, "mart_forecast").createOrReplaceTempView("forecast");
        Spark.table(lake, "mart_indicator").createOrReplaceTempView("figure");

        List<Row> differing =
                Spark.table(lake, "mart_forecast").sparkSession().sql("""
                        SELECT la_code, target_on, children, numerator
                        FROM forecast JOIN figure USING (la_code)
                        WHERE kind = 'counted' AND placement_state = 'all'
                          AND indicator = 'children_looked_after' AND figure.breakdown = 'all' AND period_type = 'month'
                          AND period_end = target_on AND numerator <> children""").collectAsList();
        List<Row> forecast = Spark.table(lake, "mart_forecast")
                .where("kind = 'forecast' AND made_on = DATE'2025-09-30' AND target_on = DATE'2027-09-30'"
                        + " AND placement_state = 'all' AND age_band = 'all'")
                .collectAsList();

        assertThat(differing).isEmpty();
        assertThat(forecast).hasSize(24).allSatisfy(row -> {
            assertThat(row.<Double>getAs("lower_95")).isLessThan(row.getAs("lower_80"));
            assertThat(row.<Double>getAs("lower_80")).isLessThan(row.getAs("children"));
            assertThat(row.<Double>getAs("children")).isLessThan(row.getAs("upper_80"));
        });
    }

    @Test
    void breakdownsAddUpToTheWhole() {
        Map<String, Double> wholes = new HashMap<>();
        Map<String, Map<String, Double>> parts = new HashMap<>();
        lake.read("mart_indicator", Set.copyOf(Table.named("mart_indicator").columnNames()), figure -> {
            if (!figure.text("period_type").equals("year")) {
                return;
            }
            String of = figure.text("la_code") + " " + figure.text("indicator") + " " + figure.day("period_end");
            // A group without a count leaves its breakdown without a sum.
            double count = figure.number("numerator").orElse(Double.NaN);
            if (figure.text("breakdown").equals("all")) {
                wholes.put(of, count);
            } else {
                parts.computeIfAbsent(of, any -> new HashMap<>()).merge(figure.text("breakdown"), count, Double::sum);
            }
        });
        List<String> differences = new ArrayList<>();
        parts.forEach((of, sums) -> sums.forEach((breakdown, sum) -> {
            double whole = wholes.getOrDefault(of, Double.NaN);
            if (!Double.isNaN(sum) && !Double.isNaN(whole) && sum != whole) {
                differences.add(of + " by " + breakdown + ": " + sum + " of " + whole);
            }
        }));

        assertThat(parts).hasSizeGreaterThan(10_000);
        assertThat(differences).isEmpty();
    }

    /** The tasks count row by row; Spark SQL says the same by itself, though it takes as long as the load. */
    @Tag("slow")
    @Test
    void everyIndicatorIsCountedAsSparkSqlCountsItToTheLastDigit() {
        Catalogue catalogue = Catalogue.shipped();
        Dataset<Row> counted = catalogue.cohorts().stream()
                .flatMap(cohort -> {
                    Spark.table(lake, cohort.table()).createOrReplaceTempView(cohort.table());
                    return CohortQuery.of(cohort, catalogue.countedFrom(cohort)).stream()
                            .map(query -> Spark.session().sql(query.sql(cohort.table())));
                })
                .reduce(Dataset::unionByName)
                .orElseThrow();
        counted.withColumn("breakdown_value", coalesce(col("breakdown_value"), lit("all")))
                .createOrReplaceTempView("counted");
        Spark.table(lake, "mart_indicator").createOrReplaceTempView("figure");
        List<String> medians = catalogue.indicators().stream()
                .filter(indicator -> indicator.unit() == Unit.MEDIAN_DAYS)
                .map(indicator -> "'" + indicator.id() + "'")
                .toList();
        Row compared =
                Spark.session().sql("""
                        SELECT count(*) AS figures,
                          count_if(c.indicator IS NOT NULL) AS counted,
                          count_if(c.indicator IS NOT NULL AND NOT (c.numerator <=>
                            CASE WHEN f.indicator IN (%s) THEN f.value ELSE f.numerator END)) AS other_numerators,
                          count_if(c.denominator IS NOT NULL AND NOT c.denominator <=> f.denominator) AS other_denominators,
                          count_if(c.indicator IS NULL AND (f.breakdown <> 'all' OR f.numerator > 0)) AS not_counted
                        FROM figure f LEFT JOIN counted c
                        USING (la_code, indicator, period_type, period_end, breakdown, breakdown_value)""".formatted(String.join(", ", medians))).first();

        assertThat(compared.<Long>getAs("counted")).isGreaterThan(500_000);
        assertThat(compared.<Long>getAs("other_numerators")).isZero();
        assertThat(compared.<Long>getAs("other_denominators")).isZero();
        assertThat(compared.<Long>getAs("not_counted")).isZero();
        assertThat(Spark.session().sql("""
                                SELECT * FROM counted LEFT ANTI JOIN figure
                                USING (la_code, indicator, period_type, period_end, breakdown, breakdown_value)
                                WHERE (la_code, period_type, period_end) IN (SELECT la_code, period_type, period_end FROM figure)
                                """).count())
                .as("counted in a period that is covered, and not in the table")
                .isZero();
    }

    @Test
    void theReleaseSaysThatItIsMadeUp() {
        assertThat(new Releases(lake).newest().orElseThrow().isMadeUp()).isTrue();
    }

    private static String number(OptionalLong count) {
        return count.isPresent() ? Long.toString(count.getAsLong()) : "";
    }

    private static String number(Row row, int column) {
        return row.isNullAt(column) ? "" : Long.toString(Math.round(row.getDouble(column)));
    }
}
