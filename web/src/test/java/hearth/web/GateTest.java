package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.warehouse.table.Table;
import hearth.web.access.Audience;
import hearth.web.query.Json;
import hearth.web.serving.Lease;
import hearth.web.workbench.Refusal;
import hearth.web.workbench.SelectGuard;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every audience, every table and every address: what an authority alone may see is seen by its own staff and by nobody
 * else.
 */
class GateTest {
    @TempDir
    private static Path folder;

    private static final List<Reader> READERS = new ArrayList<>();

    private record Reader(String name, Audience audience, RunningWeb web) {}

    private static Map<String, Audience> audiences() {
        Map<String, Audience> audiences = new LinkedHashMap<>();
        audiences.put("guests", Audience.GUESTS);
        audiences.put("staff of 901", Audience.parse("901", false));
        audiences.put("staff of 901 who see rows", Audience.parse("901", true));
        audiences.put("staff of 902 and 903", Audience.parse("902,903", false));
        audiences.put("operators", Audience.parse("all", false));
        return audiences;
    }

    @BeforeAll
    static void serve() {
        TestWarehouse warehouse = OwnSecrets.write(new TestWarehouse(folder.resolve("warehouse")));
        audiences()
                .forEach((name, audience) ->
                        READERS.add(new Reader(name, audience, new RunningWeb(warehouse.folder(), audience))));
    }

    @AfterAll
    static void close() {
        READERS.forEach(reader -> reader.web().close());
    }

    /** The authorities whose own counts an audience may see. */
    private static Set<String> counts(Audience audience) {
        return audience.seesAllCounts() ? new TreeSet<>(OwnSecrets.AUTHORITIES) : new TreeSet<>(audience.laCodes());
    }

