package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.warehouse.dashboard.SavedQueries;
import hearth.warehouse.dashboard.SavedQuery;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import hearth.web.dashboard.OwnFolder;
import hearth.web.event.EventFolder;
import hearth.web.query.Json;
import hearth.web.scorecard.BoardFiles;
import hearth.web.sufficiency.SufficiencyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved queries as their readers meet them: the staff of one council of the synthetic England. */
class QueriesTest {
    /** Rows for Vespermere, counted by hand when the questions were collected; what the synthetic England lacks has none. */
    private static final Map<String, Integer> ROWS = Map.ofEntries(
            Map.entry("absence-suspensions-and-attainment", 30),
            Map.entry("aims-of-our-strategy", 15),
            Map.entry("by-agreement-or-by-order", 6),
            Map.entry("care-leavers-in-education-or-work", 24),
            Map.entry("changes-of-social-worker", 24),
            Map.entry("children-at-month-ends", 18),
            Map.entry("children-who-came-and-left", 6),
            Map.entry("children-who-went-missing", 16),
            Map.entry("compared-over-the-years", 6),
            Map.entry("convictions-and-substance-misuse", 12),
            Map.entry("cost-of-a-week", 0),
            Map.entry("councils-that-place-far-away", 24),
            Map.entry("counts-that-differ-from-published", 0),
            Map.entry("foster-places", 0),
            Map.entry("health-checks", 6),
            Map.entry("high-scores-of-difficulties", 15),
            Map.entry("homes-inside-and-outside", 6),
            Map.entry("inspection-lists", 2),
            Map.entry("moves-through-the-year", 6),
            Map.entry("placement-mix-of-a-region", 6),
            Map.entry("placement-types-by-quarter", 48),
            Map.entry("private-provision", 24),
            Map.entry("revised-by-dfe", 0),
            Map.entry("same-carer-for-two-years", 6),
            Map.entry("submissions", 7),
            Map.entry("three-or-more-placements", 36),
            Map.entry("time-in-care", 18),
            Map.entry("time-to-adoption", 24),
            Map.entry("unaccompanied-children", 6),
            Map.entry("where-care-leavers-live", 8),
            Map.entry("where-neighbours-stand", 10),
            Map.entry("who-is-in-care", 13),
            Map.entry("who-is-placed-far-away", 24),
            Map.entry("who-lives-in-supported-accommodation", 18),
            Map.entry("why-children-left-care", 5),
            Map.entry("why-children-moved", 8));

    private static final String OWN = """
            -- title: Which councils are there?
            -- returns: A row for each
            -- group: children
            -- asked_by: Newcomers
            -- empty: None.
            SELECT area_code FROM area WHERE area_level = 'la' ORDER BY area_name
            """;

    @TempDir
    static Path folder;

