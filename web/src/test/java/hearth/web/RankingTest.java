package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What page and API say of a figure beyond the figure itself. */
class RankingTest {
    private static final String RATE = "/api/v1/benchmark?indicator=" + LittleEngland.RATE;
    private static final String BROKEN = "area=ashby&indicator=" + LittleEngland.BROKEN;

    @RegisterExtension
    private static final ServedEngland web = new ServedEngland("901");

    private static JsonNode ranking(String path) throws IOException, InterruptedException {
        return web.json(path).path("ranking");
    }

    @Test
    void theRankCountsThoseThatHaveAFigure() throws IOException, InterruptedException {
        JsonNode rank = ranking(RATE + "&area=dunmere").path("rank");
        assertThat(rank.path("place").asInt())
                .as("46, 56 ... 136 are higher, Birch is suppressed")
                .isEqualTo(9);
        assertThat(rank.path("of").asInt()).isEqualTo(11);
        assertThat(rank.path("sharedBy").asInt()).isEqualTo(1);
        assertThat(ranking(RATE + "&area=birch").path("rank").isNull()).isTrue();
    }

    @Test
    void theQuartersHaveTheirEdgesAndNoBandWhereNeitherDirectionIsBetter() throws IOException, InterruptedException {
        JsonNode quartile = ranking(RATE + "&area=dunmere").path("quartile");
        assertThat(quartile.path("lower").asDouble())
                .as("halfway between 56 and 66, of 26, 46, 56 ... 136")
                .isEqualTo(61);
        assertThat(quartile.path("median").asDouble()).isEqualTo(86);
        assertThat(quartile.path("upper").asDouble()).isEqualTo(111);
        assertThat(quartile.path("polarity").asText()).isEqualTo("neither");
        assertThat(quartile.path("band").isNull()).isTrue();
    }

    @Test
    void theLimitsLieAroundEnglandsFigure() throws IOException, InterruptedException {
        JsonNode funnel = ranking(RATE + "&area=ashby").path("funnel");
        assertThat(funnel).hasSize(2);
        assertThat(funnel.get(0).path("level").asText()).isEqualTo("95%");
        assertThat(funnel.get(0).path("centre").asDouble()).isEqualTo(60);
        assertThat(funnel.get(0).path("lower").asDouble())
                .as("300 children expected, give or take 1.96 times their root, per 10,000 of 50,000")
                .isCloseTo((300 - 1.96 * Math.sqrt(300)) / 5, within(0.4));
        assertThat(funnel.get(1).path("lower").asDouble())
                .isLessThan(funnel.get(0).path("lower").asDouble());
        assertThat(funnel)
                .allSatisfy(limit -> assertThat(limit.path("isBeyond").asBoolean())
                        .as("26 is")
                        .isTrue());
        assertThat(ranking(RATE + "&area=dunmere").path("funnel"))
                .as("56 is within")
                .allSatisfy(
                        limit -> assertThat(limit.path("isBeyond").asBoolean()).isFalse());
    }

    @Test
    void theFigureIsComparedWithEnglandTheRegionAndTheNeighbours() throws IOException, InterruptedException {
        JsonNode comparisons = ranking(RATE + "&area=dunmere&statistic=median").path("comparisons");
        assertThat(comparisons)
                .extracting(compared -> compared.path("comparator").asText())
                .containsExactly("sn", "region", "england");
        JsonNode england = comparisons.get(2);
        assertThat(england.path("difference").asDouble()).isEqualTo(-4);
        assertThat(england.path("significance").asText()).isEqualTo("about_the_same");
        assertThat(england.path("lower").asDouble()).isNegative();
        assertThat(england.path("upper").asDouble()).isPositive();
        assertThat(comparisons.get(0).path("statistic").asText()).isEqualTo("median");
        assertThat(comparisons.get(0).path("significance").asText()).isEqualTo("well_below");
        assertThat(comparisons.get(0).path("upper").asDouble()).isNegative();
    }

    @Test
    void theChangeIsThatOnTheYearBeforeAndOnNoOther() throws IOException, InterruptedException {
        JsonNode change = ranking(RATE + "&area=dunmere&from=2025").path("change");
        assertThat(change.path("since").asText()).isEqualTo("2024-03-31");
        assertThat(change.path("difference").asDouble()).isEqualTo(2);
        assertThat(change.path("isSignificant").asBoolean()).isFalse();
        JsonNode gap = ranking(RATE + "&area=ashby").path("change");
        assertThat(gap.path("difference").isNull())
                .as("2024 is missing, 2023 is not")
                .isTrue();
    }

