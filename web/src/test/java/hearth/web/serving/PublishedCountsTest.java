package hearth.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.web.query.SqlFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of an authority's own counts the official statistics have published already. */
class PublishedCountsTest {
    private static final int NUMERATOR = 1;
    private static final int DENOMINATOR = 2;

    @TempDir
    private Path folder;

    private Connection connection;
    private DeltaTables tables;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        tables = new DeltaTables(connection);
        tables.run("ATTACH ':memory:' AS shared");
        tables.run("CREATE TABLE shared.indicator (id TEXT, unit TEXT)");
        tables.run("INSERT INTO shared.indicator VALUES ('adopted', 'count'), ('fostered', 'percentage')");
        tables.run("CREATE TABLE shared.dim_area (area_code TEXT, la_code TEXT)");
        tables.run("INSERT INTO shared.dim_area VALUES ('E1', '901')");
        tables.run("CREATE TABLE shared.mart_published (dataset TEXT, indicator TEXT, area_code TEXT, period_type TEXT,"
                + " period_end DATE, breakdown TEXT, breakdown_value TEXT, published_on DATE, numerator DOUBLE,"
                + " denominator DOUBLE, value DOUBLE, symbol TEXT)");
        tables.run(
                "CREATE TABLE received_mart_indicator (la_code TEXT, indicator TEXT, period_type TEXT, period_end DATE,"
                        + " breakdown TEXT, breakdown_value TEXT, source_release TEXT, numerator DOUBLE, denominator DOUBLE,"
                        + " value DOUBLE, symbol TEXT)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void aCountInTheNewestReleaseIsPublished() throws SQLException {
        publish("ceased", "adopted", 2024, "NULL", "4", "NULL");
        count("adopted", 4);

        assertThat(published()).containsExactly("adopted");
    }

    @Test
    void aCountThatTheNewestReleaseSuppressesIsNoLongerPublished() throws SQLException {
        publish("ceased", "adopted", 2024, "NULL", "4", "NULL");
        publish("ceased", "adopted", 2025, "NULL", "NULL", "'c'");
        count("adopted", 4);

        assertThat(published()).isEmpty();
    }

    @Test
    void aCountThatDiffersFromThePublishedOneIsNot() throws SQLException {
        publish("ceased", "adopted", 2024, "NULL", "30", "NULL");
        count("adopted", 4);

        assertThat(published()).isEmpty();
    }

    @Test
    void aPercentageRevealsACountOnlyWithItsNumeratorBeItInAnotherDataset() throws SQLException {
        publish("lait", "fostered", 2025, "NULL", "70", "NULL");
        count("fostered", 70);
        assertThat(published()).isEmpty();

        publish("looked_after", "fostered", 2025, "70", "68", "NULL");
        assertThat(published()).containsExactly("fostered");
    }

    @Test
    void aDenominatorIsPublishedEvenWhereItsFigureIsSuppressed() throws SQLException {
        publish("looked_after", "fostered", 2024, "70", "99", "68", "NULL");
        count("fostered", 70);
        assertThat(published(DENOMINATOR)).isEmpty();

        publish("looked_after", "fostered", 2025, "NULL", "100", "NULL", "'c'");
        assertThat(published(DENOMINATOR)).containsExactly("fostered");
        assertThat(published()).isEmpty();
    }

    private void publish(String dataset, String indicator, int release, String numerator, String value, String symbol)
            throws SQLException {
        publish(dataset, indicator, release, numerator, "NULL", value, symbol);
    }

    private void publish(
            String dataset,
            String indicator,
            int release,
            String numerator,
            String denominator,
            String value,
            String symbol)
            throws SQLException {
        tables.run("INSERT INTO shared.mart_published VALUES"
                + " ('%s', '%s', 'E1', 'year', '2023-03-31', 'all', 'all', '%d-11-30', %s, %s, %s, %s)"
                        .formatted(dataset, indicator, release, numerator, denominator, value, symbol));
    }

    private void count(String indicator, int numerator) throws SQLException {
        tables.run("INSERT INTO received_mart_indicator VALUES"
                + " ('901', '%s', 'year', '2023-03-31', 'all', 'all', 'SSDA903 2023', %d, 100, 0, NULL)"
                        .formatted(indicator, numerator));
    }

    private List<String> published() throws SQLException {
        return published(NUMERATOR);
    }

    private List<String> published(int flag) throws SQLException {
        for (String table : List.of("published_counts", "series", "published_of_series", "release", "figure_file")) {
            tables.run("DROP TABLE IF EXISTS " + table);
        }
        for (String macro : List.of("figure_code", "part_of", "series_of", "release_of", "day_of", "flags_of")) {
            tables.run("DROP MACRO IF EXISTS " + macro);
        }
        tables.run(SqlFile.text("serving/published-counts.sql"));
        tables.runAll("series");
        String file = ReadingDatabase.quoted(folder.resolve("figures.parquet"));
        tables.run("COPY (SELECT * EXCLUDE (la_code) FROM received_mart_indicator) TO " + file);
        tables.run("SET VARIABLE files_of_mart_indicator = [" + file + "]");
        tables.run("CREATE TABLE figure_file AS SELECT 0 AS part, " + file + " AS path, '901' AS la_code");
        List<String> published = new ArrayList<>();
        try (Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("SELECT indicator FROM ("
                        + SqlFile.text("serving/figures-to-protect.sql")
                        + ") AS figure JOIN series ON series.number = series_of(code) WHERE flags_of(code) = "
                        + flag)) {
            while (rows.next()) {
                published.add(rows.getString(1));
            }
        }
        return published;
    }
}
