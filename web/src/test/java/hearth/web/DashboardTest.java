package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.warehouse.command.CommandLines;
import hearth.warehouse.file.Settings;
import hearth.web.access.Audience;
import hearth.web.dashboard.OwnFolder;
import hearth.web.event.EventFolder;
import hearth.web.scorecard.BoardFiles;
import hearth.web.sufficiency.SufficiencyFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dashboards as readers of the synthetic England see them, and as their authors check them. */
class DashboardTest {
    private static final String OWN = """
            title: Two panels
            asks: Does one that fails leave the other as it is?
            owner: Analysts
            reader: analyst
            parameters:
              authority: {kind: authority, label: Authority}
            panels:
              - id: sound
                kind: table
                query: sound.sql
                title: A panel that works
              - id: broken
                kind: table
                query: broken.sql
                title: A panel that does not
            """;

    private static final String SOUND = "SELECT area_name AS label FROM area WHERE area_code = :authority";

    @TempDir
    static Path folder;

    private static RunningWeb web;

    @BeforeAll
    static void serve() throws IOException {
        write("two-panels", SOUND.replace("area_name", "no_such_name"));
        web = new RunningWeb(
                Demo.warehouse(),
                Audience.parse("501", false),
                new CouncilFiles(
                        BoardFiles.SHIPPED,
                        EventFolder.NONE,
                        new OwnFolder(Optional.of(folder)),
                        OwnFolder.NONE,
                        SufficiencyFiles.NONE));
    }

    @AfterAll
    static void close() {
        web.close();
    }

    private static void write(String id, String broken) throws IOException {
        Path files = Files.createDirectories(folder.resolve(id));
        Files.writeString(files.resolve("sound.sql"), SOUND);
        Files.writeString(files.resolve("broken.sql"), broken);
        Files.writeString(files.resolve("dashboard.yaml"), OWN);
    }

    private static String page(String address) throws IOException, InterruptedException {
        return web.get(address).body();
    }

    private static String check(String... arguments) {
        StringWriter out = new StringWriter();
        List<String> all = new ArrayList<>(
                List.of("dashboards", "check", "--warehouse", Demo.warehouse().toString()));
        all.addAll(List.of(arguments));
        CommandLines.of(new Main(), Settings.of(Map.of(), ""))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(all.toArray(String[]::new));
        return out.toString();
    }

    @Test
    void everyQueryOfEveryShippedDashboardGivesWhatItsPanelNeeds() {
        assertThat(check("--own", "501")).contains("no faults");
    }

    /** Making the file that others see of the demo takes longer than all the rest. */
    @Tag("slow")
    @Test
    void shippedDashboardsAlsoHoldForReadersFromWhomSmallCountsAreHidden() {
        assertThat(check(
                        "--as-real",
                        "--serving",
                        folder.resolveSibling("as-real").toString()))
                .contains("no faults");
    }

    @Test
    void whoChecksLearnsTheFileAndTheLineOfAFault() {
        assertThat(check("two-panels", "--dashboards", folder.toString()))
                .contains("two-panels/broken.sql: Line 1, column 8")
                .contains("no_such_name");
    }

    @Test
    void theTitleIsTheSentenceThatTheFiguresAllow() throws IOException, InterruptedException {
        assertThat(page("/dashboards/who-left-care?area=vespermere"))
                .contains(
                        "<h1>141 children left care in 2024/25, 29 more than came; where children went who left care has"
                                + " not changed beyond chance from 2019/20 to 2024/25</h1>");
        assertThat(page("/dashboards/who-left-care?area=vespermere&to=2022"))
                .contains("<h1>116 children left care in 2021/22, 20 fewer than came;");
    }

    @Test
    void theRowsOfAPanelAreAFile() throws IOException, InterruptedException {
        List<String> lines = page("/dashboards/who-left-care/left.csv?area=vespermere&from=2024")
                .lines()
                .toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("period_end,source,value,value_shown");
        assertThat(lines.get(2)).startsWith("2025-03-31,published,141,141");
    }

