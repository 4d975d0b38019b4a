package hearth.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Releases;
import hearth.jobs.synthetic.place.CountrySettings;
import hearth.jobs.synthetic.truth.TrueFigure;
import hearth.warehouse.indicator.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
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
        lake = new Lake(spark, FOLDER.resolve("warehouse").toString());
        truth = TrueFigure.of(CountrySettings.demo());
    }

    @Test
    void everyIndicatorThatTheTruthTellsAgreesWithItInEveryAuthorityAndYear() {
        Map<String, Row> figures = new HashMap<>();
        lake.read("mart_indicator")
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
        List<Row> submissions = lake.read("ops_submission").where("is_current").collectAsList();

        assertThat(submissions)
                .hasSize(24 * 7)
                .allSatisfy(submission ->
                        assertThat(submission.<Long>getAs("rows_quarantined")).isZero());
    }

    @Test
    void theExtractTellsMonthsUpToItsDayAndNoYear() {
        List<Row> months = lake.read("mart_indicator")
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
    void breakdownsAddUpToTheWhole() {
        lake.read("mart_indicator").createOrReplaceTempView("figure");

        assertThat(lake.spark().sql("""
                                SELECT f.la_code, f.indicator, f.period_end, f.breakdown, sum(f.numerator) AS parts, max(a.numerator) AS whole
                                FROM figure f JOIN figure a
                                  ON a.breakdown = 'all' AND a.la_code = f.la_code AND a.indicator = f.indicator
                                 AND a.period_type = f.period_type AND a.period_end = f.period_end
                                WHERE f.breakdown <> 'all' AND f.period_type = 'year'
                                GROUP BY ALL HAVING parts <> whole AND count(f.numerator) = count(*)
                                """).count()).isZero();
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