    @Test
    void neighboursThatAreNotInTheAverageAreNamedWithTheReason() throws IOException, InterruptedException {
        JsonNode now = ranking(RATE + "&area=ashby").path("contributors");
        assertThat(now.path("contributors").asInt()).isEqualTo(9);
        assertThat(now.path("missing")).hasSize(1);
        assertThat(now.path("missing").get(0).path("name").asText()).isEqualTo("Birch");
        assertThat(now.path("missing").get(0).path("reason").asText()).isEqualTo("c");
        JsonNode then = ranking(RATE + "&area=birch&to=2022").path("contributors");
        assertThat(then.path("missing"))
                .extracting(neighbour -> neighbour.path("areaCode").asText() + " "
                        + neighbour.path("reason").asText())
                .contains("E06000012 not_yet", "E06000011 x")
                .doesNotContain("E06000003 x");
        assertThat(web.get("/benchmark?area=ashby").body())
                .contains("Not included: Birch (suppressed to protect children’s identities)");
    }

    @Test
    void quartersOfAYearAreNotRankedAmongYears() throws IOException, InterruptedException {
        JsonNode answer = ranking("/api/v1/benchmark?period=quarter&area=ashby&indicator=" + LittleEngland.RATE);
        assertThat(answer.isNull()).isTrue();
        assertThat(web.get("/benchmark?period=quarter&area=ashby").statusCode()).isEqualTo(200);
    }

    @Test
    void thePageShowsQuartersInTheTrendAndRanksTheYear() throws IOException, InterruptedException {
        String page = web.get("/benchmark?period=quarter&area=ashby&indicator=" + LittleEngland.FOSTERED)
                .body();
        assertThat(page)
                .contains("<th scope=\"row\">June 2024</th><td class=\"n\">75.0%</td>")
                .contains("How the 2024 figure compares", "50.0");
        assertThat(web.get("/benchmark.csv?period=quarter&area=ashby&indicator=" + LittleEngland.FOSTERED)
                        .body())
                .contains("2024-06-30")
                .contains("75");
    }

    @Test
    void nothingIsComparedAcrossABreak() throws IOException, InterruptedException {
        JsonNode answer = web.json("/api/v1/benchmark?" + BROKEN);
        assertThat(answer.path("breaks")).hasSize(1);
        assertThat(answer.path("breaks").get(0).path("firstAfter").asText()).isEqualTo("2024-03-31");
        assertThat(answer.path("breaks").get(0).path("cause").asText()).isEqualTo("definition");
        JsonNode change = ranking("/api/v1/benchmark?to=2024&" + BROKEN).path("change");
        assertThat(change.path("isBroken").asBoolean()).isTrue();
        assertThat(change.path("difference").isNull()).isTrue();
        assertThat(ranking("/api/v1/benchmark?" + BROKEN)
                        .path("change")
                        .path("difference")
                        .asDouble())
                .isEqualTo(10);
    }

    @Test
    void aBreakIsShownInWordsInTheTableAndInTheFile() throws IOException, InterruptedException {
        String page = web.get("/benchmark?to=2024&" + BROKEN).body();
        assertThat(page)
                .contains("<li>Between 2023 and 2024: Supported accommodation is registered")
                .contains("<th scope=\"col\" class=\"n break\"><span class=\"mark\">[b]</span> 2024</th>")
                .contains("not compared: break in the series")
                .contains("One year since the break, so no trend yet");
        assertThat(web.get("/benchmark.csv?" + BROKEN).body().lines())
                .filteredOn(line -> line.contains("Supported accommodation is registered"))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("2024-03-31"));
        assertThat(web.get("/benchmark?from=2024&" + BROKEN).body()).doesNotContain("[b]");
    }

    @Test
    void aCouncilThatIsNewPartsItsOwnFiguresOnly() throws IOException, InterruptedException {
        JsonNode breaks = web.json(RATE + "&area=larch").path("breaks");
        assertThat(breaks).hasSize(1);
        assertThat(breaks.get(0).path("cause").asText()).isEqualTo("founded");
        assertThat(breaks.get(0).path("firstAfter").asText()).isEqualTo("2023-03-31");
        assertThat(web.get("/benchmark?area=larch").body().replace("&#34;", "\""))
                .contains("{\"year\":\"2023\",\"label\":\"New council\",\"ownOnly\":true}");
    }
}