    @Test
    void aSuppressedFigureIsNamedAndNotDrawn() throws IOException, InterruptedException {
        String page = page("/dashboards/regional-overview?area=vespermere");
        String panel = page.substring(page.indexOf("id=\"measure\""), page.indexOf("id=\"years\""));
        String chart = panel.substring(panel.indexOf("data-chart"), panel.indexOf("Not drawn"));

        assertThat(chart).contains("Vespermere", "Juniverbeck").doesNotContain("Pippincombe");
        assertThat(panel).contains("Not drawn: Pippincombe: suppressed to protect children’s identities [c].");
        assertThat(page("/dashboards/regional-overview/measure.csv?area=vespermere"))
                .containsPattern("Pippincombe,.*,,\\[c],");
    }

    @Test
    void moreLinesThanOneChartCanTellApartAreRefused() throws IOException, InterruptedException {
        write(
                "lines",
                "SELECT area_name AS series, period_end, value, symbol FROM figure_of_years"
                        + " WHERE source = 'published' AND indicator = 'dental_check' AND area_code <> :authority");
        Files.writeString(
                folder.resolve("lines/dashboard.yaml"), OWN.replace("table\n    query: br", "trend\n    query: br"));

        assertThat(page("/dashboards/lines?area=vespermere")).contains("draws 5 lines; the query gives more");
    }

    @Test
    void aPanelThatFailsSaysWhyAndTheOthersStay() throws IOException, InterruptedException {
        assertThat(page("/dashboards/two-panels?area=vespermere"))
                .contains("This panel cannot be shown")
                .contains("two-panels/broken.sql: Line 1, column 8")
                .contains("A panel that works")
                .contains("<th scope=\"row\" class=\"\">Vespermere</th>");
    }

    @Test
    void aFileThatChangesIsReadAgainAndOneWithAFaultKeepsItsLastGoodVersion() throws IOException, InterruptedException {
        write("changing", SOUND);
        assertThat(page("/dashboards/changing?area=vespermere")).doesNotContain("cannot be shown");

        Files.writeString(folder.resolve("changing/dashboard.yaml"), OWN.replace("kind: table", "kind: tabel"));

        assertThat(page("/dashboards/changing?area=vespermere"))
                .contains("cannot be read")
                .contains("changing/dashboard.yaml, line 9")
                .contains("A panel that works");
    }

    /** The text of one panel of a page with two, as its reader sees it. */
    private static String panelOf(String kind, String query) throws IOException, InterruptedException {
        write("kinds", query);
        Files.writeString(
                folder.resolve("kinds/dashboard.yaml"),
                OWN.replace("kind: table\n    query: broken", kind + "\n    query: broken"));
        String page = page("/dashboards/kinds?area=vespermere");
        return page.substring(page.indexOf("id=\"broken\"")).replace("&#34;", "\"");
    }

    @Test
    void aBarIsHatchedWhereSeveralPartsAreHiddenAndLeftOpenWhereOneIs() throws IOException, InterruptedException {
        String panel = panelOf("kind: mix", """
                        SELECT * FROM (VALUES
                            ('A', '2024', 30.0, 100.0, NULL), ('B', '2024', NULL, 100.0, 'c'), ('C', '2024', NULL, 100.0, 'c'),
                            ('A', '2025', 40.0, 100.0, NULL), ('B', '2025', NULL, 100.0, 'c'), ('C', '2025', 35.0, 100.0, NULL)
                        ) AS part (label, series, numerator, denominator, symbol)""");

        assertThat(panel)
                .contains(
                        "\"name\":\"2024\",\"parts\":[{\"share\":30.0,\"text\":\"30%\"},null,null],\"hidden\":{\"share\":70.0")
                .contains("{\"share\":35.0,\"text\":\"35%\"}],\"hidden\":null")
                .contains("Not drawn: B 2024 [c], C 2024 [c], B 2025 [c].");
    }

    private static final String YEARS = """
            SELECT * FROM (VALUES
                ('Ours', DATE '2024-03-31', 20.0, 100.0, 20.0, 13.3, 28.9, NULL), ('Ours', DATE '2025-03-31', 30.0, 100.0, 30.0, 21.9, 39.6, NULL),
                ('Theirs', DATE '2024-03-31', 10.0, 100.0, 10.0, 5.5, 17.4, NULL), ('Theirs', DATE '2025-03-31', 11.0, 100.0, 11.0, 6.3, 18.6, NULL)
            ) AS point (series, period_end, numerator, denominator, value, lower, upper, symbol)""";

