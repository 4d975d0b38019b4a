package hearth.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import hearth.jobs.lake.Hadoop;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Releases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of two public sample returns: one year of authority 881, five years of authority 210. */
@ExtendWith(Spark.Compiled.class)
class SampleReturnsTest {
    private static final LocalDate YEAR_END = LocalDate.of(2018, 3, 31);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @TempDir
    private static Path folder;

    private static Lake lake;

    @BeforeAll
    static void load(SparkSession spark) {
        Samples.copy(Samples.folder("ssda903/returns/fake903_csv"), folder.resolve("landing/881"));
        Samples.copy(Samples.folder("ssda903/returns/cs_demand"), folder.resolve("landing/210"));
        Path providers = Samples.folder("ssda903/reference").resolve("providers_synthetic.csv");
        assertThat(load("--year-names=start", "--providers=" + providers)).isZero();
        lake = new Lake(folder.resolve("warehouse").toString(), Hadoop.configuration());
    }

    @Test
    void everyRowOfEveryFileIsKeptAsItCame() throws IOException {
        assertThat(Spark.table(lake, "raw_record").count()).isEqualTo(rowsInFiles());
        assertThat(Spark.table(lake, "raw_record")
                        .where("la_code = '881'")
                        .select("return_table")
                        .distinct()
                        .count())
                .isEqualTo(12);
        Row first = Spark.table(lake, "raw_record")
                .where("la_code = '881' AND source_file = 'episodes.csv' AND source_row = 2")
                .first();
        assertThat(first.<String, String>getJavaMap(first.fieldIndex("cells")))
                .containsEntry("CHILD", "566910")
                .containsEntry("DECOM", "15/02/2016");
    }

    @Test
    void rowsInAreAcceptedOrRejected() {
        List<Row> submissions = Spark.table(lake, "ops_submission").collectAsList();

        assertThat(submissions).hasSize(6).allSatisfy(submission -> {
            long in = submission.getAs("rows_in");
            assertThat(submission.<Long>getAs("rows_accepted") + submission.<Long>getAs("rows_quarantined"))
                    .isEqualTo(in);
            assertThat(Spark.table(lake, "raw_record")
                            .where("submission_id = '" + submission.getAs("submission_id") + "'")
                            .count())
                    .isEqualTo(in);
            assertThat(Spark.table(lake, "ops_quarantine")
                            .where("submission_id = '" + submission.getAs("submission_id") + "'")
                            .count())
                    .isEqualTo(submission.<Long>getAs("rows_quarantined"));
        });
    }

    @Test
    void everyRowOfEveryFileIsAcceptedOrRejected() {
        Dataset<Row> files = Spark.table(lake, "ops_file");

        assertThat(files.where("rows_in <> rows_accepted + rows_quarantined").count())
                .isZero();
        assertThat(files.groupBy("submission_id")
                        .sum("rows_in")
                        .join(Spark.table(lake, "ops_submission").where("is_current"), "submission_id")
                        .where("`sum(rows_in)` = rows_in")
                        .count())
                .isEqualTo(
                        Spark.table(lake, "ops_submission").where("is_current").count());
    }

    @Test
    void aRejectedRowSaysWhereItIsWhatIsWrongAndWhatToDo() {
        Row row = Spark.table(lake, "ops_quarantine")
                .where("source_file = 'sw_episodes.csv'")
                .first();

        assertThat(row.<String>getAs("rule")).isEqualTo("no-header");
        assertThat(row.<Integer>getAs("source_row")).isEqualTo(2);
        assertThat(row.<String>getAs("column_name")).isEqualTo("CHILD");
        assertThat(row.<String>getAs("found")).isEqualTo("AAAAA99");
        assertThat(row.<String>getAs("remedy")).isNotEmpty();
    }

    @Test
    void aCellThatCannotBeReadLosesNoRow() {
        Dataset<Row> repairs = Spark.table(lake, "ops_repair").where("source_file = 'placed_for_adoption.csv'");

        assertThat(Spark.table(lake, "ops_quarantine")
                        .where("source_file = 'placed_for_adoption.csv'")
                        .count())
                .isZero();
        assertThat(repairs.count())
                .isEqualTo(Spark.table(lake, "raw_record")
                        .where("source_file = 'placed_for_adoption.csv'")
                        .count());
        assertThat(repairs.selectExpr("rule", "column_name", "was", "becomes")
                        .distinct()
                        .collectAsList())
                .extracting(Row::mkString)
                .containsExactly("unusable-cellREASON_PLACED_CEASEDXXX");
    }

    @Test
    void childrenLookedAfterAgreeWithACountByHand() throws IOException {
        assertThat(numerator("children_looked_after"))
                .isEqualTo(lookedAfterByHand().size());
    }

    @Test
    void childrenWhoStartedAgreeWithACountByHand() throws IOException {
        LocalDate first = LocalDate.of(2017, 4, 1);
        long started = episodes().stream()
                .filter(row -> row.getField("RNE").equals("S") && !isShortBreak(row))
                .filter(row ->
                        !day(row, "DECOM").isBefore(first) && !day(row, "DECOM").isAfter(YEAR_END))
                .map(row -> row.getField("CHILD"))
                .distinct()
                .count();

        assertThat(numerator("started_looked_after")).isEqualTo(started);
    }

