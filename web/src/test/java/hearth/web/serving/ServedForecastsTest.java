package hearth.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.web.LittleEngland;
import hearth.web.TestWarehouse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a council's forecast its own staff see, and what all others. */
class ServedForecastsTest {
    private static final String FIGURES = """
            SELECT placement_state || ' ' || coalesce(CAST(children AS VARCHAR), symbol) || ' '
                || coalesce(lower_80 || '-' || upper_80, '')
            FROM mart_forecast WHERE la_code = '902' AND %s ORDER BY children DESC, placement_state
            """;

    @TempDir
    static Path folder;

    private static OpenWarehouse served;

    @BeforeAll
    static void release() {
        List<List<Object>> figures = new ArrayList<>();
        figures.add(figure("counted", "2025-03-31", "2025-03-31", "all", 104));
        figures.add(figure("forecast", "2025-03-31", "2025-09-30", "all", 104));
        figures.add(figure("forecast", "2024-03-31", "2025-03-31", "all", 110));
        figures.add(figure("forecast", "2025-03-31", "2026-03-31", "all", 103.2));
        figures.add(figure("forecast", "2025-03-31", "2026-03-31", "kinship", 61.2));
        figures.add(figure("forecast", "2025-03-31", "2026-03-31", "own_fostering", 30));
        figures.add(figure("forecast", "2025-03-31", "2026-03-31", "external_home", 10.8));
        figures.add(figure("forecast", "2025-03-31", "2026-03-31", "secure", 1.2));
        LittleEngland.write(new TestWarehouse(folder.resolve("warehouse")))
                .write("mart_forecast", figures)
                .write("mart_backtest", List.of(backtest("902", 7 / 328.0)))
                .write("mart_care_model", List.of(modelRow("902")))
                .release();
        served = new OpenWarehouse(folder.resolve("warehouse"), folder.resolve("serving"));
    }

    @AfterAll
    static void close() {
        served.close();
    }

    private static List<Object> figure(String kind, String made, String target, String home, double children) {
        return List.of(
                "902",
                kind,
                made,
                target,
                home,
                "all",
                children,
                children - 4,
                children + 4,
                children - 8,
                children + 8,
                "");
    }

    private static List<Object> backtest(String laCode, double error) {
        return List.of(
                laCode, "persistence", 12, 1, "2024-03-31", "2024-03-31", error, error, error, error, "", "", "", "");
    }

    private static List<Object> modelRow(String laCode) {
        return List.of(laCode, "2019-04-01", "2025-03-31", "exit", "local/secure/under_1/0", 1.0, 80.0, 2.0, 300.0);
    }

    @Test
    void othersSeeWholeYearsRoundedWithSmallOnesSuppressedAndTheNextSmallestToo() throws SQLException {
        assertThat(served.ask("901", FIGURES.formatted("TRUE")))
                .containsExactly(
                        "all 105.0 95.0-110.0",
                        "kinship 60.0 55.0-70.0",
                        "own_fostering 30.0 25.0-35.0",
                        "external_home c ",
                        "secure c ");
    }

    @Test
    void ownStaffSeeWhatTheLoadWrote() throws SQLException {
        assertThat(served.ask("902", FIGURES.formatted("target_on = '2026-03-31'")))
                .contains("all 103.2 99.2-107.2", "secure 1.2 -2.8-5.2");
        assertThat(served.ask("902", "SELECT count(*) FROM mart_forecast WHERE kind = 'counted'"))
                .containsExactly("1");
    }

    @Test
    void errorsOfOthersAreRoundedAsTheirDigitsWouldGiveCountsAway() throws SQLException {
        String sql = "SELECT mape_total FROM mart_backtest WHERE la_code = '902'";
        assertThat(served.ask("901", sql)).containsExactly("0.021");
        assertThat(served.ask("902", sql)).containsExactly(String.valueOf(7 / 328.0));
    }

    @Test
    void theModelIsForOwnStaffAndWhoeverRunsTheWarehouse() throws SQLException {
        String sql = "SELECT count(*) FROM audience.care_model WHERE la_code = '902'";
        assertThat(served.ask("901", sql)).containsExactly("0");
        assertThat(served.ask("902", sql)).containsExactly("1");
        assertThat(served.ask("all", sql)).containsExactly("1");
    }
}
