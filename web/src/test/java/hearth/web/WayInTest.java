package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How people and programs find what they want: the search, the catalogue, the guide of the API. */
class WayInTest {
    @RegisterExtension
    private static final ServedEngland web = new ServedEngland("901");

    @Test
    void theGuideOfTheApiNamesEveryParameterAndItsExamplesWork() throws IOException, InterruptedException {
        String guide = web.get("/api").body();
        List<String> examples = Pattern.compile("class=\"example\" href=\"([^\"]+)\"")
                .matcher(guide)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(examples).hasSize(6);
        for (String example : examples) {
            assertThat(web.get(example).statusCode()).as(example).isEqualTo(200);
        }
        for (String path : List.of("benchmark", "rows", "reconciliation", "indicators")) {
            String refusal = web.json("/api/v1/" + path + "?area=ashby&nonsense=1")
                    .path("errors")
                    .toString();
            String section = guide.substring(guide.indexOf("aria-label=\"/api/v1/" + path));
            Set<String> named = Pattern.compile("<th scope=\"row\"><code>(\\w+)")
                    .matcher(section.substring(0, section.indexOf("</section>")))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(refusal).contains("Allowed: " + String.join(", ", named) + ".");
        }
    }

    @Test
    void theSearchFindsFormerCouncilsAndAreasThatAreNotCouncils() throws IOException, InterruptedException {
        assertThat(web.get("/?q=kelp").body())
                .contains("<h2>Former councils</h2>", "Old Kelp</a> until 2022", ">Kelp Sands</a>");
        assertThat(web.get("/?q=vale").body()).contains("<h2>Regions</h2>", ">Upper Vale</a>", ">Inner Vale</a>");
        assertThat(web.get("/").body()).doesNotContain("Old Kelp", "Ashby / Birch");
        assertThat(web.get("/?q=990").headers().firstValue("location")).contains("/areas/old-kelp");
    }

