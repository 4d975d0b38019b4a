package hearth.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Releases;
import hearth.warehouse.disclosure.Disclosure;
import hearth.warehouse.disclosure.DisclosurePolicy;
import hearth.warehouse.disclosure.ExtractFigure;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.PeriodType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of the made-up England, whose generator wrote down what is true. */
@ExtendWith(Spark.Compiled.class)
class DemoTruthTest {
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2025;

    /** What ended before the first return is in no file: the first years in which such things matter no more. */
    private static final Map<String, Integer> COUNTABLE_FROM = Map.of(
            "same_carer_two_years", FIRST_YEAR + 2,
            "three_or_more_placements_in_two_years", FIRST_YEAR + 1,
            "in_care_1_to_2_years", FIRST_YEAR + 3,
            "days_to_adoptive_home_in_year", FIRST_YEAR + 4,
            "adopted_placed_within_426_days", FIRST_YEAR + 4,
            "matched_within_121_days", FIRST_YEAR + 2);

    /** Who comes back into care within a year is known a year later only. */
    private static final Map<String, Integer> COUNTABLE_TO = Map.of("returned_to_care", LAST_YEAR - 1);

    /** Six years of 24 authorities: every third is each authority in two of its years. */
    private static final int EVERY_THIRD = 3;

    @TempDir
    private static Path folder;

    private static Lake lake;
    private static List<NamedCsvRecord> truth;

