package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.web.access.Audience;
import hearth.web.dashboard.OwnFolder;
import hearth.web.event.EventFolder;
import hearth.web.scorecard.BoardFiles;
import hearth.web.sufficiency.SufficiencyFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The events of councils of the synthetic England, by addresses. */
class EventsTest {
    private static final String MEASURE = "&indicator=three_or_more_placements";

    @TempDir
    private static Path folder;

    private static RunningWeb web;

    @BeforeAll
    static void serve() throws IOException {
        for (String laCode : new String[] {"501", "502"}) {
            Files.writeString(folder.resolve(laCode + ".csv"), """
                    date,event,about
                    2024-06-01,New team of %s,
                    2024-06-01,Health only,health
                    1 June,Faulty,
                    """.formatted(laCode));
        }
        CouncilFiles files = new CouncilFiles(
                BoardFiles.SHIPPED,
                new EventFolder(Optional.of(folder)),
                OwnFolder.NONE,
                OwnFolder.NONE,
                SufficiencyFiles.NONE);
        web = new RunningWeb(Demo.warehouse(), Audience.parse("501", false), files);
    }

    @AfterAll
    static void close() {
        web.close();
    }

    @Test
    void ownStaffSeeThemOnTheTrendAndWithinTheYearWithWhatIsWrongInTheFile() throws IOException, InterruptedException {
        for (String path :
                new String[] {"/benchmark?area=501", "/benchmark/in-year?area=501", "/benchmark?period=month&area=501"
                }) {
            // The trend leads to the name of the area in addresses.
            String page = web.get(path.replace("501", "vespermere") + MEASURE).body();
            assertThat(page)
                    .as(path)
                    .contains("(1) 1 June 2024: New team of 501")
                    .contains("/501.csv, row 4, date: '1 June' is not a day such as 2026-11-18")
                    .doesNotContain("Health only");
        }
    }

    @Test
    void theLimitsCanStartAnewWithAnEvent() throws IOException, InterruptedException {
        String page = web.get("/benchmark/in-year?area=vespermere" + MEASURE).body();
        String address = "/benchmark/in-year?area=vespermere" + MEASURE + "&restart=2024-06";

        assertThat(page).contains(address.replace("&", "&amp;"));
        assertThat(web.get(address).body()).contains("restarted in June 2024");
    }

    @Test
    void otherReadersSeeNone() throws IOException, InterruptedException {
        for (String path : new String[] {
            "/benchmark/in-year?area=quillonwick",
            "/benchmark?area=quillonwick",
            "/benchmark?period=month&area=quillonwick"
        }) {
            assertThat(web.get(path + MEASURE).body())
                    .as(path)
                    .contains("Quillonwick")
                    .doesNotContain("New team", "row 4");
        }
    }
}