    @Test
    void aLineStandsOutThatItsAuthorNamesWithIntervalsAndAnAim() throws IOException, InterruptedException {
        String panel = panelOf(
                "kind: trend\n    focus: Theirs\n    interval: yes\n    aim: yes\n    measure: dental_check",
                YEARS.replace("SELECT *", "SELECT *, 25.0 AS aim"));

        assertThat(panel)
                .contains("{\"look\":\"own\",\"name\":\"Theirs\"", "{\"look\":\"second\",\"name\":\"Ours\"")
                .contains("{\"year\":\"2025\",\"low\":6.3,\"high\":18.6}")
                .contains("\"aim\":{\"name\":\"Aim\",\"value\":25.0,\"text\":\"25.0%\"}");
    }

    @Test
    void behindTheLinesIsShadedFromTheLowestToTheHighestNeighbour() throws IOException, InterruptedException {
        String panel = panelOf("kind: trend\n    measure: dental_check", """
                SELECT * FROM (VALUES (DATE '2024-03-31', 20.0, NULL, 5.0, 40.0), (DATE '2025-03-31', 30.0, NULL, 6.0, 41.0))
                    AS point (period_end, value, symbol, band_lower, band_upper)""");

        assertThat(panel)
                .contains("\"band\":[{\"year\":\"2024\",\"low\":5.0,\"high\":40.0}")
                .contains("Shaded: from the lowest to the highest of the neighbours.");
    }

    @Test
    void moreRowsThanAnAuthorAllowsAreAFault() throws IOException, InterruptedException {
        assertThat(panelOf("kind: trend\n    limit: 3", YEARS))
                .contains("the panel has limit: 3; the query gives more rows");
    }

    @Test
    void aMisspeltColumnAndADayThatIsNoneAreFaults() throws IOException, InterruptedException {
        assertThat(panelOf("kind: trend", YEARS.replace("upper, symbol)", "upper, symbool)")))
                .contains("needs the column symbol; the query gives", "did you mean symbool?");
        assertThat(panelOf("kind: trend", "SELECT '2024/25' AS period_end, 1.0 AS value, NULL AS symbol"))
                .contains("period_end must be a date, found '2024/25'");
    }

    @Test
    void belowALargeFigureStandsWhatItsAuthorNamesAndWhatATestFinds() throws IOException, InterruptedException {
        String panel = panelOf("kind: headline\n    small: [comparator, children]\n    measure: dental_check", """
                SELECT 60.0 AS numerator, 100.0 AS denominator, 60.0 AS value, NULL AS symbol, 80.0 AS comparator,
                    NULL AS comparator_symbol, 100 AS children""");

        assertThat(panel).contains("England: 80% (this is worse)", "Children: 100");
    }

    @Test
    void aTableHasASmallLineOfEachRow() throws IOException, InterruptedException {
        String panel = panelOf("kind: table\n    across: period_end\n    spark: yes", YEARS.replace("series", "label"));

        assertThat(panel).containsPattern("<svg class=\"trend-line\"[^>]*aria-label=\"Ours, oldest to newest\"");
    }

    @Test
    void aHeatTableIsDarkWhereFiguresAreFarFromWhatTheyAreComparedWith() throws IOException, InterruptedException {
        String query = """
                SELECT * FROM (VALUES ('Near', 'Dental', 81.0, 80.0, NULL), ('Middle', 'Dental', 70.0, 80.0, NULL),
                    ('Far', 'Dental', 50.0, 80.0, NULL)) AS cell (label, series, value, comparator, symbol)""";

        assertThat(panelOf("kind: heat\n    scale: gap\n    measure: dental_check", query))
                .containsPattern("heat-0\">81%|heat-0\">81\\.0%")
                .containsPattern("heat-3\">50%|heat-3\">50\\.0%");
        assertThat(panelOf("kind: heat\n    scale: none\n    measure: dental_check", query))
                .doesNotContain("heat-");
    }

    @Test
    void barsHaveTheMeanOfTheOthersWhereTheyAreNotFew() throws IOException, InterruptedException {
        String query =
                "SELECT * FROM (VALUES ('A', 10.0, NULL), ('B', 20.0, NULL), ('C', 30.0, NULL), ('D', 40.0, NULL),"
                        + " ('E', 50.0, NULL), ('F', NULL, 'c')) AS bar (label, value, symbol)";

        assertThat(panelOf("kind: ranked\n    mean: yes\n    measure: dental_check", query))
                .contains("\"line\":{\"name\":\"Mean of the other 5\",\"value\":30.0,\"text\":\"30.0%\"}");
        assertThat(panelOf("kind: ranked\n    mean: yes\n    focus: A\n    measure: dental_check", query))
                .contains("\"line\":null");
    }

