package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Figures that are published for several authorities together, and areas that are no authority. */
class JointAreaTest {
    private static final String OF = "&indicator=" + LittleEngland.TOGETHER;

    @RegisterExtension
    private static final ServedEngland web = new ServedEngland("");

    @Test
    void aMemberShowsWhatIsPublishedForItAndOthersJointly() throws IOException, InterruptedException {
        assertThat(page("ashby"))
                .contains("<h1>No figures for Ashby</h1>")
                .contains(
                        "Published for several councils together: <a href=\"/benchmark?area=ashby-birch&amp;indicator="
                                + LittleEngland.TOGETHER + "\">Ashby / Birch</a>, 14% (31 March 2025).")
                .contains("Ashby / Birch, joint figure");
        assertThat(rows("ashby"))
                .contains("joint Ashby / Birch 2025-03-31 14.0")
                .noneMatch(row -> row.startsWith("area "));
    }

    @Test
    void aSuccessorShowsWhatIsStillPublishedUnderTheOldNameAndNothingOfBefore()
            throws IOException, InterruptedException {
        assertThat(page("larch"))
                .contains(
                        "Still published under the name of a council that ended in 2022: <a href=\"/benchmark?area=old-kelp");
        assertThat(rows("larch"))
                .filteredOn(row -> row.startsWith("joint"))
                .containsExactly("joint Old Kelp 2023-03-31 23.0");
    }

    @Test
    void aNeighbourThatIsPublishedOnlyJointlyIsNotInTheAverageAndTheReasonIsGiven()
            throws IOException, InterruptedException {
        JsonNode missing = answer("cedarton").at("/ranking/contributors/missing");

        assertThat(StreamSupport.stream(missing.spliterator(), false)
                        .filter(neighbour -> neighbour.get("reason").asText().equals("joint"))
                        .map(neighbour -> neighbour.get("name").asText()))
                .containsExactly("Ashby");
    }

    @Test
    void theWholeReplacesAPartWithoutFigures() throws IOException, InterruptedException {
        assertThat(rows("maple"))
                .contains("region Lower Vale 2025-03-31 25.0")
                .noneMatch(row -> row.contains("Inner Vale"));
    }

    @Test
    void aJointAreaAndARegionHaveAPageWithoutNeighboursAndRank() throws IOException, InterruptedException {
        for (String area : new String[] {"ashby-birch", "lower-vale"}) {
            assertThat(page(area))
                    .contains("<th scope=\"col\" class=\"n")
                    .doesNotContain("Statistical neighbours", "Neighbours, mean", "Rank among authorities");
        }
        assertThat(rows("lower-vale")).contains("area Lower Vale 2025-03-31 25.0");
        assertThat(web.get("/benchmark?area=england" + OF).statusCode()).isEqualTo(404);
    }

    private static String page(String area) throws IOException, InterruptedException {
        return web.get("/benchmark?area=" + area + OF).body();
    }

    private static JsonNode answer(String area) throws IOException, InterruptedException {
        return web.json("/api/v1/benchmark?area=" + area + OF);
    }

    /** The rows of an answer: role, area, day and figure. */
    private static List<String> rows(String area) throws IOException, InterruptedException {
        List<String> rows = new ArrayList<>();
        answer(area)
                .get("data")
                .forEach(row -> rows.add("%s %s %s %s"
                        .formatted(
                                row.get("role").asText(),
                                row.at("/area/name").asText(),
                                row.at("/period/end").asText(),
                                row.get("value").asText())));
        return rows;
    }
}
