package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.TextFiles;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.strategy.Strategies;
import hearth.web.access.Audience;
import hearth.web.scorecard.BoardFiles;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The boards of the synthetic England, by their addresses. */
class BoardTest {
    @TempDir
    private static Path folder;

    private static RunningWeb web;

    @BeforeAll
    static void serve() throws IOException {
        Files.writeString(folder.resolve("501.csv"), """
                measure,period,comment,author,role,written_on,show_until
                touch,2025,Every care leaver has a named adviser.,,Head of leaving care,2025-11-20,
                touch,2019,An older comment.,,Head of leaving care,2025-11-20,
                eaten,2025,No such measure.,,Head of leaving care,2025-11-20,
                three_placements,2025,Two children moved with their sister.,,Head of leaving care,2025-11-20,
                """);
        web = new RunningWeb(Demo.warehouse(), Audience.GUESTS, new BoardFiles(Optional.empty(), Optional.of(folder)));
    }

    @AfterAll
    static void close() {
        web.close();
    }

    @Test
    void aBoardIsTheCouncilsOwnStrategyWithFigures() throws IOException, InterruptedException {
        HttpResponse<String> page = web.get("/board/vespermere");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("“Our promise to you”, 2023 to 2027", "Living outside Vespermere", "69 → ≥ 75", "not met")
                .contains("Made-up data", "Three things to know", "Not held yet: return interviews held");
    }

    @Test
    void aCouncilWithoutAStrategyHasTheGeneralBoard() throws IOException, InterruptedException {
        assertThat(web.get("/board/kestrelhaven").body())
                .contains("No strategy is on file for Kestrelhaven", "A settled home", "Ready for adult life")
                .doesNotContain("baseline → aim");
    }

    @Test
    void theCodeOfACouncilLeadsToItsName() throws IOException, InterruptedException {
        HttpResponse<String> answer = web.get("/board/501.csv?as_of=2026-01-31");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/board/vespermere.csv?as_of=2026-01-31");
    }

    @Test
    void whatMeansNothingIsRefused() throws IOException, InterruptedException {
        assertThat(web.get("/board/nowhere").statusCode()).isEqualTo(404);
        assertThat(web.get("/board/vespermere?release=99").body()).contains("99");
        assertThat(web.get("/board/vespermere?release=99").statusCode()).isEqualTo(404);
        assertThat(web.get("/board/vespermere?colour=red").statusCode()).isEqualTo(404);
    }

    @Test
    void anEarlierReleaseIsOpenedAsItWas() throws IOException, InterruptedException {
        assertThat(web.get("/board/vespermere?release=3").body()).doesNotContain("as it was");
        assertThat(web.get("/board/vespermere?release=1").body())
                .contains("This is release 1 of", "as it was", "Release 1,", "/board/vespermere.csv?release=1");
        assertThat(web.get("/board/vespermere.csv?release=1")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElseThrow())
                .contains("board_vespermere_release-1.csv");
    }

    @Test
    void aDayBeforeTheFirstReleaseShowsWhatWasPublishedByThen() throws IOException, InterruptedException {
        assertThat(web.get("/board/vespermere?as_of=2025-12-31").body())
                .contains("Figures as published by 31 December 2025", "/board/vespermere.csv?as_of=2025-12-31");
    }

    @Test
    void theFileHasALineForEachMeasureAlsoThoseNotHeld() throws IOException, InterruptedException {
        HttpResponse<String> csv = web.get("/board/vespermere.csv");

        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("board_vespermere_release-3.csv");
        assertThat(csv.body().lines()).hasSize(18);
        assertThat(csv.body())
                .contains("not held", "no clear change", "Q1-2")
                .contains("dental_check,2025-03-31,published,89,159,179,ok,86,83%,85%,2027-03-31,met");
    }

    @Test
    void officersCommentsStandWithTheirYearAndFaultsAreNamed() throws IOException, InterruptedException {
        assertThat(web.get("/board/vespermere").body())
                .contains("Every care leaver has a named adviser.", "Head of leaving care, 20 November 2025")
                .contains("501.csv, row 3, period: '2019' has no figure of touch")
                .contains("501.csv, row 4, measure: 'eaten' has no row on this board")
                .contains("501.csv, row 5, comment: ‘Two children’ is a number under 6")
                .doesNotContain("An older comment");
    }

    @Test
    void theStrategiesInAFolderAreReadAndTheirFaultsListed(@TempDir Path strategies) throws IOException {
        String yaml = """
                la_code: "503"
                title: Ours
                from: 2024-04-01
                to: 2027-03-31
                priorities:
                  - id: home
                    title: Home
                    measures: [{id: foster, title: Fostered, unit: percentage, indicator: INDICATOR}]
                """;
        Path file = strategies.resolve("kestrelhaven.yaml");
        Files.writeString(file, yaml.replace("INDICATOR", "fostered"));
        assertThat(Strategies.of(TextFiles.in(strategies, ".yaml"), Catalogue.shipped())
                        .ofAuthority("503"))
                .isPresent();

        Files.writeString(file, yaml.replace("INDICATOR", "foster"));
        Assertions.assertThatThrownBy(() -> Strategies.of(TextFiles.in(strategies, ".yaml"), Catalogue.shipped()))
                .isInstanceOf(FileFaults.class)
                .hasMessageContaining(
                        "kestrelhaven.yaml, line 8, priorities 1, measures 1: there is no indicator 'foster'");
    }
}