    private static RunningWeb web;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(folder.resolve("our-councils.sql"), OWN);
        web = new RunningWeb(
                Demo.warehouse(),
                Audience.parse("501", false),
                new CouncilFiles(
                        BoardFiles.SHIPPED,
                        EventFolder.NONE,
                        OwnFolder.NONE,
                        new OwnFolder(Optional.of(folder)),
                        SufficiencyFiles.NONE));
    }

    @AfterAll
    static void close() {
        web.close();
    }

    private static String page(String address) throws IOException, InterruptedException {
        return web.get(address).body();
    }

    private static JsonNode json(String address) throws IOException, InterruptedException {
        return Json.mapper().readTree(page(address));
    }

    private static List<SavedQuery> shipped() {
        return SavedQueries.shipped(Catalogue.shipped()).all();
    }

    /** The address of an answer for programs about a council, by its slug. */
    static String address(SavedQuery query, String area) {
        return "/api/v1/queries/" + query.id() + (query.board().authority().isPresent() ? "?area=" + area : "");
    }

    @Test
    void everyShippedQueryGivesTheRowsThatWereFoundWhenItWasCollected() throws IOException, InterruptedException {
        Map<String, Integer> rows = new TreeMap<>();
        for (SavedQuery query : shipped()) {
            JsonNode answer = json(address(query, "vespermere")).path("answer");
            assertThat(answer.path("fault").isNull())
                    .as(query.id() + ": " + answer.path("fault"))
                    .isTrue();
            rows.put(query.id(), answer.path("data").size());
        }

        assertThat(rows).isEqualTo(new TreeMap<>(ROWS));
    }

    @Test
    void theListNamesEveryQuestionWithWhatComesBackAndWhatIsChosen() throws IOException, InterruptedException {
        String list = page("/queries?area=vespermere");

        assertThat(shipped()).allSatisfy(query -> assertThat(list).contains(query.title(), query.returns()));
        assertThat(list)
                .contains("href=\"/queries/children-at-month-ends?area=vespermere\"")
                .contains("You choose: Council, From")
                .contains("href=\"/queries/councils-that-place-far-away\"");
    }

    @Test
    void aQuestionAboutACouncilAsksForItFirst() throws IOException, InterruptedException {
        assertThat(page("/queries/children-at-month-ends"))
                .contains("Choose a council", "<option value=\"vespermere\"", "Show the answer")
                .doesNotContain("Send this along");
    }

    @Test
    void anAnswerSaysWhatMustBeSentAlong() throws IOException, InterruptedException {
        assertThat(page("/queries/unaccompanied-children?area=vespermere"))
                .contains("<dt>Unaccompanied asylum-seeking children</dt>")
                .contains("Counted from Vespermere’s SSDA903 returns")
                .contains("Periods that end on 31 March 2020 to 31 March 2025. Hearth release ")
                .contains("apply its rule for small numbers")
                .contains("/sql?query=unaccompanied-children&amp;area=vespermere");
    }

    @Test
    void whatIsChosenIsBoundAndStaysInTheLinks() throws IOException, InterruptedException {
        assertThat(page("/queries/children-at-month-ends.csv?area=vespermere&from=2024")
                        .lines())
                .hasSize(1 + 30)
                .element(1)
                .isEqualTo("2023-04-30,extract,284,284");
        assertThat(page("/queries/children-at-month-ends?area=vespermere&from=2024"))
                .contains("/queries/children-at-month-ends.xlsx?area=vespermere&amp;from=2024")
                .contains("<option value=\"2024\" selected");
    }

    @Test
    void theFilesSayTheSameAsThePage() throws IOException, InterruptedException {
        JsonNode file = json("/queries/why-children-moved.json?area=vespermere");

        assertThat(file.path("title").asText()).isEqualTo("Why did children move? Vespermere.");
        assertThat(file.path("data")).hasSize(8);
        assertThat(file.path("notes").toString()).contains("Moves are counted, not children", "Small numbers: ");
    }

    @Test
    void programsLearnWhatTheyCanAsk() throws IOException, InterruptedException {
        JsonNode list = json("/api/v1/queries").path("data");
        JsonNode query = list.findParents("id").stream()
                .filter(each -> each.path("id").asText().equals("moves-through-the-year"))
                .findFirst()
                .orElseThrow();

        assertThat(list).hasSize(shipped().size() + 1);
        assertThat(query.path("parameters").findValuesAsText("name")).containsExactly("area", "from", "period");
        assertThat(query.path("parameters").get(2).path("allowed").toString()).isEqualTo("[\"month\",\"quarter\"]");
    }

    @Test
    void theFiguresOfADashboardAreThereForProgramsPanelByPanel() throws IOException, InterruptedException {
        JsonNode answer = json("/api/v1/dashboards/who-left-care?area=vespermere&to=2022");
        JsonNode left = answer.path("panels").get(0);

        assertThat(answer.path("meta").path("parameters").path("to").asText()).isEqualTo("2022");
        assertThat(left.path("title").asText()).isEqualTo("116 children left care in 2021/22, 20 fewer than came");
        assertThat(left.path("data")
                        .get(left.path("data").size() - 1)
                        .path("value_shown")
                        .asText())
                .isEqualTo("116");
    }

    @Test
    void aQueryOfTheCouncilsOwnIsReadAgainWhenItChanges() throws IOException, InterruptedException {
        assertThat(json("/api/v1/queries/our-councils").path("answer").path("data"))
                .hasSize(24);

        Files.writeString(folder.resolve("our-councils.sql"), OWN.replace("ORDER", "AND area_name < 'C' ORDER"));
        assertThat(json("/api/v1/queries/our-councils").path("answer").path("data"))
                .hasSize(1);

        Files.writeString(folder.resolve("our-councils.sql"), OWN.replace("group: children", "group: child"));
        assertThat(page("/queries/our-councils"))
                .contains("cannot be read", "our-councils.sql, line 3", "Bramithfold")
                .doesNotContain("Vespermere");
        Files.writeString(folder.resolve("our-councils.sql"), OWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/queries/children-at-month-ends?area=vespermere&from=2024%20OR%201%3D1",
                "/queries/children-at-month-ends?area=nowhere",
                "/queries/children-at-month-ends?area=vespermere&colour=red",
                "/queries/children-at-month",
                "/queries/foster-places.csv?area=vespermere"
            })
    void whatAnAddressCannotChooseIsRefused(String address) throws IOException, InterruptedException {
        assertThat(web.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void programsAreToldWhatTheyMayChoose() throws IOException, InterruptedException {
        assertThat(page("/api/v1/queries/children-at-month-ends?area=vespermere&from=1990"))
                .contains("\"status\":400", "Allowed: ", "2024");
        assertThat(page("/api/v1/queries/children-at-month-ends")).contains("area is required");
    }
}