    private static Set<String> rows(Audience audience) {
        return OwnSecrets.AUTHORITIES.stream()
                .filter(audience::mayReadRows)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTableThatCanBeNamedInSqlShowsOwnCountsToOwnStaffOnly() throws SQLException {
        for (Reader reader : READERS) {
            try (Lease lease = reader.web().serving().lease(reader.audience()).orElseThrow()) {
                SelectGuard guard = new SelectGuard(lease.session().connection());
                StringBuilder all = new StringBuilder();
                for (String table : tables(lease)) {
                    String sql = "SELECT * FROM " + table;
                    guard.check(sql);
                    all.append(text(lease, sql));
                }
                for (String sql : List.of(
                        "SELECT * FROM benchmark_as_of(DATE '2030-01-01')",
                        "SELECT * FROM comparison_as_of(CAST(NULL AS DATE))")) {
                    guard.check(sql);
                    all.append(text(lease, sql));
                }
                assertThat(OwnSecrets.counted(all.toString()))
                        .as("counts seen by " + reader.name())
                        .isEqualTo(counts(reader.audience()));
                assertThat(all).as("children seen by " + reader.name()).doesNotContain("child-90");
            }
        }
    }

    @Test
    void whatValidationFoundIsSeenByOwnStaffOnlyAndIdentifiesNoChild() throws SQLException {
        for (Reader reader : READERS) {
            try (Lease lease = reader.web().serving().lease(reader.audience()).orElseThrow()) {
                for (String table : List.of("ops_file", "ops_finding", "ops_quarantine", "ops_repair")) {
                    assertThat(names(lease, "SELECT la_code FROM " + table + " ORDER BY la_code"))
                            .as(table + " for " + reader.name())
                            .containsExactlyElementsOf(
                                    new TreeSet<>(reader.audience().laCodes()));
                    assertThat(names(lease, "SELECT column_name FROM (DESCRIBE " + table + ")"))
                            .as(table + " for " + reader.name())
                            .isNotEmpty()
                            .isSubsetOf(Table.named(table).columnNames())
                            .doesNotContain("child_id", "found", "was", "becomes");
                }
            }
        }
    }

    @Test
    void whatARepairChangedIsReadWithTheRowsOfChildrenOnly() throws SQLException {
        for (Reader reader : READERS) {
            try (Lease lease = reader.web().serving().lease(reader.audience()).orElseThrow()) {
                boolean areThere = names(lease, "SELECT schema_name || '.' || view_name FROM duckdb_views()")
                        .contains(Lease.ROWS + ".ops_repair");
                assertThat(areThere)
                        .as("values of repairs for " + reader.name())
                        .isEqualTo(!rows(reader.audience()).isEmpty());
                if (areThere) {
                    assertThat(names(lease, "SELECT was FROM " + Lease.ROWS + ".ops_repair"))
                            .containsExactlyElementsOf(rows(reader.audience()).stream()
                                    .map(laCode -> "child-" + laCode)
                                    .toList());
                }
            }
        }
    }

    /** The guard in front aside: nothing else is attached, so there is nothing to be found by any name. */
    @Test
    void whatIsNotAttachedCannotBeReachedByAnyName() throws SQLException {
        for (Reader reader : READERS) {
            try (Lease lease = reader.web().serving().lease(reader.audience()).orElseThrow()) {
                String everything = "";
                for (String table : names(
                        lease,
                        "SELECT table_catalog || '.' || table_schema || '.' || table_name FROM information_schema.tables")) {
                    everything += text(lease, "SELECT * FROM " + table);
                }
                assertThat(OwnSecrets.counted(everything))
                        .as("counts attached for " + reader.name())
                        .isEqualTo(counts(reader.audience()));
                Set<String> children = new TreeSet<>(OwnSecrets.AUTHORITIES);
                String found = everything;
                children.removeIf(laCode -> !found.contains("child-" + laCode));
                assertThat(children)
                        .as("children attached for " + reader.name())
                        .isEqualTo(rows(reader.audience()));
            }
        }
    }

    @Test
    void theGuardRefusesEveryNameButThoseOfTheServedTables() throws SQLException {
        for (Reader reader : READERS) {
            try (Lease lease = reader.web().serving().lease(reader.audience()).orElseThrow()) {
                SelectGuard guard = new SelectGuard(lease.session().connection());
                for (String table : List.of(
                        "shared.benchmark",
                        "shared.main.benchmark",
                        "own_901.mart_indicator",
                        "own_902.mart_indicator",
                        "rows_901.cohort_looked_after",
                        "own_rows.cohort_looked_after",
                        "own_rows.ops_repair",
                        "audience.own",
                        "audience.mart_indicator",
                        "duckdb_databases()",
                        "information_schema.tables")) {
                    assertThatThrownBy(() -> guard.check("SELECT * FROM " + table))
                            .as(table + " for " + reader.name())
                            .isInstanceOf(Refusal.class);
                }
            }
        }
    }

    @Test
    void everyAddressShowsOwnCountsToOwnStaffOnly() throws IOException, InterruptedException {
        for (Reader reader : READERS) {
            StringBuilder all = new StringBuilder();
            for (String area : List.of("ashby", "birch", "cedarton")) {
                for (String path : List.of(
                        "/benchmark?indicator=children_looked_after&area=",
                        "/benchmark?indicator=children_looked_after&period=month&area=",
                        "/benchmark.csv?indicator=children_looked_after&period=month&area=",
                        "/benchmark.json?indicator=children_looked_after&period=month&area=",
                        "/benchmark.csv?indicator=complaints&area=",
                        "/benchmark?indicator=complaints&area=",
                        "/api/v1/benchmark?indicator=children_looked_after&area=",
                        "/api/v1/benchmark?indicator=children_looked_after&period=month&area=",
                        "/api/v1/benchmark?indicator=complaints&area=",
                        "/api/v1/reconciliation?area=",
                        "/reconciliation?area=",
                        "/reconciliation.csv?area=",
                        "/indicators?area=",
                        "/indicators/children_looked_after?area=",
                        "/indicators/complaints?area=",
                        "/api/v1/indicators?area=",
                        "/reconciliation.json?area=",
                        "/benchmark/authorities?table=all&indicator=children_looked_after&area=",
                        "/benchmark/authorities.csv?indicator=children_looked_after&area=",
                        "/benchmark/authorities.json?indicator=complaints&area=",
                        "/benchmark/in-year?indicator=children_looked_after&area=",
                        "/benchmark/compare?indicator=children_looked_after,complaints&area=",
                        "/benchmark/compare.csv?indicator=children_looked_after,complaints&area=",
                        "/benchmark/groups?indicator=children_looked_after&area=",
                        "/benchmark/groups.csv?indicator=children_looked_after&area=",
                        "/benchmark/groups.json?indicator=children_looked_after&by=placement_group&area=",
                        "/dashboards/who-left-care?area=",
                        "/dashboards/who-left-care/where.csv?area=",
                        "/dashboards/monthly-profile?every=month&area=",
                        "/dashboards/monthly-profile/number.json?every=month&area=",
                        "/dashboards/placements-and-distance?area=",
                        "/areas/",
                        "/board/",
                        "/?q=")) {
                    HttpResponse<String> answer = reader.web().get(path + area);
                    assertThat(answer.statusCode()).as(path + area).isLessThan(500);
                    all.append(answer.body());
                }
            }
            for (String path : List.of(
                    "/",
                    "/dashboards",
                    "/reconciliation",
                    "/indicators",
                    "/api",
                    "/api/v1/areas",
                    "/api/v1/indicators",
                    "/-/ready",
                    "/-/health")) {
                all.append(reader.web().get(path).body());
            }
            assertThat(OwnSecrets.counted(all.toString()))
                    .as("counts shown to " + reader.name())
                    .isEqualTo(counts(reader.audience()));
            assertThat(all).as("children shown to " + reader.name()).doesNotContain("child-90");
        }
    }

    @Test
    void everyAddressOfRowsShowsChildrenToOwnStaffWhoMaySeeThemOnly() throws IOException, InterruptedException {
        Map<String, String> areas = Map.of("901", "ashby", "902", "birch", "903", "cedarton");
        for (Reader reader : READERS) {
            for (String laCode : OwnSecrets.AUTHORITIES) {
                for (String path :
                        List.of("/benchmark/rows", "/benchmark/rows.csv", "/benchmark/rows.json", "/api/v1/rows")) {
                    var response = reader.web()
                            .get(path + "?indicator=children_looked_after&source=extract&end=2025-03-31&area="
                                    + areas.get(laCode));
                    boolean mayRead = reader.audience().mayReadRows(laCode);
                    assertThat(response.statusCode())
                            .as(path + " of " + laCode + " for " + reader.name())
                            .isEqualTo(mayRead ? 200 : 403);
                    assertThat(response.body().contains("child-" + laCode)).isEqualTo(mayRead);
                }
            }
        }
    }

    @Test
    void everyAddressOfFindingsIsForOwnStaffAndShowsValuesOnlyToThoseWhoMaySeeRows()
            throws IOException, InterruptedException {
        Map<String, String> areas = Map.of("901", "ashby", "902", "birch", "903", "cedarton");
        for (Reader reader : READERS) {
            for (String laCode : OwnSecrets.AUTHORITIES) {
                String page = "/quality/" + areas.get(laCode);
                for (String path : List.of(page, page + ".csv", page + "/rules", page + "/rules/633")) {
                    var response = reader.web().get(path);
                    boolean mayRead = reader.audience().laCodes().contains(laCode);
                    assertThat(response.statusCode())
                            .as(path + " for " + reader.name())
                            .isEqualTo(mayRead ? 200 : 403);
                    assertThat(response.body().contains("file-" + laCode)).isEqualTo(mayRead);
                    assertThat(response.body().contains("child-"))
                            .as("values on " + path + " for " + reader.name())
                            .isEqualTo(path.equals(page) && reader.audience().mayReadRows(laCode));
                }
            }
        }
    }

    /** Whoever asks, an average is the same: it is made of what all readers see. */
    @Test
    void averagesAndRanksAreTheSameForEveryAudienceWithoutAllCounts() throws IOException, InterruptedException {
        Set<String> answers = new TreeSet<>();
        for (Reader reader : READERS) {
            if (!reader.audience().seesAllCounts()) {
                JsonNode answer = Json.mapper()
                        .readTree(reader.web()
                                .get(
                                        "/api/v1/benchmark?indicator=children_looked_after&area=dunmere&group=ashby,birch,cedarton")
                                .body());
                List<String> averages = new ArrayList<>();
                answer.path("data").forEach(row -> {
                    if (!row.path("contributors").isNull()) {
                        averages.add(row.toString());
                    }
                });
                answers.add(averages + " " + answer.path("ranking").path("rank"));
            }
        }
        assertThat(answers).hasSize(1);
    }

    private static List<String> tables(Lease lease) throws SQLException {
        return names(
                lease,
                "SELECT table_name FROM information_schema.tables"
                        + " WHERE table_catalog = current_database() AND table_schema = 'main'");
    }

    private static List<String> names(Lease lease, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = lease.session().connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static String text(Lease lease, String sql) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Statement statement = lease.session().connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    text.append(rows.getString(i)).append(' ');
                }
            }
        }
        return text.toString();
    }
}
