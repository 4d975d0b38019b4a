package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.web.access.Audience;
import hearth.web.serving.Lease;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole table is what the reader may ask for in SQL, and nothing else. */
class WholeTableTest {
    @TempDir
    private Path folder;

    private List<String> rows(HttpResponse<byte[]> answer) throws IOException, SQLException {
        Path file = Files.write(folder.resolve("table.parquet"), answer.body());
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            return rows(connection, "SELECT * FROM read_parquet('" + file + "')");
        }
    }

    /** Every row as text, in an order of their own. */
    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet read = statement.executeQuery("SELECT row::VARCHAR FROM (" + sql + ") AS row ORDER BY 1")) {
            while (read.next()) {
                rows.add(read.getString(1));
            }
        }
        return rows;
    }

    @Test
    void everyTableHasTheRowsThatTheReaderMayAskFor() throws IOException, InterruptedException, SQLException {
        Path warehouse =
                OwnSecrets.write(new TestWarehouse(folder.resolve("warehouse"))).folder();
        for (Audience audience : List.of(Audience.GUESTS, Audience.parse("901", true))) {
            try (RunningWeb web = new RunningWeb(warehouse, audience);
                    Lease lease = web.serving().lease(audience).orElseThrow()) {
                Set<String> tables = lease.tables();
                assertThat(tables).contains("benchmark", "comparison", "ops_finding", "mart_published");
                StringBuilder all = new StringBuilder();
                for (String table : tables) {
                    List<String> rows = rows(web.file("/data/" + table + ".parquet"));
                    assertThat(rows).as(table).isEqualTo(rows(lease.session().connection(), "SELECT * FROM " + table));
                    all.append(rows);
                }
                assertThat(OwnSecrets.counted(all.toString()))
                        .isEqualTo(audience.laCodes().isEmpty() ? Set.of() : Set.of("901"));
                assertThat(all).doesNotContain("child-90");
            }
        }
    }

    @Test
    void nothingElseCanBeTakenAway() throws IOException, InterruptedException {
        Path warehouse =
                OwnSecrets.write(new TestWarehouse(folder.resolve("warehouse"))).folder();
        try (RunningWeb web = new RunningWeb(warehouse, Audience.parse("901", true))) {
            for (String table : List.of(
                    "nothing",
                    "cohort_looked_after",
                    "own_rows.cohort_looked_after",
                    "shared.benchmark",
                    "raw_record",
                    "benchmark%22%20UNION%20SELECT%201",
                    "..%2F..%2Fetc")) {
                assertThat(web.get("/data/" + table + ".parquet").statusCode())
                        .as(table)
                        .isBetween(400, 404);
            }
        }
    }

    @Test
    void aTableIsNotSentTwiceAndItsFileIsGoneOnceItIsSent() throws IOException, InterruptedException {
        Path warehouse = LittleEngland.write(new TestWarehouse(folder.resolve("warehouse")))
                .release()
                .folder();
        try (RunningWeb web = new RunningWeb(warehouse, Audience.GUESTS)) {
            HttpResponse<byte[]> first = web.file("/data/benchmark.parquet");
            String tag = first.headers().firstValue("ETag").orElseThrow();

            assertThat(first.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"benchmark_release-1.parquet\"");
            assertThat(web.file("/data/benchmark.parquet", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(web.send("HEAD", "/data/benchmark.parquet").headers().firstValue("ETag"))
                    .hasValue(tag);
            assertThat(web.file("/data/comparison.parquet").headers().firstValue("ETag"))
                    .isNotEqualTo(first.headers().firstValue("ETag"));
            try (Stream<Path> left = Files.walk(folder)) {
                assertThat(left)
                        .noneMatch(file -> file.toString().endsWith(".parquet")
                                && file.toString().contains("draft"));
            }
        }
    }
}