    @Test
    void theChosenAuthorityStaysFromPartToPart() throws IOException, InterruptedException {
        assertThat(web.get("/areas/ashby").body())
                .contains("href=\"/benchmark?area=ashby\"", "href=\"/indicators?area=ashby\"")
                .contains("<option value=\"ashby\" selected>");
        assertThat(web.get("/indicators?area=ashby").body())
                .contains("href=\"/areas/ashby\"", "<option value=\"ashby\" selected>");
        assertThat(web.get("/go?to=benchmarks&area=birch&indicator=fostered&statistic=median")
                        .headers()
                        .firstValue("location"))
                .contains("/benchmark?area=birch&indicator=fostered&statistic=median");
        assertThat(web.get("/go?to=home&area=upper-vale").headers().firstValue("location"))
                .contains("/areas/upper-vale");
        assertThat(web.get("/go?to=nowhere&area=birch").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsWrongWithOnesOwnReturnsIsALinkForOwnReadersOnly() throws IOException, InterruptedException {
        assertThat(web.get("/areas/ashby").body())
                .contains("<a href=\"/quality/ashby\">No findings</a>", "<a href=\"/quality/ashby\">Data quality</a>");
        assertThat(web.get("/areas/birch").body()).doesNotContain("findings", "Data quality");
        assertThat(web.get("/help").body()).contains("<a href=\"/quality/ashby\">Data quality</a>");
    }

    @Test
    void everyAreaHasAPageOfItsOwnUnderEachOfItsNames() throws IOException, InterruptedException {
        assertThat(web.get("/areas/901").headers().firstValue("location")).contains("/areas/ashby");
        assertThat(web.get("/areas/upper-vale").body()).contains("href=\"/areas/ashby\"");
        assertThat(web.get("/areas/old-kelp").body()).contains("href=\"/areas/kelp-sands\"");
        assertThat(web.get("/areas/ashbi").body()).contains("Nearest: Ashby");
    }

    @Test
    void aCouncilWithoutFiguresForABoardIsToldSo() throws IOException, InterruptedException {
        assertThat(web.get("/board/birch").statusCode()).isEqualTo(200);
        assertThat(web.get("/board/birch").body()).contains("<h1>Birch: no figures for a board yet</h1>");
        assertThat(web.get("/board/birch.csv").statusCode()).isEqualTo(200);
    }

    @Test
    void anIndicatorIsFoundByWhatPeopleCallItAndLeadsToItsPageAndItsBenchmark()
            throws IOException, InterruptedException {
        assertThat(web.get("/indicators?q=EXCLUDED+once").body())
                .contains("1 indicator for ‘EXCLUDED once’.", "<a href=\"/indicators/suspended_pupils\">")
                .doesNotContain("id=\"fostered\"");
        assertThat(web.get("/indicators/suspended_pupils").body()).contains("href=\"/?indicator=suspended_pupils\"");
        assertThat(web.get("/indicators/suspended_pupils?area=ashby").body())
                .contains("href=\"/benchmark?area=ashby&amp;indicator=suspended_pupils\"");
        assertThat(web.get("/?indicator=suspended_pupils").body())
                .contains("href=\"/benchmark?area=ashby&amp;indicator=suspended_pupils\"");
        assertThat(web.get("/?indicator=suspended_pupils&q=901").headers().firstValue("location"))
                .contains("/benchmark?area=ashby&indicator=suspended_pupils");
    }

    @Test
    void aSearchIsNeverADeadEnd() throws IOException, InterruptedException {
        assertThat(web.get("/indicators?q=adopton&area=ashby").body())
                .contains("No indicator has ‘adopton’. All are listed below.")
                .contains("<a href=\"/indicators?q=adoption&amp;area=ashby\">adoption</a>")
                .contains("id=\"fostered\"", "id=\"children_adopted\"");
        assertThat(web.get("/indicators?q=xyzzy+fostering").body())
                .contains("No indicator has ‘xyzzy’.", "id=\"fostered\"")
                .doesNotContain("id=\"children_adopted\"");
    }

    @Test
    void whatHasNoFiguresOfTheAreaIsListedApart() throws IOException, InterruptedException {
        String found = web.get("/indicators?q=SUSPENDED&area=ashby").body();
        assertThat(found).contains("<strong>3%</strong> <span>2024</span>").doesNotContain("No figures for Ashby yet");
        String none = web.get("/indicators?q=dentist&area=ashby").body();
        assertThat(none.substring(none.indexOf("No figures for Ashby yet"))).contains("id=\"dental_check\"");
        assertThat(web.get("/indicators?source=local&theme=health&area=ashby").body())
                .contains("id=\"registered_with_gp\"", "97.0%")
                .doesNotContain("id=\"sdq_concern\"", "id=\"complaints\"");
        assertThat(web.get("/indicators?theme=nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void theMenuOfABenchmarkHasWhatTheAreaHasNoFiguresOfLast() throws IOException, InterruptedException {
        for (String page : List.of("/benchmark?area=ashby", "/benchmark/authorities?area=ashby")) {
            String menu = web.get(page).body();
            String last = menu.substring(menu.indexOf("<optgroup label=\"No figures here yet\">"));
            assertThat(last).contains("value=\"dental_check\"").doesNotContain("value=\"suspended_pupils\"");
            assertThat(menu).contains("value=\"suspended_pupils\"", "<optgroup label=\"Education\">");
        }
    }

    @Test
    void programsSearchLikeReaders() throws IOException, InterruptedException {
        assertThat(web.json("/api/v1/indicators?q=NEET")
                        .path("data")
                        .get(0)
                        .path("id")
                        .asText())
                .startsWith("not_in_education_employment_training");
        var found = web.json("/api/v1/indicators?q=suspended&area=ashby")
                .path("data")
                .get(0);
        assertThat(found.path("hasFigures").asBoolean()).isTrue();
        assertThat(found.path("figuresTo").asText()).isEqualTo("2024-03-31");
        assertThat(web.json("/api/v1/indicators?q=dentist&area=ashby").path("data"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("figuresTo").isNull()).isTrue());
    }

    @Test
    void theChoiceOfAnotherAuthorityKeepsTheIndicator() throws IOException, InterruptedException {
        String page = web.get("/indicators/fostered?area=ashby").body();
        assertThat(page).contains("<input type=\"hidden\" name=\"indicator\" value=\"fostered\">");
        assertThat(web.get("/go?to=indicators&area=birch&indicator=fostered")
                        .headers()
                        .firstValue("location"))
                .contains("/indicators?area=birch&indicator=fostered");
        assertThat(web.get("/indicators?area=birch&indicator=fostered")
                        .headers()
                        .firstValue("location"))
                .contains("/indicators/fostered?area=birch");
        assertThat(web.get("/indicators/fosterd").statusCode()).isEqualTo(404);
        assertThat(web.get("/indicators/fosterd").body()).contains("Nearest: fostered.");
    }

    @Test
    void theGlossaryFindsWordsByTheirAbbreviationAndColumnsByTheirTable() throws IOException, InterruptedException {
        assertThat(web.get("/help/glossary?q=sdq+carers").body())
                .contains("One entry has ‘sdq carers’", "Strengths and difficulties questionnaire (SDQ)")
                .doesNotContain("Table mart_indicator");
        assertThat(web.get("/help/glossary?q=mart_local+DENOMINATOR").body())
                .contains("Table mart_local", "id=\"mart_local.denominator\"")
                .doesNotContain("Words of the field", "Table mart_indicator");
        assertThat(web.get("/help/glossary?q=nonsense").body()).contains("No entry has ‘nonsense’");
        assertThat(web.get("/help/glossary").body())
                .contains("<h2>Words of the field</h2>", "<h2>Symbols</h2>", "<code>[c]</code>")
                .contains("<a href=\"/indicators/fostered\">Children in foster care</a>");
    }

    @Test
    void theChoiceOfAnotherAuthorityStaysInTheView() throws IOException, InterruptedException {
        assertThat(web.get("/benchmark/authorities?area=ashby&indicator=fostered&show=bars")
                        .body())
                .contains("<form class=\"choice\" action=\"/benchmark/authorities\"")
                .contains("<input type=\"hidden\" name=\"show\" value=\"bars\">");
        assertThat(web.get("/benchmark/in-year?area=ashby&indicator=fostered&period=quarter")
                        .body())
                .as("own staff alone have months: others are led to the trend")
                .contains("<form class=\"choice\" action=\"/go\"")
                .doesNotContain("<input type=\"hidden\" name=\"period\"");
    }
}
