package hearth.web.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.web.LittleEngland;
import hearth.web.TestWarehouse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which figures readers see: all alike those that are shared, an authority's staff their own in full. */
class ServedFiguresTest {
    @TempDir
    static Path folder;

    private static OpenWarehouse served;

    @BeforeAll
    static void releaseLittleEngland() {
        LittleEngland.write(new TestWarehouse(folder.resolve("ware house"))).release();
        served = new OpenWarehouse(folder.resolve("ware house"), folder.resolve("serving"));
    }

    @AfterAll
    static void close() {
        served.close();
    }

    private static OpenWarehouse served(Sharing sharing) {
        return new OpenWarehouse(folder.resolve("ware house"), folder.resolve("serving"), sharing);
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
        assertThat(served.ask("901", sql))
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
        assertThat(served.ask("902,904", sql)).containsExactly("E06000001");
        assertThat(served.ask("all", sql.replace("string_agg(area_code, ' ' ORDER BY area_code)", "count(*)")))
                .containsExactly("0");
    }

    @Test
    void figuresOfOthersWhoseDefinitionIsGoneAreLeftOut() throws SQLException {
        assertThat(served.ask("901", "SELECT count(*) FROM benchmark WHERE indicator = 'taken_away'"))
                .containsExactly("0");
    }

    @Test
    void suppressedFiguresAreNotInTheNeighboursAverageAndAtLeastFiveMustBe() throws SQLException {
        String sql = """
                SELECT statistic || ' ' || contributors || ' ' || coalesce(round(value, 1), -1)
                FROM comparison
                WHERE source = 'extract' AND comparator = 'sn_2025' AND period_end = '2025-03-31'
                    AND area_code = '%s'
                ORDER BY statistic
                """;
        assertThat(served.ask("901", sql.formatted("E06000001")))
                .as("903 and 905 to 909: 195 of 200, 40, 50, 60, 70 and none")
                .containsExactly("mean 6 34.6", "median 6 27.5", "pooled 6 34.6");
        assertThat(served.ask("901", sql.formatted("E06000005")))
                .as("903 and 906 to 909; not 901, whose staff ask: its count is suppressed for all others")
                .containsExactly("mean 5 37.5", "median 5 30.0", "pooled 5 37.5");
    }

    @Test
    void pooledMeansAllContributorsChildrenTogether() throws SQLException {
        String sql = """
                SELECT round(value, 4) FROM comparison
                WHERE indicator = 'children_looked_after_rate' AND area_code = 'E06000001' AND statistic = '%s'
                    AND comparator = 'sn_2025' AND source = 'published' AND period_end = '2025-03-31'
                """;
        assertThat(served.ask("901", sql.formatted("pooled"))).containsExactly("86.0");
        assertThat(served.ask("901", sql.formatted("median"))).containsExactly("86.0");
    }

    @Test
    void regionAndEnglandAreTheirPublishedRows() throws SQLException {
        String sql = """
                SELECT comparator || ' ' || source || ' ' || statistic || ' ' || value FROM comparison
                WHERE area_code = 'E06000001' AND comparator IN ('region', 'england') AND period_end = '2025-03-31'
                ORDER BY comparator
                """;
        assertThat(served.ask("901", sql))
                .containsExactly("england published published 60.0", "region published published 40.0");
    }

    @Test
    void theNewestReleaseOfAFigureCounts() throws SQLException {
        assertThat(served.ask(
                        "901",
                        "SELECT count(*) - count(DISTINCT (indicator, area_code, period_end, source, breakdown)) FROM"
                                + " benchmark"))
                .containsExactly("0");
    }

    @Test
    void whatANewerReleaseSuppressesStaysSuppressedAndWhatItLacksDoesNot() throws SQLException {
        assertThat(served.ask(
                        "901",
                        "SELECT coalesce(value::VARCHAR, symbol) FROM benchmark WHERE indicator = 'three_or_more_placements'"
                                + " AND source = 'published' AND period_end = '2023-03-31' ORDER BY area_code"))
                .containsExactly("c", "12.0");
    }

    @Test
    void countsOfOthersAreRoundedAndOwnOnesAreNot() throws SQLException {
        String sql =
                "SELECT numerator || ' ' || denominator || ' ' || source_release FROM benchmark WHERE source = 'extract'"
                        + " AND period_end = '2025-03-31' AND area_code = '%s'";
        assertThat(served.ask("901", sql.formatted("E06000001"))).containsExactly("3.0 7777.0 SSDA903 2025");
        assertThat(served.ask("901", sql.formatted("E06000003")))
                .as("196 of 200: how few the rest are is not revealed")
                .containsExactly("195.0 200.0 SSDA903 2025 (rounded)");
    }

    @Test
    void submissionsOfOthersRevealNeitherFilesNorHowManyRowsTheyHold() throws SQLException {
        String sql =
                "SELECT concat_ws(' ', la_code, submission_id, collection_year, is_current, file_count, rows_in, rows_accepted,"
                        + " rows_quarantined, files, held_back) FROM ops_submission ORDER BY la_code, submission_id";
        assertThat(served.ask("901", sql))
                .containsExactly(
                        "881 2025 true",
                        "901 a1 2025 true 11 5000 4990 10 {episodes.csv=0f}",
                        "901 a2 2025 false 1 100 40 60 {return.csv=0e} " + LittleEngland.HELD_BACK);
    }

