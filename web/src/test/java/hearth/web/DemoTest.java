package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import hearth.jobs.synthetic.SyntheticEngland;
import hearth.jobs.synthetic.place.CountrySettings;
import hearth.jobs.synthetic.returns.AuthorityReturn;
import hearth.jobs.synthetic.returns.InCare;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Unit;
import hearth.web.access.Audience;
import hearth.web.query.Json;
import hearth.web.serving.Lease;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a newcomer sees: the synthetic England, from its files through the jobs to the page. */
class DemoTest {
    private static final String QUESTION = "indicator=three_or_more_placements&area=501";

    private static RunningWeb web;

    @BeforeAll
    static void serve() {
        web = new RunningWeb(Demo.warehouse(), Audience.parse("501", true));
    }

    @AfterAll
    static void close() {
        web.close();
    }

    @Test
    void theApiGivesTheOwnExtractAsTheTruthHasIt() throws IOException, InterruptedException {
        SyntheticEngland england = SyntheticEngland.of(CountrySettings.demo());
        AuthorityReturn truth = england.returns(england.councils().get(0)).stream()
                .filter(authorityReturn -> authorityReturn.returnPeriod().name().equals("2025"))
                .findFirst()
                .orElseThrow();
        List<InCare> children = InCare.of(truth);
        long moved = children.stream()
                .filter(child -> child.movedAboutIn(truth.returnPeriod()))
                .count();

        assertThat(web.get("/api/v1/benchmark?from=2025&to=2025&" + QUESTION).body())
                .contains("\"source\":\"extract\"")
                .contains("\"numerator\":" + moved + ".0,\"denominator\":" + children.size() + ".0");
    }

    @Test
    void aCouncilIsComparedWithTheCountry() throws IOException, InterruptedException {
        assertThat(web.get("/benchmark?indicator=three_or_more_placements&area=vespermere")
                        .body())
                .containsPattern("as its neighbours and England|(above|below|same as) England");
    }

    @Test
    void everyFigureOfAnExtractIsWhatItsRowsComeTo() throws IOException, InterruptedException {
        List<String> differing = new ArrayList<>();
        int counted = 0;
        for (Indicator indicator : Catalogue.shipped().indicators()) {
            String path = "/api/v1/benchmark?area=501&from=2025&indicator=" + indicator.id();
            for (JsonNode row : Json.mapper().readTree(web.get(path).body()).path("data")) {
                if (row.path("source").asText().equals("extract")
                        && row.path("rows").isTextual()) {
                    JsonNode rows = Json.mapper()
                            .readTree(web.get(row.path("rows").asText()).body());
                    counted++;
                    if (!isCounted(indicator, row, rows)) {
                        differing.add(indicator.id());
                    }
                }
            }
        }
        assertThat(counted).isGreaterThan(90);
        assertThat(differing).isEmpty();
    }

    /** Spark counted the figure; the rows were read and added up by another engine. */
    private static boolean isCounted(Indicator indicator, JsonNode figure, JsonNode rows) {
        List<Double> added = new ArrayList<>();
        rows.path("data").forEach(row -> added.add(row.path("adds_to_numerator").asDouble()));
        if (figure.path("value").isNull()) {
            // A symbol says why: nobody is in the base, or the returns do not cover it (x), whatever rows there are.
            return figure.path("status").asText().equals("x")
                    || (figure.path("status").asText().equals("z")
                            && rows.path("denominator").asDouble() == 0);
        }
        if (indicator.unit() == Unit.MEDIAN_DAYS) {
            Collections.sort(added);
            int middle = added.size() / 2;
            double median = added.size() % 2 == 1 ? added.get(middle) : (added.get(middle - 1) + added.get(middle)) / 2;
            return median == figure.path("value").asDouble();
        }
        return added.stream().mapToDouble(Double::doubleValue).sum()
                == figure.path("numerator").asDouble();
    }

    /** The page says that a figure can rise by no more than the children whose place is unknown. */
    @Test
    void noMoreChildrenAreInAnUnknownPlaceThanBreakTheRuleOfUnknownPlaces() throws IOException, InterruptedException {
        JsonNode rows = Json.mapper()
                .readTree(web.get("/api/v1/rows?area=501&source=extract&period=month&end=2025-09-30"
                                + "&part=base&indicator=placed_outside_authority")
                        .body());
        int unknown = 0;
        for (JsonNode row : rows.path("data")) {
            unknown += row.path("is_outside_authority").isNull() ? 1 : 0;
        }
        Matcher children = Pattern.compile("<th scope=\"row\">extract of 30 September 2025</th>"
                        + "<td class=\"n\">[\\d,]+</td><td class=\"n\">(\\d+)</td>")
                .matcher(web.get("/quality/vespermere/rules/179").body());

        assertThat(children.find()).isTrue();
        assertThat(unknown).isPositive().isLessThanOrEqualTo(Integer.parseInt(children.group(1)));
    }

    @Test
    void everyRowOfEveryFileIsUsedOrRejected() throws SQLException {
        String own = IntStream.rangeClosed(501, 524).mapToObj(String::valueOf).collect(Collectors.joining(","));
        Audience everyone = Audience.parse(own, false);
        try (Lease lease = web.serving().lease(everyone).orElseThrow()) {
            assertThat(lease.session().ask("SELECT count(*) AS files FROM ops_file", row -> row.getInt("files")))
                    .singleElement(InstanceOfAssertFactories.INTEGER)
                    .isGreaterThan(24 * 7);
            assertThat(lease.session().ask("""
                                    SELECT submission_id
                                    FROM ops_submission AS submission
                                    LEFT JOIN ops_file AS file USING (submission_id)
                                    GROUP BY submission_id, submission.rows_in, submission.rows_accepted, submission.rows_quarantined
                                    HAVING sum(file.rows_in) IS DISTINCT FROM submission.rows_in
                                        OR sum(file.rows_accepted + file.rows_quarantined) IS DISTINCT FROM submission.rows_in
                                        OR submission.rows_accepted + submission.rows_quarantined <> submission.rows_in
                                    """, row -> row.getString("submission_id")))
                    .isEmpty();
        }
    }

    @Test
    void everyAuthorityHasPagesThatSayTheyAreMadeUp() throws IOException, InterruptedException {
        List<String> slugs = Pattern.compile("\"slug\":\"([^\"]+)\"")
                .matcher(web.get("/api/v1/areas?level=la").body())
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(slugs).hasSize(24);
        for (String indicator : List.of("children_looked_after_rate", "fostered", "average_sdq_score")) {
            for (String slug : slugs) {
                var page = web.get("/benchmark?indicator=" + indicator + "&area=" + slug);
                assertThat(page.statusCode()).as(indicator + " of " + slug).isEqualTo(200);
                assertThat(page.body()).contains("Made-up data");
            }
        }
    }

    @Test
    void theFirstPageIsDrawn() {
        Optional<Chromium> chromium = Chromium.start();
        assumeTrue(chromium.isPresent(), "skipped: no Chromium; install it with apt-get install chromium");
        try (Chromium browser = chromium.orElseThrow()) {
            Page page = browser.page(1280);
            page.setViewportSize(1280, 1130);
            page.navigate(web.address("/benchmark?" + QUESTION));
            page.waitForSelector("html[data-charts=drawn]");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/demo.png")));

            assertThat(page.locator("h1").textContent()).contains("three or more placements in a year");
        }
    }
}