    @Test
    void fosteredChildrenAgreeWithACountByHand() throws IOException {
        long fostered = lookedAfterByHand().stream()
                .filter(row -> row.getField("PLACE").startsWith("U"))
                .count();

        assertThat(numerator("fostered")).isEqualTo(fostered);
    }

    @Test
    void withoutAPostcodeDirectoryThereIsNoFigureOfDistance() {
        Row row = figure("placed_over_20_miles_outside");

        assertThat(row.<String>getAs("symbol")).isEqualTo("x");
        assertThat(row.isNullAt(row.fieldIndex("value"))).isTrue();
    }

    @Test
    void fiveYearsMakeOneLifeWithoutOverlaps() {
        Dataset<Row> episodes = Spark.table(lake, "fact_episode").where("la_code = '210'");
        episodes.createOrReplaceTempView("episode");

        assertThat(Spark.session().sql("""
                                SELECT * FROM episode a JOIN episode b ON a.child_id = b.child_id
                                WHERE a.started_on < b.started_on AND (a.ended_on IS NULL OR a.ended_on > b.started_on)
                                """).count()).isZero();
        assertThat(episodes.where("ended_on IS NULL")
                        .select("child_id")
                        .distinct()
                        .count())
                .isEqualTo(episodes.where("ended_on IS NULL").count());
    }

    @Test
    void theListOfProvidersIsATableWithoutPostcodes() {
        Dataset<Row> providers = Spark.table(lake, "dim_provider");
        Row closed = providers.where("urn = '1010150'").first();

        assertThat(providers.count()).isEqualTo(4441);
        assertThat(closed.<String>getAs("authority_code")).isEqualTo("E10000012");
        assertThat(closed.<String>getAs("placement_codes")).isEqualTo("U1");
        assertThat(closed.<String>getAs("postcode_sectors")).isEqualTo("WA15 7");
        assertThat(closed.<LocalDate>getAs("closed_on")).isEqualTo(LocalDate.of(2022, 10, 15));
        assertThat(new Releases(lake).newest().orElseThrow().tableVersions()).containsKey("dim_provider");
    }

    @Test
    void loadingTheSameFilesAgainChangesNothing() {
        long before = new Releases(lake).newest().orElseThrow().id();

        assertThat(load("--year-names=start")).isZero();

        assertThat(new Releases(lake).newest().orElseThrow().id()).isEqualTo(before);
    }

    /** The children looked after on 31 March 2018, each with the episode of that day, counted straight from the files. */
    private static List<NamedCsvRecord> lookedAfterByHand() throws IOException {
        Map<String, LocalDate> births = new HashMap<>();
        rows("header.csv").forEach(row -> births.put(row.getField("CHILD"), day(row, "DOB")));
        Map<String, NamedCsvRecord> newest = new HashMap<>();
        List<NamedCsvRecord> episodes = new ArrayList<>(episodes());
        episodes.sort(Comparator.comparing(row -> day(row, "DECOM")));
        episodes.stream()
                .filter(row -> !day(row, "DECOM").isAfter(YEAR_END))
                .forEach(row -> newest.put(row.getField("CHILD"), row));
        return newest.values().stream()
                .filter(row -> row.getField("DEC").isEmpty() || day(row, "DEC").isAfter(YEAR_END))
                .filter(row -> !isShortBreak(row))
                .filter(row -> births.getOrDefault(row.getField("CHILD"), LocalDate.MIN)
                        .plusYears(18)
                        .isAfter(YEAR_END))
                .toList();
    }

    private static List<NamedCsvRecord> episodes() throws IOException {
        return rows("episodes.csv");
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        return CsvReader.builder()
                .ofNamedCsvRecord(Files.readString(folder.resolve("landing/881").resolve(file)))
                .stream()
                .toList();
    }

    private static LocalDate day(NamedCsvRecord row, String column) {
        return LocalDate.parse(row.getField(column), DAY);
    }

    private static boolean isShortBreak(NamedCsvRecord row) {
        return List.of("V3", "V4").contains(row.getField("LS"));
    }

    private static long numerator(String indicator) {
        return Math.round(figure(indicator).<Double>getAs("numerator"));
    }

    private static Row figure(String indicator) {
        return Spark.table(lake, "mart_indicator")
                .where("la_code = '881' AND period_type = 'year' AND breakdown = 'all' AND indicator = '" + indicator
                        + "'")
                .first();
    }

    private static long rowsInFiles() throws IOException {
        long rows = 0;
        try (Stream<Path> files = Files.walk(folder.resolve("landing"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                rows += Files.readString(file)
                                .lines()
                                .filter(line -> !line.isBlank())
                                .count()
                        - 1;
            }
        }
        return rows;
    }

    private static int load(String... options) {
        return Main.run(Stream.concat(
                        Stream.of(
                                "load",
                                folder.resolve("landing").toString(),
                                "--warehouse=" + folder.resolve("warehouse"),
                                "--keys=" + folder.resolve("keys")),
                        Stream.of(options))
                .toArray(String[]::new));
    }
}