    private static final String LOCAL = """
            SELECT concat_ws(' ', area_code, indicator, source_release, numerator, denominator, value, symbol)
            FROM benchmark
            WHERE source = 'local' AND period_end <> '2024-03-31'
            ORDER BY area_code, indicator, period_type, breakdown
            """;

    @Test
    void localFiguresOfOthersAreYearlyWholePercentagesWithoutCountsAndNothingElse() throws SQLException {
        assertThat(served.ask("901", LOCAL))
                .as("901 is our own; of 902 the rest is small, of 903 the whole; 904 has 185 of 200")
                .containsExactly(
                        "E06000001 complaints own.csv 3.0 3.0",
                        "E06000001 complaints own.csv 2.0 2.0",
                        "E06000001 registered_with_gp health.csv 97.0 100.0 97.0",
                        "E06000002 registered_with_gp own figures (rounded) c",
                        "E06000003 registered_with_gp own figures (rounded) c",
                        "E06000004 registered_with_gp own figures (rounded) 93.0");
    }

    @Test
    void whoAddedLocalFiguresSeesAllOfThemAndThePublicSeesNothingSmall() throws SQLException {
        try (OpenWarehouse open = served(Sharing.of("public", 5))) {
            assertThat(served.ask("905", LOCAL))
                    .filteredOn(row -> row.startsWith("E06000005"))
                    .containsExactly(
                            "E06000005 complaints own.csv 100.0 100.0",
                            "E06000005 complaints own.csv 300.0 300.0",
                            "E06000005 complaints own.csv 250.0 250.0",
                            "E06000005 days_in_care_proceedings own.csv 200.0 200.0",
                            "E06000005 leaders_grade own.csv 2.0 2.0");
            assertThat(served.ask("all", LOCAL)).hasSize(11);
            assertThat(open.ask(LOCAL))
                    .containsExactly(
                            "E06000001 registered_with_gp own figures (rounded) c",
                            "E06000002 registered_with_gp own figures (rounded) c",
                            "E06000003 registered_with_gp own figures (rounded) c",
                            "E06000004 registered_with_gp own figures (rounded) 93.0");
        }
    }

    @Test
    void noSharedTableHoldsCountsAsTheyWereReceived() throws SQLException {
        assertThat(served.ask("901", "SELECT table_name FROM duckdb_tables() WHERE database_name = 'shared'"))
                .contains("benchmark")
                .doesNotContain("mart_local", "mart_indicator");
    }

    @Test
    void madeUpCountsAreShownUnlessTheyAreServedAsReal() throws SQLException {
        Path madeUp = folder.resolve("made up");
        LittleEngland.write(new TestWarehouse(madeUp)).releaseMadeUp();
        String suppressed = "SELECT count(*) > 0 FROM benchmark WHERE source = 'extract' AND symbol = 'c'";
        Sharing usual = Sharing.of("shared", 5);
        try (OpenWarehouse shown = new OpenWarehouse(madeUp, folder.resolve("shown"), usual);
                OpenWarehouse asReal =
                        new OpenWarehouse(madeUp, folder.resolve("shown"), usual.with(Sharing.MadeUp.AS_REAL))) {
            assertThat(shown.ask(suppressed)).containsExactly("false");
            assertThat(asReal.ask(suppressed)).containsExactly("true");
            assertThat(asReal.ask("all", suppressed)).containsExactly("false");
        }
    }

    /** Whoever tries the demo may load real returns into its warehouse, with a version that let them. */
    @Test
    void oneCouncilThatIsNotMadeUpHasTheCountsOfAllProtected() throws SQLException {
        Path mixed = folder.resolve("mixed");
        TestWarehouse warehouse = LittleEngland.write(new TestWarehouse(mixed));
        warehouse.releaseMadeUp();
        warehouse
                .write("ops_origin", List.of(List.of("901", true), List.of("902", false)))
                .releaseWithOrigins();
        String suppressed = "SELECT count(*) > 0 FROM benchmark WHERE source = 'extract' AND symbol = 'c'";
        try (OpenWarehouse open = new OpenWarehouse(mixed, folder.resolve("mixed-files"))) {
            assertThat(open.ask(suppressed)).containsExactly("true");
            assertThat(open.ask("SELECT is_made_up FROM served_release")).containsExactly("true");
            assertThat(open.ask("SELECT count(files) FROM ops_submission")).containsExactly("0");
        }
    }

    @Test
    void anAverageIsOfAsManyAsTheSettingSays() throws SQLException {
        try (OpenWarehouse careful = served(Sharing.of("public", 7))) {
            assertThat(careful.ask("SELECT count(*) FROM comparison WHERE source = 'extract' AND value IS NOT NULL"))
                    .as("six authorities are too few")
                    .containsExactly("0");
        }
        assertThatThrownBy(() -> Sharing.of("secret", 5)).hasMessageContaining("shared or public");
    }
}