    @Test
    void dotsCompareTheSeriesThatTheirAuthorNames() throws IOException, InterruptedException {
        String query =
                "SELECT * FROM (VALUES ('A', 'before', 10.0, NULL), ('A', 'now', 20.0, NULL), ('A', 'then', 30.0,"
                        + " NULL)) AS dot (label, series, value, symbol)";

        assertThat(panelOf("kind: dots\n    measure: dental_check", query))
                .contains("\"first\":\"before\",\"second\":\"then\"");
        assertThat(panelOf("kind: dots\n    compare: [first, now]\n    measure: dental_check", query))
                .contains("\"first\":\"before\",\"second\":\"now\"");
        assertThat(panelOf("kind: dots\n    compare: [first, noww]\n    measure: dental_check", query))
                .contains("the series 'noww'; the rows have before, now, then; did you mean now?");
    }

    /** 30 of 100 with an interval from 21.9% to 39.6%. */
    @ParameterizedTest
    @CsvSource({"10, above", "25, alike", "50, below"})
    void aTitleIsTestedAgainstANumberOfItsAuthor(String number, String words) throws IOException, InterruptedException {
        write("kinds", "SELECT 30.0 AS numerator, 100.0 AS denominator, 30.0 AS value, NULL AS symbol");
        Files.writeString(
                folder.resolve("kinds/dashboard.yaml"),
                OWN.replace(
                                "kind: table\n    query: broken",
                                "kind: headline\n    measure: dental_check\n    query: broken")
                        .replace(
                                "A panel that does not",
                                "{test: differs_from, number: " + number
                                        + ", higher: above, lower: below, similar: alike}"));

        assertThat(page("/dashboards/kinds?area=vespermere")).contains("<h2 id=\"broken-title\">" + words + "</h2>");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "NULL",
            value = {"30, changed", "48, alike", "NULL, untested"})
    void aTitleOverGroupsIsTestedAsAMix(String second, String words) throws IOException, InterruptedException {
        write("kinds", """
                SELECT * FROM (VALUES ('A', '2024', 50, 100, NULL), ('B', '2024', 50, 100, NULL),
                    ('A', '2025', %s, 100, NULL), ('B', '2025', 100 - %s, 100, NULL))
                    AS part (label, series, numerator, denominator, symbol)""".formatted(second, second));
        Files.writeString(
                folder.resolve("kinds/dashboard.yaml"),
                OWN.replace("kind: table\n    query: broken", "kind: mix\n    query: broken")
                        .replace(
                                "A panel that does not",
                                "{test: change, changed: changed, similar: alike, untested: untested}"));

        assertThat(page("/dashboards/kinds?area=vespermere")).contains("<h2 id=\"broken-title\">" + words + "</h2>");
    }

    @Test
    void aTitleSaysInItsAuthorsWordsThatAFigureIsHidden() throws IOException, InterruptedException {
        write("kinds", "SELECT NULL AS value, 'c' AS symbol, NULL AS more");
        Files.writeString(
                folder.resolve("kinds/dashboard.yaml"),
                OWN.replace("kind: table\n    query: broken", "kind: headline\n    query: broken")
                        .replace(
                                "A panel that does not",
                                "{sign: more, positive: P, negative: N, zero: Z, hidden: 'Too few in {area}'}"));

        assertThat(page("/dashboards/kinds?area=vespermere")).contains("Too few in Vespermere");
    }

    @Test
    void aNoteHasFiguresOfOtherPanelsAndSymbolsInThePlaceOfHiddenOnes() throws IOException, InterruptedException {
        write("noted", "SELECT 12 AS value, NULL AS symbol, NULL AS other, 'c' AS other_symbol");
        Files.writeString(
                folder.resolve("noted/what.md"),
                "# Mind\n\nOf *all* {broken.value} children {broken.other} were seen.");
        Files.writeString(
                folder.resolve("noted/dashboard.yaml"),
                OWN + "  - {id: what, kind: note, text: what.md, date: 2026-01-31, title: What}\n");

        assertThat(page("/dashboards/noted?area=vespermere"))
                .contains("<h3>Mind", "Of <em>all</em> 12 children [c] were seen.");

        Files.writeString(folder.resolve("noted/what.md"), "Of {broken.gone} children.");
        assertThat(check("noted", "--dashboards", folder.toString()))
                .contains("panel what: its text has {broken.gone}, which the query of that panel does not give");
    }

