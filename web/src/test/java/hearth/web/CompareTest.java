package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.web.query.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Areas and indicators that a reader puts together. */
class CompareTest {
    @RegisterExtension
    private static final ServedEngland web = new ServedEngland("901");

    private static final Pattern CHART = Pattern.compile("id=\"compared\"[^>]* data-chart=\"([^\"]*)\"");
    private static final String RATES = "area=ashby,birch,england&indicator=" + LittleEngland.RATE;

    private static JsonNode chart(String query) throws IOException, InterruptedException {
        Matcher chart = CHART.matcher(web.get("/benchmark/compare?" + query).body());
        assertThat(chart.find()).as("a chart for " + query).isTrue();
        return Json.mapper().readTree(chart.group(1).replace("&#34;", "\"").replace("&quot;", "\""));
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.path(field).asText()));
        return texts;
    }

    @Test
    void fewAreasOnOneIndicatorAreLinesOfOneChart() throws IOException, InterruptedException {
        JsonNode chart = chart(RATES);

        assertThat(chart.path("panels")).hasSize(1);
        JsonNode lines = chart.path("panels").get(0).path("lines");
        assertThat(texts(lines, "name")).containsExactly("Ashby", "Birch", "England");
        assertThat(texts(lines, "look")).containsExactly("own", "second", "england");
        assertThat(texts(lines.get(1).path("points"), "year"))
                .as("Birch is suppressed in 2025")
                .containsExactly("2022", "2023", "2024");
    }

    @Test
    void manyAreasAreSmallChartsOnOneScale() throws IOException, InterruptedException {
        JsonNode chart = chart("area=ashby,birch,cedarton,dunmere,gorse&indicator=" + LittleEngland.RATE);

        assertThat(texts(chart.path("panels"), "title"))
                .containsExactly("Ashby", "Birch", "Cedarton", "Dunmere", "Gorse");
        assertThat(chart.path("scaling").asText()).isEqualTo("shared");
    }

    @Test
    void indicatorsOfDifferentUnitsHaveScalesOfTheirOwnAndThePageSaysSo() throws IOException, InterruptedException {
        String query = "area=ashby&indicator=" + LittleEngland.RATE + "," + LittleEngland.BROKEN;
        JsonNode chart = chart(query);

        assertThat(chart.path("panels")).hasSize(2);
        assertThat(chart.path("scaling").asText()).isEqualTo("own");
        assertThat(chart.path("panels").get(1).path("unit").asText()).isEqualTo("%");
        assertThat(chart.path("panels").get(1).path("lines").get(0).path("breaks"))
                .extracting(JsonNode::asText)
                .containsExactly("2024");
        assertThat(web.get("/benchmark/compare?" + query).body())
                .contains("each on a scale of its own", "<span class=\"mark\">[b]</span> 60%");
    }

    @Test
    void indicatorsOfOneUnitShareAChart() throws IOException, InterruptedException {
        JsonNode chart = chart("area=ashby&indicator=" + LittleEngland.BROKEN + "," + LittleEngland.UP_TO_2024);

        assertThat(chart.path("panels")).hasSize(1);
        assertThat(chart.path("panels").get(0).path("lines")).hasSize(2);
    }

    @Test
    void whatTheFormSendsLeadsToTheShortAddress() throws IOException, InterruptedException {
        HttpResponse<String> sent = web.get("/benchmark/compare?area=901&area=Birch&area=&indicator="
                + LittleEngland.RATE + "&indicator=" + LittleEngland.BROKEN + "&indicator=&from=&to=2024");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address)
                        .endsWith("/benchmark/compare?area=ashby,birch&indicator=" + LittleEngland.RATE + ","
                                + LittleEngland.BROKEN + "&to=2024"));
    }

    @Test
    void theTableHoldsSymbolsAndGapsAndNeverAZeroForThem() throws IOException, InterruptedException {
        String page = web.get("/benchmark/compare?" + RATES).body().replaceAll("\\s+", " ");

        assertThat(page)
                .as("Ashby is not published in 2024, Birch suppressed in 2025")
                .containsPattern("Ashby</a>.*?> *20</td>.*?> *22</td>.*?> *\\[x\\]</td>.*?> *26</td>")
                .containsPattern("Birch</a>.*?> *30</td>.*?> *32</td>.*?> *34</td>.*?> *\\[c\\]</td>")
                .contains("<th scope=\"col\">Compared with Ashby</th>");
    }

    @Test
    void theFileHasEveryFigureOfEverySeries() throws IOException, InterruptedException {
        List<JsonNode> rows = new ArrayList<>();
        web.json("/benchmark/compare.json?" + RATES + "&from=2025").path("data").forEach(rows::add);

        assertThat(rows)
                .extracting(
                        row -> row.path("area_name").asText(),
                        row -> row.path("value_shown").asText(),
                        row -> row.path("status").asText())
                .containsExactly(tuple("Ashby", "26", "ok"), tuple("Birch", "[c]", "c"), tuple("England", "60", "ok"));
        assertThat(web.get("/benchmark/compare.csv?area=ashby&area=birch&indicator=" + LittleEngland.RATE)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theOwnAndAnotherCouncilAreComparedForTheSameDay() throws IOException, InterruptedException {
        String page = web.get("/benchmark/compare?area=ashby,cedarton&indicator=" + LittleEngland.RATE)
                .body();

        assertThat(page).contains("<td>higher</td>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "area=nowhere | is not a known area",
                "indicator=children_looked_after_rate | area is required",
                "area=ashby&indicator=nothing | is not a known indicator",
                "area=ashby&from=2025&to=2024 | is before the first",
                "area=ashby&period=month | is not a known parameter",
                "area=ashby,birch,cedarton,dunmere,gorse&indicator=fostered,complaints | At most 4 areas"
            })
    void whatMeansNothingIsRefused(String query, String why) throws IOException, InterruptedException {
        HttpResponse<String> response = web.get("/benchmark/compare?" + query);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains(why);
    }
}
