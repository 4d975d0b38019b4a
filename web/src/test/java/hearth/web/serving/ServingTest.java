package hearth.web.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.LittleEngland;
import hearth.web.TestWarehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServingTest {
    @TempDir
    static Path folder;

    private static TestWarehouse warehouse;
    private static Serving serving;

    @BeforeAll
    static void releaseLittleEngland() {
        warehouse = LittleEngland.write(new TestWarehouse(folder.resolve("ware house")))
                .release();
        serving = serving("901");
    }

    @AfterAll
    static void close() {
        serving.close();
    }

    private static Serving serving(String own) {
        Serving serving = new Serving(
                warehouse.folder().toString(),
                folder.resolve("serving"),
                Readers.of(Own.parse(own, false), "shared", 5),
                Catalogue.shipped());
        serving.refresh();
        return serving;
    }

    private static List<String> ask(Serving serving, String sql) throws SQLException {
        try (Lease lease = serving.lease().orElseThrow();
                Statement statement = lease.session().connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> answer = new ArrayList<>();
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
            return answer;
        }
    }

    @Test
    void smallNumbersOfOtherAuthoritiesAreNotInTheFile() throws SQLException {
        String sql = """
                SELECT area_code || ' ' || coalesce(symbol, '-') || ' ' || count(numerator) || count(denominator)
                    || count(value) || count(lower) || count(upper)
                FROM benchmark
                WHERE source = 'extract' AND period_end = '2025-03-31'
                GROUP BY area_code, symbol
                ORDER BY area_code
                """;
        assertThat(ask(serving, sql))
                .as("901 is our own; 902 counts 4, 904 none of 9; 909 none of 200")
                .containsExactly(
                        "881 - 11111",
                        "E06000001 - 11111",
                        "E06000002 c 00000",
                        "E06000003 - 11111",
                        "E06000004 c 00000",
                        "E06000005 - 11111",
                        "E06000006 - 11111",
                        "E06000007 - 11111",
                        "E06000008 - 11111",
                        "E06000009 - 11111");
    }

    @Test
    void ownFiguresAreShownToTheAuthoritiesThatTheSettingNames() throws SQLException {
        String sql = "SELECT string_agg(area_code, ' ' ORDER BY area_code) FROM benchmark WHERE symbol = 'c'"
                + " AND source = 'extract' AND period_end = '2025-03-31'";
        try (Serving two = serving("902,904");
                Serving everyone = serving("all")) {
            assertThat(ask(two, sql)).containsExactly("E06000001");
            assertThat(ask(everyone, sql.replace("string_agg(area_code, ' ' ORDER BY area_code)", "count(*)")))
                    .containsExactly("0");
        }
    }

    @Test
    void figuresOfOthersWhoseDefinitionIsGoneAreLeftOut() throws SQLException {
        assertThat(ask(serving, "SELECT count(*) FROM benchmark WHERE indicator = 'taken_away'"))
                .containsExactly("0");
    }

    @Test
    void hiddenFiguresAreNotInTheNeighboursAverageAndAtLeastFiveMustBe() throws SQLException {
        String sql = """
                SELECT statistic || ' ' || contributors || ' ' || coalesce(round(value, 1), -1)
                FROM comparison
                WHERE source = 'extract' AND comparator = 'sn_2025' AND period_end = '2025-03-31'
                    AND area_code = '%s'
                ORDER BY statistic
                """;
        assertThat(ask(serving, sql.formatted("E06000001")))
                .as("903 and 905 to 909: 195 of 200, 40, 50, 60, 70 and none")
                .containsExactly("mean 6 34.6", "median 6 27.5", "pooled 6 34.6");
        assertThat(ask(serving, sql.formatted("E06000005")))
                .as("903, 906 to 909 and 901, whose own figure is shown to its own staff and is most of all children")
                .containsExactly("mean 6 31.3", "median 6 27.5", "pooled 6 -1.0");
    }

    @Test
    void pooledMeansAllContributorsChildrenTogether() throws SQLException {
        String sql = """
                SELECT round(value, 4) FROM comparison
                WHERE indicator = 'children_looked_after_rate' AND area_code = 'E06000001' AND statistic = '%s'
                    AND comparator = 'sn_2025' AND source = 'published' AND period_end = '2025-03-31'
                """;
        assertThat(ask(serving, sql.formatted("pooled"))).containsExactly("86.0");
        assertThat(ask(serving, sql.formatted("median"))).containsExactly("86.0");
    }

    @Test
    void regionAndEnglandAreTheirPublishedRows() throws SQLException {
        String sql = """
                SELECT comparator || ' ' || source || ' ' || statistic || ' ' || value FROM comparison
                WHERE area_code = 'E06000001' AND comparator IN ('region', 'england') AND period_end = '2025-03-31'
                ORDER BY comparator
                """;
        assertThat(ask(serving, sql))
                .containsExactly("england published published 60.0", "region published published 40.0");
    }

    @Test
    void theNewestReleaseOfAFigureCounts() throws SQLException {
        assertThat(ask(
                        serving,
                        "SELECT count(*) - count(DISTINCT (indicator, area_code, period_end, source)) FROM benchmark"))
                .containsExactly("0");
    }

    @Test
    void whatANewerReleaseHidesStaysHiddenAndWhatItLacksDoesNot() throws SQLException {
        assertThat(ask(
                        serving,
                        "SELECT coalesce(value::VARCHAR, symbol) FROM benchmark WHERE indicator = 'three_or_more_placements'"
                                + " AND source = 'published' AND period_end = '2023-03-31' ORDER BY area_code"))
                .containsExactly("c", "12.0");
    }

    @Test
    void aRequestEndsOnTheReleaseItBeganWith() throws SQLException {
        Path place = folder.resolve("swap/warehouse");
        TestWarehouse changing = LittleEngland.write(new TestWarehouse(place)).release();
        try (Serving swapping = new Serving(
                place.toString(),
                folder.resolve("swap/serving"),
                Readers.of(Own.parse("", false), "shared", 5),
                Catalogue.shipped())) {
            swapping.refresh();
            Lease before = swapping.lease().orElseThrow();
            changing.write("mart_published", List.of()).release();
            swapping.refresh();
            try (before;
                    Statement statement = before.session().connection().createStatement();
                    ResultSet rows =
                            statement.executeQuery("SELECT count(*) > 0 FROM benchmark WHERE source = 'published'")) {
                rows.next();
                assertThat(rows.getBoolean(1)).isTrue();
                assertThat(before.release().id()).isEqualTo(1);
            }
            assertThat(ask(swapping, "SELECT count(*) FROM benchmark WHERE source = 'published'"))
                    .containsExactly("0");
            assertThat(ask(swapping, "SELECT id FROM served_release")).containsExactly("2");
        }
    }

    @Test
    void aTableWithDeletionVectorsIsRefusedAndTheReleaseBeforeStays() throws SQLException {
        Path place = folder.resolve("deleted/warehouse");
        TestWarehouse changing = LittleEngland.write(new TestWarehouse(place)).release();
        try (Serving careful = new Serving(
                place.toString(),
                folder.resolve("deleted/serving"),
                Readers.of(Own.parse("", false), "shared", 5),
                Catalogue.shipped())) {
            careful.refresh();
            changing.deleteRows("mart_published").release();
            careful.refresh();
            assertThat(careful.obstacle()).contains("mart_published").contains("deletion vectors");
            assertThat(ask(careful, "SELECT id FROM served_release")).containsExactly("1");
        }
    }

    @Test
    void whatAnEarlierReleaseHidStaysHiddenWhileItIsTheSame() throws SQLException {
        Path place = folder.resolve("again/warehouse");
        String groups = "SELECT breakdown_value || ' ' || coalesce(value::TEXT, symbol) FROM benchmark"
                + " WHERE source = 'extract' AND breakdown = 'sex' ORDER BY breakdown_value";
        TestWarehouse again = LittleEngland.write(new TestWarehouse(place));
        again.write("mart_indicator", groups(46, 28, 8, 8, 2)).release();
        List<Path> earlier = again.files("mart_indicator");
        again.write("mart_indicator", groups(47, 28, 9, 8, 2)).release();
        assertThat(asNobody(place, "again/both", groups)).containsExactly("a 30.0", "b c", "c 10.0", "d c");

        earlier.forEach(file -> file.toFile().delete());
        assertThat(asNobody(place, "again/one", groups))
                .as("the earlier release is not kept any more")
                .containsExactly("a 30.0", "b 10.0", "c c", "d c");
    }

    private static List<List<Object>> groups(int all, int... counts) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(count("all", "all", all));
        for (int i = 0; i < counts.length; i++) {
            rows.add(count("sex", "abcd".substring(i, i + 1), counts[i]));
        }
        return rows;
    }

    private static List<Object> count(String breakdown, String group, int count) {
        return List.of(
                "902",
                "children_looked_after",
                "year",
                "2025-03-31",
                breakdown,
                group,
                "SSDA903 2025",
                count,
                "",
                count,
                "",
                "",
                "");
    }

    private static List<String> asNobody(Path place, String files, String sql) throws SQLException {
        try (Serving nobody = new Serving(
                place.toString(),
                folder.resolve(files),
                Readers.of(Own.parse("", false), "shared", 5),
                Catalogue.shipped())) {
            nobody.refresh();
            return ask(nobody, sql);
        }
    }

    @Test
    void theFileOfAReleaseIsUsedAgain() throws SQLException {
        long files = databaseFiles();
        serving("901").close();
        assertThat(databaseFiles()).isEqualTo(files);
    }

    @Test
    void nobodyElseOnTheMachineCanOpenTheFiles() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        try (Stream<Path> files = Files.list(folder.resolve("serving"))) {
            assertThat(files).isNotEmpty().allSatisfy(file -> {
                assertThat(file.toString()).endsWith(".duckdb");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            });
        }
    }

    private static long databaseFiles() {
        String[] names = folder.resolve("serving").toFile().list((place, name) -> name.endsWith(".duckdb"));
        return names == null ? 0 : names.length;
    }

    @Test
    void theDatabaseCannotBeWrittenAndReadsNoFiles() {
        for (String attempt : List.of(
                "CREATE TABLE t (a INT)",
                "DELETE FROM benchmark",
                "SELECT * FROM read_text('/etc/hostname')",
                "COPY benchmark TO '" + folder.resolve("out.csv") + "'",
                "SET enable_external_access = true",
                "ATTACH '" + folder.resolve("other.duckdb") + "'")) {
            assertThatThrownBy(() -> ask(serving, attempt)).as(attempt).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void countsOfOthersAreRoundedAndOwnOnesAreNot() throws SQLException {
        String sql =
                "SELECT numerator || ' ' || denominator || ' ' || source_release FROM benchmark WHERE source = 'extract'"
                        + " AND period_end = '2025-03-31' AND area_code = '%s'";
        assertThat(ask(serving, sql.formatted("E06000001"))).containsExactly("3.0 7777.0 SSDA903 2025");
        assertThat(ask(serving, sql.formatted("E06000003")))
                .as("196 of 200: how few the rest are is not told")
                .containsExactly("195.0 200.0 SSDA903 2025 (rounded)");
    }

    @Test
    void submissionsOfOthersTellNeitherFilesNorHowManyRowsTheyHold() throws SQLException {
        String sql =
                "SELECT concat_ws(' ', la_code, submission_id, collection_year, is_current, file_count, rows_in, rows_accepted,"
                        + " rows_quarantined, files) FROM ops_submission ORDER BY la_code";
        assertThat(ask(serving, sql))
                .containsExactly("881 2025 true", "901 a1 2025 true 11 5000 4990 10 {episodes.csv=0f}");
    }

    private static final String LOCAL = """
            SELECT concat_ws(' ', area_code, indicator, source_release, numerator, denominator, value, symbol)
            FROM benchmark
            WHERE source = 'local' AND period_end <> '2024-03-31'
            ORDER BY area_code, indicator, period_type, breakdown
            """;

    @Test
    void figuresThatOthersBroughtAreYearlyWholePercentagesWithoutCountsAndNothingElse() throws SQLException {
        assertThat(ask(serving, LOCAL))
                .as("901 is our own; of 902 the rest is small, of 903 the whole; 904 has 185 of 200")
                .containsExactly(
                        "E06000001 complaints own.csv 3.0 3.0",
                        "E06000001 registered_with_gp health.csv 97.0 100.0 97.0",
                        "E06000002 registered_with_gp own figures (rounded) c",
                        "E06000003 registered_with_gp own figures (rounded) c",
                        "E06000004 registered_with_gp own figures (rounded) 93.0");
    }

    @Test
    void whoBroughtFiguresSeesAllOfThemAndThePublicSeesNothingSmall() throws SQLException {
        try (Serving own = serving("905");
                Serving all = serving("all");
                Serving nobody = new Serving(
                        warehouse.folder().toString(),
                        folder.resolve("serving"),
                        Readers.of(Own.parse("", false), "public", 5),
                        Catalogue.shipped())) {
            nobody.refresh();
            assertThat(ask(own, LOCAL))
                    .filteredOn(row -> row.startsWith("E06000005"))
                    .containsExactly(
                            "E06000005 complaints own.csv 100.0 100.0",
                            "E06000005 complaints own.csv 300.0 300.0",
                            "E06000005 complaints own.csv 250.0 250.0",
                            "E06000005 days_in_care_proceedings own.csv 200.0 200.0",
                            "E06000005 leaders_grade own.csv 2.0 2.0");
            assertThat(ask(all, LOCAL)).hasSize(10);
            assertThat(ask(nobody, LOCAL))
                    .containsExactly(
                            "E06000001 registered_with_gp own figures (rounded) c",
                            "E06000002 registered_with_gp own figures (rounded) c",
                            "E06000003 registered_with_gp own figures (rounded) c",
                            "E06000004 registered_with_gp own figures (rounded) 93.0");
        }
    }

    @Test
    void noTableOfTheFileHoldsFiguresAsTheyWereBrought() throws SQLException {
        assertThat(ask(serving, "SELECT table_name FROM information_schema.tables"))
                .contains("benchmark")
                .noneMatch(name -> name.contains("mart_local"));
    }

    @Test
    void anAverageIsOfAsManyAsTheSettingSays() throws SQLException {
        try (Serving careful = new Serving(
                warehouse.folder().toString(),
                folder.resolve("serving"),
                Readers.of(Own.parse("", false), "public", 7),
                Catalogue.shipped())) {
            careful.refresh();
            assertThat(ask(careful, "SELECT count(*) FROM comparison WHERE source = 'extract' AND value IS NOT NULL"))
                    .as("six authorities are too few")
                    .containsExactly("0");
        }
        assertThatThrownBy(() -> Readers.of(Own.parse("", false), "secret", 5))
                .hasMessageContaining("shared and public");
    }
}
