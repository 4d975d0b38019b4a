package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.web.query.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebTest {
    @RegisterExtension
    private static final ServedEngland web = new ServedEngland("901");

    private static List<JsonNode> rows(String path, String role) throws IOException, InterruptedException {
        List<JsonNode> rows = new ArrayList<>();
        web.json(path).path("data").forEach(row -> {
            if (row.path("role").asText().equals(role)) {
                rows.add(row);
            }
        });
        return rows;
    }

    @Test
    void theApiGivesFiguresWithTheirComparators() throws IOException, InterruptedException {
        String path = "/api/v1/benchmark?area=ashby&indicator=" + LittleEngland.RATE + "&from=2025";
        List<JsonNode> own = rows(path, "area");
        assertThat(own).hasSize(1);
        assertThat(own.get(0).path("value").asDouble()).isEqualTo(26);
        assertThat(own.get(0).path("status").asText()).isEqualTo("ok");
        assertThat(own.get(0).at("/period/end").asText()).isEqualTo("2025-03-31");
        JsonNode neighbours = rows(path, "sn").get(0);
        assertThat(neighbours.path("contributors").asInt())
                .as("Birch is suppressed")
                .isEqualTo(9);
        assertThat(neighbours.path("possible").asInt()).isEqualTo(10);
        assertThat(neighbours.path("value").asDouble())
                .as("mean of 46, 56, 66, 76, 86, 96, 106, 116 and 126")
                .isEqualTo(86);
        assertThat(rows(path, "england").get(0).path("value").asDouble()).isEqualTo(60);
        assertThat(rows(path, "region").get(0).at("/area/name").asText()).isEqualTo("Upper Vale");
    }

    @Test
    void aLocalFigureIsShownAsSuchWithItsFile() throws IOException, InterruptedException {
        String path = "?area=ashby&indicator=" + LittleEngland.LOCAL_SHARE;

        assertThat(rows("/api/v1/benchmark" + path, "area")).hasSize(2).last().satisfies(row -> {
            assertThat(row.path("source").asText()).isEqualTo("local");
            assertThat(row.path("sourceRelease").asText()).isEqualTo("health.csv");
            assertThat(row.path("value").asDouble()).isEqualTo(97);
            assertThat(row.path("lower").asDouble()).isBetween(91.0, 92.0);
            assertThat(row.path("rows").isNull()).isTrue();
        });
        assertThat(web.get("/benchmark" + path).body())
                .contains(
                        "local figure, added by the council",
                        "Added by the council from its own systems: health.csv",
                        "97.0%");
        assertThat(web.get("/benchmark?area=birch&indicator=" + LittleEngland.LOCAL_SHARE)
                        .body())
                .contains("[c]")
                .doesNotContain("97.5");
        assertThat(web.get("/indicators/registered_with_gp").body())
                .contains("local figures that councils add, kept by the council's case");
    }

    @Test
    void fewerThanFiveNeighboursHaveNoMean() throws IOException, InterruptedException {
        String path = "/api/v1/benchmark?area=901&indicator=" + LittleEngland.RATE + "&compare=sn&to=2022";
        JsonNode neighbours = rows(path, "sn").get(0);
        assertThat(neighbours.path("contributors").asInt()).isEqualTo(4);
        assertThat(neighbours.path("value").isNull()).isTrue();
        assertThat(rows(path, "england")).isEmpty();
    }

    @Test
    void whatWasKnownOnADayIsNotWhatWasRevisedLater() throws IOException, InterruptedException {
        String path = "/api/v1/benchmark?area=cedarton&indicator=" + LittleEngland.RATE + "&compare=sn&as_of=";

        assertThat(values(path + "2023-12-01", "area")).containsExactly(40.0, 42.0);
        assertThat(values(path + "2024-12-01", "area")).containsExactly(40.0, 41.0, 44.0);
        assertThat(values(path + "2023-12-01", "sn")).hasSize(2);
        assertThat(web.get("/benchmark?area=cedarton&as_of=2023-12-01").body())
                .contains("2023: 42 (2023 release), then 41 (2024 release)")
                .doesNotContain(">2024</th>");
        assertThat(web.get("/api/v1/benchmark?area=cedarton&as_of=yesterday").statusCode())
                .isEqualTo(400);
    }

    private List<Double> values(String path, String role) throws IOException, InterruptedException {
        return rows(path, role).stream()
                .map(row -> row.path("value").asDouble())
                .toList();
    }

    @Test
    void aGroupOfAuthoritiesThatSomebodyNamesIsAComparator() throws IOException, InterruptedException {
        String path =
                "/api/v1/benchmark?area=ashby&indicator=" + LittleEngland.RATE + "&compare=england&from=2025&group=";

        List<JsonNode> group = rows(path + "cedarton,904,E06000005,Gorse,hazelton,birch", "group");

        assertThat(group).hasSize(1);
        assertThat(group.get(0).path("value").asDouble())
                .as("mean of 46, 56, 66, 86 and 96; Birch is suppressed")
                .isEqualTo(70);
        assertThat(group.get(0).path("contributors").asInt()).isEqualTo(5);
        assertThat(group.get(0).path("possible").asInt()).isEqualTo(6);
        assertThat(rows(path + "cedarton,904", "group").get(0).path("value").isNull())
                .isTrue();
        assertThat(web.get(path + "cedarton,nowhere").statusCode()).isEqualTo(400);
        assertThat(web.get("/benchmark?area=ashby&group=cedarton,dunmere").body())
                .contains("Your group with a figure", "cedarton,dunmere");
    }

    @Test
    void aMissingFigureIsNullWithItsSymbol() throws IOException, InterruptedException {
        String path = "/api/v1/benchmark?area=E06000001&indicator=" + LittleEngland.RATE + "&from=2024&to=2024";
        JsonNode row = rows(path, "area").get(0);
        assertThat(row.path("value").isNull()).isTrue();
        assertThat(row.path("status").asText()).isEqualTo("x");
    }

    @Test
    void aWrongParameterIsAnsweredWithAProblem() throws IOException, InterruptedException {
        HttpResponse<String> response = web.get("/api/v1/benchmark?area=ashbi&indicator=rate&colour=red");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = Json.mapper().readTree(response.body());
        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("type").asText()).isEqualTo("/problems/bad-parameter");
        assertThat(problem.path("errors"))
                .extracting(fault -> fault.path("parameter").asText())
                .containsExactly("colour", "area", "indicator");
        assertThat(problem.path("errors").get(1).path("detail").asText()).startsWith("Nearest: ashby");
    }

    @Test
    void anUnknownAddressIsSaidInThePagesOwnWords() throws IOException, InterruptedException {
        HttpResponse<String> response = web.get("/nothing");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("<h1>Page not found</h1>");
        assertThat(web.get("/api/v1/rows?area=ashby&indicator=fostered&source=published&end=1999-03-31")
                        .body())
                .contains("No published file has this figure");
    }

    @Test
    void anUnknownApiAddressIsAProblemToo() throws IOException, InterruptedException {
        HttpResponse<String> response = web.get("/api/v1/nothing");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Json.mapper().readTree(response.body()).path("status").asInt())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "area=dunmere&indicator=suspended_pupils | The official statistics have no figure for Dunmere.",
                "area=larch&indicator=care_leavers_aged_17_to_21 | This measure is counted from returns. No Larch return"
                        + " that covers it has been loaded.",
                "area=larch&indicator=complaints | This measure comes from councils’ own systems. Larch has added no figures.",
                "area=dunmere&from=2025&to=2024 | The last year you chose, 2024, is before the first, 2025.",
                "area=dunmere&to=2019 | No figures in the years you chose; there are some in other years.",
                "area=dunmere&as_of=2019-01-01 | No release published by 1 January 2019 has a figure for Dunmere.",
                "area=maple&indicator=suspended_pupils&model=sn_2021 | The official statistics have no figure for Maple."
            })
    void whyThereIsNoFigureIsSaid(String address, String why) throws IOException, InterruptedException {
        assertThat(web.get("/benchmark?" + address).body()).contains(why);
    }

    @Test
    void theNewestYearThatAnybodyHasAFigureForIsShown() throws IOException, InterruptedException {
        assertThat(web.get("/benchmark?area=ashby&indicator=" + LittleEngland.UP_TO_2024)
                        .body())
                .contains("3% of the pupils Ashby looks after", "31 March 2024 · no figures for 2025");
        assertThat(web.json("/api/v1/benchmark?area=ashby&indicator=" + LittleEngland.UP_TO_2024)
                        .at("/ranking/periodEnd")
                        .asText())
                .isEqualTo("2024-03-31");
    }

    @Test
    void aPageOfADaySaysNothingOfToday() throws IOException, InterruptedException {
        assertThat(web.get("/benchmark?area=ashby").body())
                .contains("Published figures to 31 March 2025 (Department for Education, 2025 release)")
                .contains("Ashby’s own returns to 30 September 2025");
        assertThat(web.get("/benchmark?area=ashby&as_of=2023-12-01").body())
                .contains("Published figures to 31 March 2023 (Department for Education, 2023 release)")
                .doesNotContain("own returns to", "<dt>Reconciliation", "<dt>In-year figure");
    }

    @Test
    void areasAndIndicatorsAreListed() throws IOException, InterruptedException {
        assertThat(web.json("/api/v1/areas?level=la").path("data"))
                .extracting(area -> area.path("slug").asText())
                .contains("ashby", "elm-and-oak", "fernby-city-of", "authority-881")
                .hasSize(15);
        assertThat(web.json("/api/v1/indicators").path("data"))
                .extracting(row -> row.path("id").asText())
                .contains(LittleEngland.RATE);
    }

    @Test
    void theTitleClaimsOnlyWhatTheIntervalAllows() throws IOException, InterruptedException {
        assertThat(web.get("/benchmark?area=ashby").body())
                .contains(
                        "<h1>Ashby looks after 26 children in every 10,000, well below its neighbours and England</h1>")
                .contains("no figure for the year before");
        assertThat(web.get("/benchmark?area=dunmere").body())
                .contains("in every 10,000, well below its neighbours and about the same as England</h1>");
    }

    @Test
    void aSuppressedFigureIsSaidToBeSuppressed() throws IOException, InterruptedException {
        assertThat(web.get("/benchmark?area=birch").body())
                .contains("<h1>Birch’s figure for 2025 is suppressed to protect children’s identities</h1>")
                .contains("[c] suppressed to protect children’s identities");
    }

    @Test
    void anAuthorityOfWhichOnlyExtractsAreKnownHasItsPage() throws IOException, InterruptedException {
        assertThat(web.get("/benchmark?area=authority-881&indicator=" + LittleEngland.SHARE)
                        .body())
                .contains("30.0% of the children Authority 881 looks after had three or more placements in a year")
                .contains("provisional");
    }

    @Test
    void aDayToComeIsRefusedAndThePageShowsWhatIsKnownNow() throws IOException, InterruptedException {
        String day = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
        assertThat(web.get("/benchmark?area=ashby&as_of=" + day).body())
                .contains("as_of is in the future: nothing is known of that day yet.")
                .doesNotContain("as known on");
        assertThat(web.get("/api/v1/benchmark?area=ashby&as_of=" + day).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatWasKnownOnADayIsComparedByTheListOfNeighboursThatWasOut() throws IOException, InterruptedException {
        String path = "/benchmark?area=cedarton&as_of=";
        assertThat(web.get(path + "2024-06-01").body())
                .contains("value=\"sn_2021\"")
                .doesNotContain("value=\"sn_2025\"");
        assertThat(web.get(path + "2025-06-01").body()).contains("value=\"sn_2021\"", "value=\"sn_2025\"");
        assertThat(web.get("/api/v1" + path + "2024-06-01&model=sn_2025").statusCode())
                .as("the list of 2025 did not exist")
                .isEqualTo(400);
        assertThat(web.json("/api/v1" + path + "2018-06-01&compare=sn")
                        .at("/meta/model")
                        .asText())
                .as("the oldest list that the data hold")
                .isEqualTo("sn_2021");
    }

    @Test
    void ownReturnsAreShownWithThePublishedFigures() throws IOException, InterruptedException {
        assertThat(web.get("/benchmark?area=ashby&indicator=" + LittleEngland.SHARE)
                        .body())
                .contains("Ashby, counted from its returns (provisional)")
                .contains("Ashby’s own returns to 30 September 2025, 10 rejected rows")
                .contains("The 2024/25 return received on 5 October 2025 is held back and gives no figures: "
                        + LittleEngland.HELD_BACK);
    }

    @Test
    void howFarPublishedFiguresGoIsSaidOfTheIndicatorAlone() throws IOException, InterruptedException {
        assertThat(web.get("/benchmark?area=ashby").body()).contains("Published figures to 31 March 2025");
        assertThat(web.get("/benchmark?area=ashby&indicator=" + LittleEngland.FOSTERED)
                        .body())
                .doesNotContain("Published figures to");
    }

    @Test
    void anyNameOfAnAuthorityLeadsToItsOneAddress() throws IOException, InterruptedException {
        HttpResponse<String> response = web.get("/benchmark?area=E06000001&from=2023&statistic=mean");
        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("Location"))
                .hasValue("/benchmark?area=ashby&indicator=children_looked_after_rate&from=2023");
        assertThat(web.get("/?q=kelp%20s").headers().firstValue("Location")).hasValue("/areas/kelp-sands");
    }

    @Test
    void whatAnAddressAsksInVainIsSaidOnThePage() throws IOException, InterruptedException {
        assertThat(web.get("/benchmark?area=ashby&model=sn_1999&tint=red").body())
                .contains("‘sn_1999’ is not a known model. Allowed: sn_2025, sn_2021.")
                .contains("‘tint’ is not a known parameter.");
        assertThat(web.get("/benchmark?area=%3Cscript%3E").body()).doesNotContain("‘<script>");
        assertThat(web.get("/benchmark?area=nowhere").statusCode()).isEqualTo(404);
        assertThat(web.get("/?indicator=three_or_more_placement").statusCode()).isEqualTo(404);
        assertThat(web.get("/?indicator=three_or_more_placement").body()).contains("three_or_more_placements");
    }

    @Test
    void nothingButOurOwnFilesMayBeLoaded() throws IOException, InterruptedException {
        HttpResponse<String> page = web.get("/benchmark?area=ashby");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(page.body())
                .doesNotContain("src=\"http")
                .doesNotContain("style=\"")
                .doesNotContain("onclick");
        for (String path : List.of("/", "/indicators", "/hearth.css", "/charts/draw.js", "/hearth.svg", "/-/health")) {
            assertThat(web.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void withoutAReleaseItSaysSoAndServesOnceThereIsOne(@TempDir Path folder) throws IOException, InterruptedException {
        Path empty = folder.resolve("warehouse");
        try (RunningWeb waiting = new RunningWeb(empty, "")) {
            assertThat(waiting.get("/-/ready").statusCode()).isEqualTo(503);
            assertThat(waiting.get("/-/health").statusCode()).isEqualTo(200);
            assertThat(waiting.get("/").body()).contains("The warehouse has no release yet");
            LittleEngland.write(new TestWarehouse(empty)).releaseMadeUp();
            waiting.serving().refresh();
            assertThat(waiting.get("/-/ready").statusCode()).isEqualTo(200);
            assertThat(waiting.get("/").body()).contains("Made-up data.").doesNotContain("Open Government Licence");
        }
    }

    @Test
    void ownStaffSeeQuartersOnTheTrendAndOthersAreToldWhyTheyDoNot() throws IOException, InterruptedException {
        String own = web.get("/benchmark?area=ashby&indicator=fostered&period=quarter")
                .body();
        assertThat(own)
                .contains("By quarter, June 2024 to June 2024", "150 of 200", "Figures by year")
                .contains("/benchmark.csv?area=ashby&amp;indicator=fostered&amp;period=quarter");

        assertThat(web.get("/benchmark?area=birch&indicator=fostered&period=quarter")
                        .body())
                .contains("shown to its own staff only. The years are shown.")
                .doesNotContain("id=\"periods\"");
        assertThat(web.get("/benchmark?area=ashby&indicator=fostered&period=month")
                        .body())
                .contains("no return that covers this measure has been loaded. The years are shown.");
        assertThat(web.get("/benchmark?area=ashby&indicator=suspended_pupils&period=month")
                        .body())
                .contains("This measure is not counted by month. The years are shown.");
        assertThat(web.get("/benchmark?area=ashby&indicator=fostered&period=quarter&as_of=2025-01-01")
                        .body())
                .contains("Only published years are known as of a day; they are shown.");
    }
}
