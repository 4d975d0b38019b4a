package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.warehouse.quality.RepairRule;
import hearth.web.access.Audience;
import hearth.web.query.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Returns of 901 that report seven adoptions and another end of care which are not counted; 902 has sent two such. */
class ContradictedEndsTest {
    private static final String SEVEN =
            "2024/25: 7 fewer adoptions than reported, because other episodes show that the children stayed in care.";

    @TempDir
    private static Path folder;

    private static RunningWeb web;

    @BeforeAll
    static void serve() {
        TestWarehouse warehouse = LittleEngland.write(new TestWarehouse(folder.resolve("warehouse")));
        List<List<Object>> repairs = new ArrayList<>();
        for (int row = 2; row < 9; row++) {
            repairs.add(repair("901", "now", row, RepairRule.ADOPTION_CONTRADICTED));
        }
        repairs.add(repair("901", "now", 9, RepairRule.LEAVING_CONTRADICTED));
        repairs.add(repair("901", "now", 10, RepairRule.OVERLAP));
        repairs.add(repair("901", "before", 2, RepairRule.ADOPTION_CONTRADICTED));
        repairs.add(repair("902", "other", 2, RepairRule.ADOPTION_CONTRADICTED));
        repairs.add(repair("902", "other", 3, RepairRule.ADOPTION_CONTRADICTED));
        warehouse
                .write("ops_repair", repairs)
                .write(
                        "ops_submission",
                        List.of(
                                submission("901", "now", true),
                                submission("901", "before", false),
                                submission("902", "other", true)))
                .write(
                        "mart_indicator",
                        List.of(
                                figure("901", "children_adopted", 62),
                                figure("901", "special_guardianship_orders", 41),
                                figure("901", "ceased_looked_after", 162),
                                figure("901", "children_looked_after", 300),
                                figure("902", "children_adopted", 51)))
                .release();
        web = new RunningWeb(warehouse.folder(), Audience.staff("901"));
    }

    @AfterAll
    static void close() {
        web.close();
    }

    @ParameterizedTest
    @CsvSource({
        "children_adopted, 7 fewer adoptions than reported",
        "special_guardianship_orders, 1 fewer child leaving care other than by adoption than reported",
        "ceased_looked_after, 8 fewer children leaving care than reported",
    })
    void theStaffOfACouncilSeeHowManyEndsOfCareAreNotCounted(String indicator, String words)
            throws IOException, InterruptedException {
        assertThat(web.get("/benchmark?area=ashby&indicator=" + indicator).body())
                .contains(words);
        assertThat(notes(web, "?area=ashby&indicator=" + indicator))
                .singleElement()
                .asString()
                .contains(words);
    }

    @Test
    void theSentenceNamesTheYearAndTheReason() throws IOException, InterruptedException {
        assertThat(notes(web, "?area=ashby&indicator=children_adopted")).containsExactly(SEVEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?area=ashby&indicator=children_looked_after",
                "?area=ashby&indicator=children_adopted&to=2024",
                "?area=ashby&indicator=children_adopted&as_of=2026-01-01",
                "?area=ashby&indicator=children_adopted&period=month",
                "?area=birch&indicator=children_adopted",
            })
    void nothingIsSaidWhereNoSuchFigureOfTheirOwnIsShown(String query) throws IOException, InterruptedException {
        assertThat(notes(web, query)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "902", "902,903", "all"})
    void nobodyElseSeesThem(String own) throws IOException, InterruptedException {
        try (RunningWeb others = new RunningWeb(folder.resolve("warehouse"), own)) {
            assertThat(notes(others, "?area=ashby&indicator=children_adopted")).isEmpty();
            assertThat(others.get("/benchmark?area=ashby&indicator=children_adopted")
                            .body())
                    .doesNotContain("than reported");
        }
    }

    private static List<String> notes(RunningWeb asked, String query) throws IOException, InterruptedException {
        JsonNode notes = Json.mapper()
                .readTree(asked.get("/api/v1/benchmark" + query).body())
                .path("notes");
        assertThat(notes.isArray()).as(query).isTrue();
        List<String> words = new ArrayList<>();
        notes.forEach(note -> words.add(note.asText()));
        return words;
    }

    private static List<Object> repair(String laCode, String submission, int row, RepairRule rule) {
        return List.of(laCode, submission, "2025/episodes.csv", row, rule.code(), rule.meaning(), "REC", "E12", "X1");
    }

    private static List<Object> submission(String laCode, String id, boolean isCurrent) {
        return List.of(laCode, id, 2025, "", "2025-05-01T08:00:00Z", isCurrent, Map.of(), 11, 900, 900, 0, "");
    }

    private static List<Object> figure(String laCode, String indicator, int count) {
        return List.of(
                laCode, indicator, "year", "2025-03-31", "all", "all", "SSDA903 2025", count, "", count, "", "", "");
    }
}
