package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.warehouse.dashboard.SavedQueries;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.query.Json;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions in SQL from a page and from programs. */
class WorkbenchPageTest {
    @RegisterExtension
    private static final ServedEngland web = new ServedEngland("901");

    private static final String OF_AUTHORITY =
            "SELECT area_name, la_code FROM area WHERE area_code = :authority AND area_level = :level";
    private static final String ENDLESS = "SELECT count(*) FROM range(100000000) AS a, range(1000000) AS b";

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String page(String query) throws IOException, InterruptedException {
        HttpResponse<String> page = web.get("/sql?" + query);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private static HttpResponse<String> api(String body) throws IOException, InterruptedException {
        return web.post("/api/v1/sql", "application/json", body);
    }

    /** The answer, however long the machine takes. */
    private static HttpResponse<String> answered(String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = api(body);
        while (answer.statusCode() == 202) {
            answer = web.get(answer.headers().firstValue("Location").orElseThrow());
        }
        return answer;
    }

    @Test
    void withoutAScriptTheFormAnswersAndKeepsWhatIsChosen() throws IOException, InterruptedException {
        String page = page("sql=" + encoded(OF_AUTHORITY) + "&authority=E06000002&level=la");

        assertThat(page)
                .contains("<strong>1 row, all of it</strong>", "<td class=\"\">902</td>")
                .contains("<option value=\"E06000002\" selected>", "name=\"level\" value=\"la\"")
                .contains("/sql.csv?", "As a request to the API");
    }

    @Test
    void theTablesThatMayBeAskedStandBesideWithTheMeaningOfTheirColumns() throws IOException, InterruptedException {
        assertThat(page(""))
                .contains("<summary><code>benchmark</code></summary>", "<code>area_code</code> <span>text</span>")
                .doesNotContain("cohort_looked_after");
    }

    @Test
    void aRefusalNamesItsPlace() throws IOException, InterruptedException {
        assertThat(page("sql=" + encoded("SELECT area_name,\n  yeer(valid_from) FROM area")))
                .contains("The query did not run: line 2, column 3", "data-line=\"2\" data-column=\"3\"")
                .contains("The function yeer is not allowed. Did you mean year?");
        assertThat(page("sql=" + encoded("SELECT 1 WHERE 1 = :number") + "&number="))
                .contains("Give a value for :number.");
        assertThat(page("sql=" + encoded(OF_AUTHORITY) + "&authority=nobody&level=la"))
                .contains(":authority has no value ‘nobody’.");
        assertThat(page("sql=" + encoded("DROP TABLE area"))).contains("The query did not run");
    }

    @Test
    void whatIsWrittenInAQuestionIsNeverRunAsPartOfThePage() throws IOException, InterruptedException {
        assertThat(page("sql=" + encoded("SELECT '<script>alert(1)</script>' AS \"<b>\" -- </textarea><script>")))
                .doesNotContain("<script>alert", "</textarea><script>", "<b>");
    }

    @Test
    void aMissingFigureIsShownAsItsSymbolAndIsNotDrawn() throws IOException, InterruptedException {
        String page = page(
                "sql="
                        + encoded(
                                "SELECT period_end, value, symbol FROM (VALUES (DATE '2023-03-31', 1.25, NULL),"
                                        + " (DATE '2024-03-31', NULL, 'c'), (DATE '2025-03-31', 3.0, NULL)) AS figures(period_end, value, symbol)"));

        assertThat(page)
                .contains("<td class=\"n\">1.25</td>", "<td class=\"n\">[c]</td>", "<td class=\"n\">3.00</td>")
                .contains("2024-03-31")
                .contains("&#34;points&#34;:[{&#34;year&#34;:&#34;2023-03-31&#34;,&#34;value&#34;:1.25,"
                        + "&#34;text&#34;:&#34;1.25&#34;},{&#34;year&#34;:&#34;2025-03-31&#34;");
    }

    @Test
    void filesHaveTheSameRowsAndMoreThanThePage() throws IOException, InterruptedException {
        String sql = encoded("SELECT range AS number FROM range(2500)");

        assertThat(page("sql=" + sql))
                .contains("The first 1,000 of 2,500 rows; files have them all")
                .doesNotContain("<td class=\"n\">1000</td>");
        assertThat(web.get("/sql.csv?sql=" + sql).body().lines()).hasSize(2501);
        assertThat(web.get("/sql.parquet?sql=" + sql).body()).startsWith("PAR1");
        assertThat(web.get("/sql.parquet?sql=" + encoded("SELECT 1 AS a, 2 AS A, 3 AS a_2"))
                        .body())
                .as("columns of one name")
                .startsWith("PAR1");
        assertThat(page("sql=" + encoded("SELECT * FROM range(20000)"))).contains("Not all rows: the first 10,000");
    }

    @Test
    void anAnswerIsDrawnByTheKindThatIsChosenOrItIsSaidWhatTheKindNeeds() throws IOException, InterruptedException {
        String sql = encoded("SELECT * FROM (VALUES ('Ashby', 3.0, NULL), ('Birch', NULL, 'c'))"
                + " AS figures(label, value, symbol)");

        assertThat(page("sql=" + sql + "&chart=ranked"))
                .contains("<option value=\"ranked\" selected>", "&#34;kind&#34;:&#34;ranked&#34;")
                .contains("kind: ranked\n  query: my-panel.sql");
        assertThat(page("sql=" + sql + "&chart=mix"))
                .contains("Not drawn: a panel of the kind mix needs the column series, numerator, denominator;")
                .doesNotContain("data-chart=");
    }

    @Test
    void theFileOfASavedQueryCanBeReadAsOne() throws IOException, InterruptedException {
        String sql = "SELECT area_name FROM area WHERE area_code = :authority AND area_level = :level"
                + " AND year(valid_from) < :year AND :indicator <> '' AND :most < 5";
        String page = page("sql=" + encoded(sql) + "&level=la&year=2025&most=3&authority=E06000002");
        String file = page.substring(page.indexOf("aria-label=\"File of a saved query\">")
                        + "aria-label=\"File of a saved query\">".length())
                .split("</pre>", 2)[0];
        SavedQueries read = SavedQueries.of(
                Map.of(
                        "queries/my-question.sql",
                        file.replace("&#34;", "\"")
                                .replace("&#39;", "'")
                                .replace("&lt;", "<")
                                .replace("&gt;", ">")
                                .replace("&amp;", "&")),
                Catalogue.shipped());
        assertThat(read.withId("my-question").orElseThrow().title()).isEqualTo("What is asked, as a question?");
    }

    @Test
    void anAddressThatNamesNoPanelSaysSo() throws IOException, InterruptedException {
        assertThat(page("dashboard=nothing&panel=rate")).contains("There is no panel or saved query at this address");
        assertThat(page("")).doesNotContain("There is no panel");
    }

    @Test
    void aPlanSaysHowAQuestionWouldBeAnswered() throws IOException, InterruptedException {
        assertThat(page("plan=yes&sql=" + encoded("SELECT count(*) FROM benchmark WHERE source = 'published'")))
                .contains("How the database would answer", "benchmark")
                .doesNotContain("1 row, all of it");
        assertThat(page("plan=yes&sql=" + encoded("SELECT * FROM duckdb_settings()")))
                .contains("The query did not run");
    }

    @Test
    void programsAskWithParametersAndALimit() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                api("{\"sql\":\"SELECT la_code, area_level FROM area WHERE area_level = :level ORDER BY la_code\","
                        + "\"parameters\":{\"level\":\"la\"},\"limit\":2}");

        JsonNode json = Json.mapper().readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.path("columns").toString()).isEqualTo("[\"la_code\",\"area_level\"]");
        assertThat(json.path("rows")).hasSize(2);
        assertThat(json.path("isWhole").asBoolean()).isFalse();
        assertThat(answered("{\"sql\":\"SELECT nothing FROM area\"}").statusCode())
                .isEqualTo(400);
        assertThat(api("no JSON").body()).contains("Send JSON");
    }

    @Test
    void whatTakesLongIsFetchedLaterAndCanBeStopped() throws IOException, InterruptedException {
        HttpResponse<String> asked = api("{\"sql\":\"" + ENDLESS + "\"}");
        String address = asked.headers().firstValue("Location").orElseThrow();

        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(web.get(address).statusCode()).isEqualTo(202);
        assertThat(web.send("DELETE", address).statusCode()).isEqualTo(204);
        assertThat(web.get(address).statusCode()).isEqualTo(404);
        assertThat(answered("{\"sql\":\"SELECT 1 AS one\"}").body()).contains("\"rows\":[[1]]");
    }

    @Test
    void thePageOfAnotherSiteCannotAsk() throws IOException, InterruptedException {
        assertThat(web.send("POST", "/api/v1/sql", "Origin", "http://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(web.send("POST", "/api/v1/sql", "Origin", web.address("")).statusCode())
                .isEqualTo(400);
    }
}
