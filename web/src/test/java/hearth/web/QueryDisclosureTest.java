package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.warehouse.dashboard.SavedQueries;
import hearth.warehouse.dashboard.SavedQuery;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Unit;
import hearth.web.access.Audience;
import hearth.web.query.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What saved queries show of a council's small counts to readers from elsewhere, in a release that is not made up. */
class QueryDisclosureTest {
    /** Nobody's figure but a small count. */
    private static final int SMALL = 3;

    /** Whose ends are empty where there is no interval, and whose comparisons where there is nothing to compare with. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("lower", "upper", "comparator", "before");

    private static final List<SavedQuery> SHIPPED =
            SavedQueries.shipped(Catalogue.shipped()).all();

    @TempDir
    static Path folder;

    private static RunningWeb web;

    @BeforeAll
    static void serve() {
        Path warehouse = folder.resolve("warehouse");
        LittleEngland.write(new TestWarehouse(warehouse))
                .write("mart_indicator", smallCounts())
                .release();
        web = new RunningWeb(warehouse, Audience.GUESTS);
    }

    @AfterAll
    static void close() {
        web.close();
    }

    /** Of what the queries ask, three children of Birch: in all, and all in one group of each breakdown. */
    private static List<List<Object>> smallCounts() {
        List<List<Object>> rows = new ArrayList<>();
        for (Indicator indicator : asked()) {
            indicator.extract().ifPresent(from -> {
                Stream.of("year", "quarter").forEach(period -> rows.add(row(indicator, period, "all", "all")));
                from.breakdowns().forEach(breakdown -> rows.add(row(indicator, "year", breakdown, "A group")));
            });
        }
        return rows;
    }

    private static List<Indicator> asked() {
        Set<String> named = SHIPPED.stream()
                .flatMap(query -> query.indicators().stream())
                .map(Indicator::id)
                .collect(Collectors.toSet());
        return Catalogue.shipped().indicators().stream()
                .filter(indicator -> named.contains(indicator.id())
                        || indicator.id().startsWith("moves_")
                        || Set.of("legal_status", "leaving").contains(indicator.theme()))
                .toList();
    }

    private static List<Object> row(Indicator indicator, String period, String breakdown, String group) {
        boolean isCount = indicator.unit() == Unit.COUNT;
        return List.of(
                "902",
                indicator.id(),
                period,
                period.equals("year") ? "2025-03-31" : "2025-06-30",
                breakdown,
                group,
                "SSDA903 2025",
                SMALL,
                isCount ? "" : 40,
                isCount ? SMALL : 7.5,
                "",
                "",
                "");
    }

    private static JsonNode answer(SavedQuery query) throws IOException, InterruptedException {
        Map<String, String> chosen = Map.of("source", "extract", "region", "upper-vale");
        String choices = query.board().parameters().stream()
                .filter(parameter -> chosen.containsKey(parameter.name()))
                .map(parameter -> "&" + parameter.name() + "=" + chosen.get(parameter.name()))
                .collect(Collectors.joining());
        String area = query.board().authority().isPresent() ? "area=birch" : "";
        return Json.mapper()
                .readTree(web.get("/api/v1/queries/" + query.id() + "?" + (area + choices).replaceFirst("^&", ""))
                        .body())
                .path("answer");
    }

    @Test
    void everyFigureIsANumberOrASymbolAndNeverBlank() throws IOException, InterruptedException {
        List<String> blank = new ArrayList<>();
        int figures = 0;
        for (SavedQuery query : SHIPPED) {
            JsonNode answer = answer(query);
            assertThat(answer.path("fault").isNull())
                    .as(query.id() + answer.path("fault"))
                    .isTrue();
            for (JsonNode column : answer.path("columns")) {
                String name = column.path("name").asText();
                if (column.path("kind").asText().equals("figure") && !MAY_BE_EMPTY.contains(name)) {
                    for (JsonNode row : answer.path("data")) {
                        figures++;
                        if (row.path(name + "_shown").isNull()) {
                            blank.add(query.id() + " " + row);
                        }
                    }
                }
            }
        }
        assertThat(blank).isEmpty();
        assertThat(figures).isGreaterThan(200);
    }

    @Test
    void aSmallCountIsASymbolInEveryAnswerThatCountsFromReturns() throws IOException, InterruptedException {
        Set<String> suppressed = new TreeSet<>();
        Set<String> shown = new TreeSet<>();
        for (SavedQuery query : SHIPPED) {
            JsonNode answer = answer(query);
            if (answer.path("symbols").has("c")) {
                suppressed.add(query.id());
            }
            for (JsonNode row : answer.path("data")) {
                if (row.path("source").asText().equals("extract") && hasSmall(row)) {
                    shown.add(query.id() + " " + row);
                }
            }
        }
        assertThat(shown).isEmpty();
        assertThat(suppressed)
                .contains(
                        "by-agreement-or-by-order",
                        "children-who-came-and-left",
                        "children-who-went-missing",
                        "homes-inside-and-outside",
                        "placement-mix-of-a-region",
                        "private-provision",
                        "three-or-more-placements",
                        "unaccompanied-children",
                        "where-care-leavers-live",
                        "who-is-in-care",
                        "who-is-placed-far-away",
                        "why-children-left-care",
                        "why-children-moved");
    }

    private static boolean hasSmall(JsonNode row) {
        List<JsonNode> cells = new ArrayList<>();
        row.elements().forEachRemaining(cells::add);
        return cells.stream().anyMatch(cell -> cell.isNumber() && (cell.asDouble() == SMALL || cell.asDouble() == 7.5));
    }

    @Test
    void thePageSaysHowSmallCountsAreProtected() throws IOException, InterruptedException {
        assertThat(web.get("/queries/who-is-in-care?area=birch").body())
                .containsPattern("<td[^>]* class=\"n \">\\[c]</td>")
                .contains("Counts from returns of 1 to 5 are suppressed [c]")
                .contains("[c] suppressed to protect children’s identities");
    }

    @Test
    void monthsAreNotThereForOthersAndThePageSaysSo() throws IOException, InterruptedException {
        assertThat(web.get("/queries/children-at-month-ends?area=birch").body())
                .contains("Months are for a council’s own staff");
    }
}