    @Test
    void twoRowsForOnePlaceOfAChartAreRefused() throws IOException, InterruptedException {
        assertThat(panelOf("kind: dots", """
                        SELECT * FROM (VALUES ('A', '2024', 1.0, NULL), ('A', '2025', 2.0, NULL), ('A', '2025', 3.0, NULL))
                            AS dot (label, series, value, symbol)""")).contains("two rows have the same label and series: A, 2025");
    }

    @Test
    void partsThatMustAddUpAndDoNotAreRefused() throws IOException, InterruptedException {
        assertThat(panelOf("kind: mix\n    whole: yes", """
                        SELECT * FROM (VALUES ('A', '2024', 30.0, 100.0, NULL), ('B', '2024', 50.0, 100.0, NULL))
                            AS part (label, series, numerator, denominator, symbol)"""))
                .contains("the parts of 2024 are 80 in all, and the whole is 100");
    }

    @Test
    void aHiddenPointOfALineIsMarkedAndOneThatIsNotAvailableIsAGap() throws IOException, InterruptedException {
        assertThat(panelOf("kind: trend", """
                        SELECT * FROM (VALUES (DATE '2023-03-31', 4.0, NULL), (DATE '2024-03-31', NULL, 'c'), (DATE '2025-03-31', NULL, 'x'))
                            AS point (period_end, value, symbol)""")).contains("\"hidden\":[{\"year\":\"2024\",\"text\":\"[c]\"}]");
    }

    @Test
    void aHiddenFlowIsDrawnWithoutANumberAndSmallOnesTogether() throws IOException, InterruptedException {
        String panel = panelOf("kind: flow\n    least: 3", """
                        SELECT * FROM (VALUES
                            ('Fostering', 'Home', 9.0, NULL), ('Fostering', 'School', NULL, 'c'), ('Fostering', 'Parents', 2.0, NULL)
                        ) AS pair (from_label, to_label, value, symbol)""");

        assertThat(panel)
                .contains("\"from\":[\"Fostering\"],\"to\":[\"Home\",\"School\",\"Others\"]")
                .contains("{\"from\":0,\"to\":1,\"value\":null,\"text\":\"[c]\"}")
                .contains("A dashed line is a number that is hidden");
    }

    @Test
    void aTableAcrossPeriodsTestsTheNewestAgainstTheOldestAndItsTitleCountsTheResults()
            throws IOException, InterruptedException {
        String kind = "kind: table\n    across: period_end\n    direction: yes\n    measure: three_or_more_placements";
        String query = """
                        SELECT * FROM (VALUES
                            ('Better', DATE '2024-03-31', 50.0, 100.0, 50.0, NULL), ('Better', DATE '2025-03-31', 10.0, 100.0, 10.0, NULL),
                            ('Same', DATE '2024-03-31', 10.0, 100.0, 10.0, NULL), ('Same', DATE '2025-03-31', 11.0, 100.0, 11.0, NULL),
                            ('Hidden', DATE '2024-03-31', 10.0, 100.0, 10.0, NULL), ('Hidden', DATE '2025-03-31', NULL, NULL, NULL, 'c')
                        ) AS line (label, period_end, numerator, denominator, value, symbol)""";
        write("kinds", query);
        Files.writeString(
                folder.resolve("kinds/dashboard.yaml"),
                OWN.replace("kind: table\n    query: broken", kind + "\n    query: broken")
                        .replace(
                                "A panel that does not",
                                "{count: '{better} of {rows} better, {similar} alike, {hidden} hidden'}"));

        assertThat(page("/dashboards/kinds?area=vespermere"))
                .contains("1 of 3 better, 1 alike, 1 hidden")
                .containsPattern("Better</th>\\s*<td[^>]*>50%</td>|Better</th>\\s*<td[^>]*>50\\.0%</td>")
                .containsPattern("\\[c]</td>\\s*<td[^>]*>hidden</td>")
                .contains(">Mar 2024</th>");
    }