    @BeforeAll
    static void makeUp(SparkSession spark) throws IOException {
        Path interrupted = folder.resolveSibling(folder.getFileName() + ".making");
        Files.createDirectories(interrupted.resolve("warehouse/ops_release"));
        assertThat(Main.run("demo", "--folder=" + folder)).isZero();
        assertThat(interrupted).doesNotExist();
        lake = new Lake(spark, folder.resolve("warehouse").toString());
        truth = CsvReader.builder().ofNamedCsvRecord(Files.readString(folder.resolve("truth.csv"))).stream()
                .toList();
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
        for (NamedCsvRecord fact : truth) {
            String indicator = fact.getField("indicator");
            int year = Integer.parseInt(fact.getField("year_ending"));
            Row figure = figures.get(fact.getField("la_code") + " " + year + " " + indicator);
            if (figure == null
                    || year < COUNTABLE_FROM.getOrDefault(indicator, FIRST_YEAR)
                    || year > COUNTABLE_TO.getOrDefault(indicator, LAST_YEAR)) {
                continue;
            }
            compared.add(indicator);
            String found = number(figure, 3) + " of " + number(figure, 4);
            String expected = fact.getField("numerator") + " of " + fact.getField("denominator");
            if (!found.equals(expected)) {
                differences.add(
                        "%s %d %s: %s, truth %s".formatted(fact.getField("la_code"), year, indicator, found, expected));
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

    private static String number(Row row, int column) {
        return row.isNullAt(column) ? "" : Long.toString(Math.round(row.getDouble(column)));
    }

    /**
     * The truth of authorities as others see it, attacked. Figures that count no children are left out: the sums of
     * scores, days, incidents and reviews, and the balance of those who came and went.
     */
    @Test
    void nobodyCanWorkOutAHiddenCount() {
        attack(EVERY_THIRD, 3_000);
    }

    @Test
    @Tag("slow")
    void nobodyCanWorkOutAHiddenCountOfAnyAuthorityAndYear() {
        attack(1, 10_000);
    }

    private static void attack(int step, int fewestHidden) {
        Catalogue catalogue = Catalogue.shipped();
        List<List<ExtractFigure>> truths = figuresByAuthorityAndYear();
        DisclosureAttack attack = new DisclosureAttack(catalogue, truths);
        assertThat(attack.links()).as("sums that the attacker has learnt").isGreaterThan(200);

        for (String name : DisclosurePolicy.names()) {
            DisclosurePolicy policy = DisclosurePolicy.named(name).orElseThrow();
            Disclosure disclosure = new Disclosure(policy, catalogue);
            List<DisclosureAttack.Recovered> recovered = new ArrayList<>();
            int hidden = 0;
            for (int i = 0; i < truths.size(); i += step) {
                List<ExtractFigure> shown = disclosure.shown(truths.get(i), List.of());
                hidden += (int) shown.stream()
                        .filter(figure -> "c".equals(figure.symbol()))
                        .count();
                recovered.addAll(attack.recovered(i, shown, policy, policy.reach(), i % 6 == 0));
            }
            assertThat(hidden).isGreaterThan(fewestHidden);
            assertThat(recovered).as("%s, of %d hidden figures", name, hidden).isEmpty();
        }
    }

    /** The attack is worth something: it undoes the hiding of small numbers one by one. */
    @Test
    void hidingSmallNumbersOneByOneWouldBeUndone() {
        assertThat(recoveredOneByOne(EVERY_THIRD)).isGreaterThan(1_500);
    }

    @Test
    @Tag("slow")
    void hidingSmallNumbersOneByOneWouldBeUndoneInAllAuthoritiesAndYears() {
        assertThat(recoveredOneByOne(1)).isGreaterThan(5_000);
    }

    private static int recoveredOneByOne(int step) {
        List<List<ExtractFigure>> truths = figuresByAuthorityAndYear();
        DisclosureAttack attack = new DisclosureAttack(Catalogue.shipped(), truths);
        DisclosurePolicy policy = DisclosurePolicy.named("shared").orElseThrow();
        int recovered = 0;
        for (int i = 0; i < truths.size(); i += step) {
            List<ExtractFigure> shown = truths.get(i).stream()
                    .map(figure -> isSmall(figure.numerator()) ? withoutNumbers(figure) : figure)
                    .toList();
            recovered += attack.recovered(i, shown, policy, 0, false).size();
        }
        return recovered;
    }

    private static boolean isSmall(@Nullable Double count) {
        return count != null && count >= 1 && count <= 5;
    }

    private static ExtractFigure withoutNumbers(ExtractFigure figure) {
        return figure(figure, null, null);
    }

    private static ExtractFigure figure(
            ExtractFigure figure, @Nullable Double numerator, @Nullable Double denominator) {
        return new ExtractFigure(
                figure.indicator(),
                figure.periodType(),
                figure.periodEnd(),
                figure.breakdown(),
                figure.breakdownValue(),
                figure.sourceRelease(),
                numerator,
                denominator,
                null,
                null,
                null,
                "c",
                figure.isPublished());
    }

    /** The years and quarters that are told, with every third indicator's figures printed in the official statistics. */
    private static List<List<ExtractFigure>> figuresByAuthorityAndYear() {
        Map<String, List<ExtractFigure>> figures = new TreeMap<>();
        lake.read("mart_indicator")
                .where(
                        "period_end <= DATE'2025-03-31' AND (period_type = 'year' OR (period_type = 'quarter' AND breakdown = 'all'))")
                .where("indicator NOT IN ('net_change', 'missing_incidents', 'review_participation')")
                .selectExpr(
                        "la_code || ' ' || year(add_months(period_end, 9))",
                        "indicator",
                        "period_type",
                        "CAST(period_end AS STRING)",
                        "breakdown",
                        "breakdown_value",
                        "numerator",
                        "denominator",
                        "value",
                        "symbol")
                .collectAsList()
                .forEach(row -> figures.computeIfAbsent(row.getString(0), any -> new ArrayList<>())
                        .add(new ExtractFigure(
                                row.getString(1),
                                PeriodType.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                                LocalDate.parse(row.getString(3)),
                                row.getString(4),
                                row.getString(5),
                                "",
                                (Double) row.get(6),
                                (Double) row.get(7),
                                (Double) row.get(8),
                                null,
                                null,
                                row.getString(9),
                                row.getString(4).equals("all")
                                        && row.getString(2).equals("year")
                                        && row.getString(1).length() % 3 == 0)));
        return List.copyOf(figures.values());
    }
}
