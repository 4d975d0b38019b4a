package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.web.access.Audience;
import hearth.web.serving.Lease;
import hearth.web.workbench.Refusal;
import hearth.web.workbench.SelectGuard;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rows behind a figure, and own counts compared with published ones. */
class RowsTest {
    private static final String PUBLISHED = "indicator=" + LittleEngland.RATE + "&end=2023-03-31";
    private static final String COUNTED = "indicator=" + LittleEngland.FOSTERED + "&source=extract&end=2024-03-31";

    @RegisterExtension
    private static final ServedEngland web = new ServedEngland(Audience.parse("901,905,906,907", true));

    @Test
    void aPublishedFigureLeadsToItsRowAsPublished() throws IOException, InterruptedException {
        JsonNode rows = web.json("/api/v1/rows?area=cedarton&" + PUBLISHED).path("data");
        assertThat(rows)
                .extracting(row -> row.path("release").asText())
                .containsExactly("2024 release", "2023 release");
        assertThat(rows.get(0).path("isShown").asBoolean()).isTrue();
        assertThat(rows.get(1).path("isShown").asBoolean()).isFalse();
        assertThat(rows.get(0).path("file").asText()).isEqualTo("rates.csv");
        assertThat(rows.get(0).path("row").asInt()).isEqualTo(2023);
        assertThat(rows.get(0).at("/figures/children_count").asText()).isEqualTo("205.0");
        assertThat(web.get("/benchmark/rows?area=cedarton&" + PUBLISHED).body())
                .contains("Cedarton: where 41 comes from", "rates.csv", "2024 release, shown here", "205.0");
    }

    @Test
    void whatWasKnownOnADayLeadsToTheRowOfThen() throws IOException, InterruptedException {
        JsonNode rows = web.json("/api/v1/rows?area=cedarton&as_of=2023-12-01&" + PUBLISHED)
                .path("data");
        assertThat(rows.get(0).path("release").asText()).isEqualTo("2023 release");
        assertThat(rows.get(0).path("isShown").asBoolean()).isTrue();
    }

    @Test
    void everyFigureOfTheTableLeadsToItsRow() throws IOException, InterruptedException {
        String page = web.get("/benchmark?area=cedarton").body();
        assertThat(page)
                .contains("<a href=\"/benchmark/rows?area=cedarton&amp;indicator=children_looked_after_rate"
                        + "&amp;end=2023-03-31\" aria-label=\"Cedarton 2023: 41, rows behind it\">41</a>")
                .contains("/benchmark/rows?area=england&amp;")
                .contains("/benchmark/rows?area=upper-vale&amp;");
        assertThat(web.get("/benchmark/rows?area=england&" + PUBLISHED).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCountedFigureLeadsToTheRowsThatTheDefinitionCounts() throws IOException, InterruptedException {
        JsonNode counted = web.json("/api/v1/rows?area=ashby&" + COUNTED);
        assertThat(counted.path("data"))
                .extracting(row -> row.path("child_id").asText())
                .containsExactly("a1", "a2");
        assertThat(counted.path("numerator").asInt()).isEqualTo(2);
        assertThat(counted.path("denominator").asInt()).isEqualTo(4);
        assertThat(counted.path("isMatching").asBoolean()).isTrue();
        assertThat(counted.at("/definition/numerator").asText()).isEqualTo("count_if(placement_group = 'Fostering')");
        assertThat(web.json("/api/v1/rows?part=base&area=ashby&" + COUNTED).path("data"))
                .extracting(row -> row.path("placement_group").asText())
                .containsExactly("Fostering", "Fostering", "Children's home", "With parents");
        HttpResponse<String> page = web.get("/benchmark/rows?area=ashby&" + COUNTED);
        assertThat(page.body())
                .contains("Ashby: the rows behind 50.0%", "These rows give 2 of 4, matching the figure.");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-store");
    }

    @Test
    void theRowsAreAFileWithAllColumns() throws IOException, InterruptedException {
        List<String> lines = web.get("/benchmark/rows.csv?area=ashby&part=base&" + COUNTED)
                .body()
                .lines()
                .toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).startsWith("child_id,month_end,").endsWith("adds_to_numerator,adds_to_denominator");
        assertThat(lines.get(1)).startsWith("a1,2024-03-31,7,").endsWith(",1,1");
        assertThat(lines.get(3)).startsWith("a3,").endsWith(",0,1");
    }

    @Test
    void rowsThatDoNotComeToTheFigureAreSaidNotTo() throws IOException, InterruptedException {
        assertThat(web.get("/benchmark/rows?area=ashby&source=extract&end=2024-03-31&indicator=" + LittleEngland.SHARE)
                        .body())
                .contains("These rows give 0 of 4, but the figure is 3 of 7777.");
    }

    @Test
    void theRowsOfAnotherAuthorityAreNeverShown() throws IOException, InterruptedException {
        for (String area : List.of("birch", "authority-881")) {
            for (String path : List.of(
                    "/benchmark/rows?",
                    "/benchmark/rows.csv?",
                    "/benchmark/rows.xlsx?",
                    "/benchmark/rows.json?",
                    "/api/v1/rows?")) {
                HttpResponse<String> response = web.get(path + "area=" + area + "&" + COUNTED);
                assertThat(response.statusCode()).as(path + area).isEqualTo(403);
                assertThat(response.body()).doesNotContain("b1");
            }
        }
        assertThat(web.get("/benchmark?area=birch&indicator=" + LittleEngland.SHARE)
                        .body())
                .doesNotContainPattern("rows\\?area=birch[^\"]*source=extract");
        assertThat(web.get("/benchmark?area=ashby&indicator=" + LittleEngland.SHARE)
                        .body())
                .containsPattern("rows\\?area=ashby[^\"]*source=extract");
    }

    @Test
    void rowsOfOthersAreNotInTheDatabaseAndSqlReachesNone() throws SQLException {
        try (Lease lease = web.serving().lease(Audience.parse("901", true)).orElseThrow();
                Statement statement = lease.session().connection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT string_agg(DISTINCT la_code), count(*) FROM own_rows.cohort_looked_after")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("901");
            assertThat(rows.getInt(2)).isEqualTo(5);
            SelectGuard guard = new SelectGuard(lease.session().connection());
            for (String table : List.of("own_rows.cohort_looked_after", "cohort_looked_after")) {
                assertThatThrownBy(() -> guard.check("SELECT * FROM " + table))
                        .as(table)
                        .isInstanceOf(Refusal.class);
            }
        }
    }

    @Test
    void toShowCountsIsNotToShowRows() throws IOException, InterruptedException, SQLException {
        for (String own : List.of("all", "901")) {
            try (RunningWeb open = new RunningWeb(web.warehouse(), own)) {
                HttpResponse<String> answer = open.get("/benchmark/rows?area=ashby&" + COUNTED);
                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(answer.body()).contains("--own 901 --rows");
                try (Lease lease =
                                open.serving().lease(Audience.parse(own, false)).orElseThrow();
                        Statement statement = lease.session().connection().createStatement()) {
                    assertThatThrownBy(() -> statement.executeQuery("FROM own_rows.cohort_looked_after"))
                            .hasMessageContaining("does not exist");
                }
            }
        }
    }

    @Test
    void rowsAreShownOnlyToTheStaffOfNamedAuthorities() {
        for (String own : List.of("", "all", "901,all")) {
            assertThatThrownBy(() -> Audience.parse(own, true)).hasMessageContaining("--own 892 --rows");
        }
    }

    @Test
    void anAddressWithoutAPeriodIsRefused() throws IOException, InterruptedException {
        HttpResponse<String> response = web.get("/api/v1/rows?area=ashby");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"parameter\":\"end\"");
        assertThat(web.get("/api/v1/rows?area=ashby&end=1999-03-31").statusCode())
                .isEqualTo(404);
    }