    /** Vespermere's strategy wants at least 75%. */
    @Test
    void aTrendOfAnIndicatorIsComparedWithEnglandAndTheNeighboursAndHasTheAimOfTheStrategy()
            throws IOException, InterruptedException {
        String page = page("/dashboards/trends-and-aims?area=vespermere").replace("&#34;", "\"");
        String panel = page.substring(page.indexOf("id=\"carer\""), page.indexOf("id=\"days\""));

        assertThat(panel)
                .contains("{\"look\":\"own\",\"name\":\"Vespermere\"", "{\"look\":\"england\",\"name\":\"England\"")
                .contains("\"name\":\"Mean of the neighbours\"", "\"aim\":{\"name\":\"Aim\",\"value\":75.0");
    }

    @Test
    void theGroupsOfAProfileByMonthAddUpToAllChildren() throws IOException, InterruptedException {
        List<String> own = page("/dashboards/monthly-profile/sexes.csv?area=vespermere&every=month")
                .lines()
                .toList();

        assertThat(own).hasSize(1 + 3 * 5).anyMatch(line -> line.startsWith("Boys,"));
        long all = people(own, "All children");
        assertThat(people(own, "Boys") + people(own, "Girls")).isEqualTo(all);
    }

    /** In the newest month. */
    private static long people(List<String> lines, String label) {
        return lines.stream()
                .filter(line -> line.startsWith(label + ","))
                .mapToLong(line -> Math.round(Double.parseDouble(line.split(",")[3])))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    void aPanelOfAnIndicatorLeadsToTheSqlThatHearthWrote() throws IOException, InterruptedException {
        assertThat(page("/dashboards/who-left-care?area=vespermere&from=2022"))
                .contains("/sql?dashboard=who-left-care&amp;panel=guardians&amp;area=vespermere&amp;from=2022");
        assertThat(page("/dashboards/who-left-care/where.csv?area=vespermere&from=2024")
                        .lines())
                .anySatisfy(line -> assertThat(line).startsWith("Vespermere,Adopted,2025,ceased_looked_after,"));
    }

    @Test
    void aReaderTypesANumberWithinItsBounds() throws IOException, InterruptedException {
        write("numbers", "SELECT :least AS value, NULL AS symbol");
        Files.writeString(
                folder.resolve("numbers/dashboard.yaml"),
                OWN.replace(
                        "panels:", "  least: {kind: number, label: Least, default: 5, least: 1, most: 10}\npanels:"));

        assertThat(page("/dashboards/numbers?area=vespermere&least=7.5"))
                .contains("<input type=\"number\" id=\"least\" name=\"least\" value=\"7.5\" min=\"1\" max=\"10\"")
                .contains("7.5</");
        assertThat(page("/dashboards/numbers?area=vespermere&least=11")).contains("Give a number from 1 to 10.");
    }

    @Test
    void aNoteThatIsMuchOlderThanTheReleaseSaysSo() throws IOException, InterruptedException {
        write("notes", SOUND);
        Files.writeString(folder.resolve("notes/old.md"), "As it was.");
        Files.writeString(
                folder.resolve("notes/dashboard.yaml"),
                OWN + "  - {id: old, kind: note, text: old.md, date: 2020-01-31, title: Old}\n");

        assertThat(page("/dashboards/notes?area=vespermere"))
                .contains("Note by the authors, 31 January 2020; it may be out of date");
    }

    @Test
    void aReaderChoosesAmongWhatTheReleaseHas() throws IOException, InterruptedException {
        assertThat(page("/dashboards/regional-overview?area=vespermere"))
                .containsPattern("<option value=\"[a-z-]+\" selected>Amber Coast</option>");
        assertThat(page("/dashboards/quarterly-indicators?area=vespermere"))
                .containsPattern("<option value=\"2025-09-30\" selected>30 September 2025</option>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboards/who-left-care?area=vespermere&from=2020%20OR%201%3D1",
                "/dashboards/who-left-care?area=nowhere",
                "/dashboards/who-left-care?area=vespermere&colour=red",
                "/dashboards/who-left",
                "/dashboards/who-left-care/gone.csv?area=vespermere"
            })
    void whatAnAddressCannotChooseIsRefused(String address) throws IOException, InterruptedException {
        assertThat(web.get(address).statusCode()).isEqualTo(404);
    }
}
