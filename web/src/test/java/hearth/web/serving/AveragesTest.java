package hearth.web.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.benchmark.Average;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The averages of several authorities, as the one place that works them out has them. */
class AveragesTest {
    private static final String SIX =
            "(10, 10, 100), (20, 20, 100), (30, 30, 100), (40, 40, 100), (50, 50, 100), (90, NULL, NULL)";

    private Connection connection;
    private DeltaTables tables;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        tables = new DeltaTables(connection);
        tables.run("ATTACH ':memory:' AS shared");
        tables.run("CREATE TABLE shared.average_rule AS SELECT 5 AS fewest, " + Average.LARGEST_SHARE
                + "::DOUBLE AS largest_share");
        tables.runAll("averages");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void eachAuthorityCountsAlikeInMeanAndMedian() throws SQLException {
        assertThat(statistic("mean", SIX)).isEqualTo("40.0 of 6");
        assertThat(statistic("median", SIX)).isEqualTo("35.0 of 6");
    }

    @Test
    void eachChildCountsAlikeInThePooledFigureOfThoseWithCounts() throws SQLException {
        assertThat(statistic("pooled", SIX)).isEqualTo("30.0 of 5");
        assertThat(statistic("pooled", "(10, 1, 10), (20, 2, 10), (30, 3, 10), (40, 4, 10), (90, 360, 400)"))
                .as("370 of 440 children, of whom one authority has more than 0.7")
                .isEqualTo("null of 5");
        assertThat(statistic("pooled", "(10, 1, 10), (20, 2, 10), (30, 3, 10), (40, 4, 10), (90, 54, 60)"))
                .isEqualTo("64.0 of 5");
    }

    @Test
    void aMeanThatEndsOnAHalfIsTheSameInEveryOrder() throws SQLException {
        String sql =
                "SELECT statistics_of(NULL, NULL, value, 1)[1].value = 17.75::DOUBLE FROM (VALUES %s) AS figure(value)";

        assertThat(text(sql.formatted("(21.4::DOUBLE), (10.0), (16.7), (13.4), (24.2), (20.8)")))
                .isEqualTo("true");
        assertThat(text(sql.formatted("(24.2::DOUBLE), (20.8), (10.0), (13.4), (16.7), (21.4)")))
                .isEqualTo("true");
    }

    @Test
    void fewerThanTheSettingSaysHaveNoAverage() throws SQLException {
        String four = "(10, 10, 100), (20, 20, 100), (30, 30, 100), (40, 40, 100)";
        assertThat(statistic("mean", four)).isEqualTo("null of 4");
        assertThat(statistic("median", four)).isEqualTo("null of 4");
        assertThat(statistic("pooled", four + ", (90, NULL, NULL)")).isEqualTo("null of 4");
        tables.run("UPDATE shared.average_rule SET fewest = 4");
        assertThat(statistic("mean", four)).isEqualTo("25.0 of 4");
        assertThatThrownBy(() -> new Average(2)).hasMessageContaining("fewer than 3");
    }

    @Test
    void aFigureThatIsNotThereIsNoZero() throws SQLException {
        assertThat(statistic("mean", "(10, 1, 1), (10, 1, 1), (10, 1, 1), (10, 1, 1), (10, 1, 1), (NULL, 1, 1)"))
                .isEqualTo("10.0 of 5");
    }

    /** @param figures value, numerator and denominator of each */
    private String statistic(String name, String figures) throws SQLException {
        String sql = """
                SELECT coalesce(CAST(round(item.value, 6) AS VARCHAR), 'null') || ' of ' || item.contributors
                FROM (
                    SELECT unnest(statistics_of(numerator, denominator, value, 100)) AS item
                    FROM (VALUES %s) AS figure(value, numerator, denominator)
                )
                WHERE item.name = '%s'
                """.formatted(figures, name);
        return text(sql);
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