    @Test
    void ownCountsAreComparedWithThePublishedFigures() throws IOException, InterruptedException {
        JsonNode all = web.json("/api/v1/reconciliation?area=fernby-city-of").path("data");
        assertThat(all).hasSize(1);
        assertThat(all.get(0).path("ownValue").asDouble()).isEqualTo(25);
        assertThat(all.get(0).path("publishedValue").asDouble()).isEqualTo(26);
        assertThat(all.get(0).path("difference").asDouble()).isEqualTo(-1);
        assertThat(all.get(0).path("likelyReason").asText()).isEqualTo("correction");
        assertThat(web.json("/api/v1/reconciliation?show=beyond&area=fernby-city-of")
                        .path("data"))
                .isEmpty();
        assertThat(web.json("/api/v1/reconciliation?show=beyond&area=gorse").path("data"))
                .extracting(row -> row.path("likelyReason").asText())
                .containsExactly("definition");
        assertThat(web.get("/api/v1/reconciliation").statusCode()).isEqualTo(400);
    }

    @Test
    void theReconciliationHasAPageAnOverviewAndAFile() throws IOException, InterruptedException {
        assertThat(web.get("/reconciliation").body())
                .contains("<a href=\"/reconciliation?area=gorse&amp;year=2025\">1 of 1</a>")
                .contains("<a href=\"/reconciliation?area=elm-and-oak&amp;year=2025\">none of 1</a>");
        assertThat(web.get("/reconciliation?area=gorse").body())
                .contains("own counts compared with published figures, 2025: 0 of 1 agree")
                .contains("<td class=\"n\">30.0%</td><td class=\"n\">35%</td><td class=\"n\">−5.0</td>");
        assertThat(web.get("/reconciliation?area=elm-and-oak&show=beyond").body())
                .contains("No figure is outside tolerance.");
        assertThat(web.get("/reconciliation?area=larch").body()).contains("There is nothing to compare for Larch");
        assertThat(web.get("/reconciliation.csv?area=gorse")
                        .body()
                        .lines()
                        .toList()
                        .get(1))
                .isEqualTo(
                        "E06000007,Gorse,three_or_more_placements,Three or more placements in a year,per cent,2025-03-31,"
                                + "SSDA903 2025,30,30.0,2025 release,35,35,-5,−5.0,0.5,1,definition");
        assertThat(web.get("/benchmark?area=gorse&indicator=" + LittleEngland.SHARE)
                        .body())
                .contains("30.0 counted, 35 published (2025): outside tolerance");
    }
}
