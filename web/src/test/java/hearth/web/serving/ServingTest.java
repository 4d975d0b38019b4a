package hearth.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.LittleEngland;
import hearth.web.TestWarehouse;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
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
                warehouse.folder().toString(), folder.resolve("serving"), Own.parse(own), Catalogue.shipped());
        serving.refresh();
        return serving;
    }

    private static List<String> ask(Serving serving, String sql) throws SQLException {
        try (Lease lease = serving.lease().orElseThrow();
                Statement statement = lease.connection().createStatement();
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
                .as("901 is our own; 902 counts 4, 903 all but 4, 904 none of 9; 909 none of 200")
                .containsExactly(
                        "881 - 11111",
                        "E06000001 - 11111",
                        "E06000002 c 00000",
                        "E06000003 c 00000",
                        "E06000004 c 00000",
                        "E06000005 - 11111",
                        "E06000006 - 11111",
                        "E06000007 - 11111",
                        "E06000008 - 11111",
                        "E06000009 - 11111");
    }
}
