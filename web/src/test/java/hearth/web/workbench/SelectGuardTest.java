package hearth.web.workbench;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectGuardTest {
    @TempDir
    static Path folder;

    private static Connection connection;

    @BeforeAll
    static void makeDatabase() throws SQLException {
        String url = "jdbc:duckdb:" + folder.resolve("guarded.duckdb");
        try (Connection writer = DriverManager.getConnection(url);
                Statement statement = writer.createStatement()) {
            statement.execute("CREATE TABLE benchmark AS SELECT 'fostered' AS indicator, 67.0 AS value");
        }
        Properties readOnly = new Properties();
        readOnly.setProperty("duckdb.read_only", "true");
        connection = DriverManager.getConnection(url, readOnly);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    private static void check(String sql) throws SQLException {
        new SelectGuard(connection).check(sql);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM benchmark",
                "select value from main.benchmark;",
                "FROM benchmark",
                "WITH best AS (SELECT max(value) AS most FROM benchmark) SELECT most FROM best",
                "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT i FROM n",
                "SELECT * FROM range(3)",
                "SELECT unnest([1, 2])",
                "VALUES (1)",
                "SELECT 'DROP TABLE benchmark; --'",
                "SELECT rank() OVER (ORDER BY value) FROM benchmark -- a comment"
            })
    void oneSelectOverServedTablesPasses(String sql) {
        assertThatCode(() -> check(sql)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1; DROP TABLE benchmark",
                "SELECT 1; SELECT 2",
                "",
                "-- nothing",
                "DROP TABLE benchmark",
                "INSERT INTO benchmark VALUES ('x', 1)",
                "WITH x AS (SELECT 1) INSERT INTO benchmark SELECT 'x', 1",
                "UPDATE benchmark SET value = 0",
                "DELETE FROM benchmark",
                "CREATE TEMP TABLE t AS SELECT 1",
                "COPY benchmark TO '/tmp/out.csv'",
                "COPY (SELECT 1) TO '/tmp/out.csv'",
                "ATTACH '/tmp/other.duckdb'",
                "EXPORT DATABASE '/tmp/out'",
                "INSTALL httpfs",
                "LOAD httpfs",
                "SET memory_limit = '100GB'",
                "RESET memory_limit",
                "PRAGMA database_list",
                "CALL duckdb_settings()",
                "EXPLAIN SELECT 1",
                "DESCRIBE benchmark",
                "SELECT * FROM (DESCRIBE benchmark)",
                "SUMMARIZE benchmark",
                "SHOW TABLES",
                "PIVOT benchmark ON indicator USING sum(value)",
                "SELECT * FROM '/etc/passwd'",
                "SELECT * FROM 'figures.parquet'",
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT * FROM read_text('/etc/passwd')",
                "SELECT * FROM READ_PARQUET('x')",
                "SELECT * FROM glob('/etc/*')",
                "SELECT * FROM duckdb_settings()",
                "SELECT * FROM duckdb_databases()",
                "SELECT * FROM duckdb_secrets()",
                "SELECT * FROM pragma_database_list()",
                "SELECT * FROM duckdb_tables",
                "SELECT * FROM sqlite_master",
                "SELECT * FROM pg_catalog.pg_class",
                "SELECT * FROM information_schema.tables",
                "SELECT * FROM query('SELECT 1')",
                "SELECT * FROM query_table('benchmark')",
                "SELECT current_setting('temp_directory')",
                "SELECT getvariable('x')",
                "SELECT getenv('HOME')",
                "SELECT (SELECT max(path) FROM duckdb_databases())",
                "SELECT 1 FROM benchmark WHERE value IN (SELECT 1 FROM duckdb_columns())",
                "WITH duckdb_databases AS (SELECT 1) SELECT * FROM duckdb_databases",
                "SELECT * FROM benchmark, LATERAL (SELECT * FROM duckdb_logs())",
                "SELECT * FROM other.benchmark",
                "SELECT 1 UNION ALL SELECT count(*) FROM pg_tables",
                "SELECT * FROM benchmark ORDER BY (SELECT count(*) FROM duckdb_types())"
            })
    void everythingElseIsRefused(String sql) {
        assertThatThrownBy(() -> check(sql)).isInstanceOf(Refusal.class);
    }

    /** DuckDB overflows its stack when it plans thousands of joins or nested queries. */
    @Test
    void aQuestionNestedTooDeeplyIsRefused() {
        String nested = "SELECT * FROM " + "(SELECT * FROM ".repeat(150) + "benchmark" + ")".repeat(150);
        String joined = "SELECT 1 FROM benchmark" + " JOIN benchmark USING (value)".repeat(150);
        String crossed = "SELECT 1 FROM benchmark" + ", benchmark".repeat(1_500);
        for (String sql : List.of(nested, joined, crossed)) {
            assertThatThrownBy(() -> check(sql)).isInstanceOf(Refusal.class).hasMessageContaining("nested too deeply");
        }
        assertThatThrownBy(() -> check("SELECT 1" + ", 1".repeat(10_000)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("20,000 letters");
    }

    @Test
    void aMistakeIsReportedWithLineAndColumn() {
        assertThatThrownBy(() -> check("SELECT value\nFROM benchmark\nWHERE é = = 1"))
                .hasMessageStartingWith("Line 3, column 11: syntax error");
        assertThatThrownBy(() -> check("SELECT 1\n  FROM figures"))
                .hasMessage("Line 2, column 8: There is no table figures; there are benchmark.");
    }
}
