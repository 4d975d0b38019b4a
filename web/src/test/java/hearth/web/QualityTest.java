package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.web.access.Audience;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an authority's staff read of its returns, and nobody else does. */
class QualityTest {
    @TempDir
    private static Path folder;

    private static RunningWeb staff;
    private static RunningWeb caseworkers;
    private static RunningWeb operators;

    @BeforeAll
    static void serve() {
        Path warehouse = ReturnWithFaults.write(new TestWarehouse(folder.resolve("warehouse")))
                .folder();
        staff = new RunningWeb(warehouse, Audience.parse("901,902", false));
        caseworkers = new RunningWeb(warehouse, Audience.parse("901", true));
        operators = new RunningWeb(warehouse, Audience.parse("all", false));
    }

    @AfterAll
    static void close() {
        List.of(staff, caseworkers, operators).forEach(RunningWeb::close);
    }

    private static String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = staff.get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    /** What a reader sees of a part of a page: its text, with one blank between words. */
    private static String text(String html, String from, String to) {
        int start = html.indexOf(from);
        assertThat(start).as(from).isNotNegative();
        return html.substring(start, html.indexOf(to, start))
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void theTitleSaysWhatMattersAndTheTilesCountEachRowOnce() throws IOException, InterruptedException {
        String page = page("/quality/ashby");

        assertThat(text(page("/quality/ashby?year=2024"), "<h1>", "</h1>"))
                .isEqualTo("Ashby’s return for 2023/24 is complete; 1 rule can change figures, and missing or unknown"
                        + " postcodes matter most");
        assertThat(text(page, "<h1>", "</h1>"))
                .isEqualTo(
                        "Ashby’s extract of 30 September 2025 is held back; figures come from the return for 2024/25");
        assertThat(text(page, "<dl class=\"tiles", "</dl>"))
                .isEqualTo("Rows used 28 of 30 2 rejected, 1 repair"
                        + " Do not count 1 row, 1 rule; until they are corrected"
                        + " Can change a figure 2 rows, 2 rules"
                        + " To check 1 row, 1 rule; no figure depends on them"
                        + " Agree with the published – no own count has a published figure yet");
    }

    @Test
    void whatToFixFirstIsRejectedRowsThenRowsThatDoNotCountThenWhatCanChangeFigures()
            throws IOException, InterruptedException {
        String page = page("/quality/ashby");

        assertThat(text(page, "<ol class=\"fixes\">", "</ol>"))
                .isEqualTo(
                        "Correct the rejected rows 2 rows cannot be used. Most often DEC is wrong (2 rows): expected is"
                                + " a day that exists, as dd/mm/yyyy. They are in no figure · rows as CSV"
                                + " Correct the episodes 1 row of 1 child. Meaning of 144."
                                + " Can change: Children looked after · 1 figure, 1 rule · rows as CSV"
                                + " Complete the postcodes 2 rows. Most often (2 rows of 2 children): Meaning of 179."
                                + " Children placed outside the authority: now 32.3%, between 32.3% and 33.1% once these rows are"
                                + " complete · 2 figures, 2 rules · rows as CSV");
        assertThat(page).contains("href=\"/quality/ashby.csv?rule=179,392b\"");
    }

    @Test
    void aReturnThatIsHeldBackSaysHowToAcceptIt() throws IOException, InterruptedException {
        assertThat(text(page("/quality/ashby"), "<div class=\"notice\">", "</div>"))
                .isEqualTo("The extract of 30 September 2025 gives no figures until it is corrected and loaded again."
                        + " To accept it as it is: ./hearth load &lt;landing folder&gt; --accept 901/2025-09-30");
    }

    @Test
    void aReturnWithoutAnythingWrongSaysSo() throws IOException, InterruptedException {
        String page = page("/quality/birch");

        assertThat(text(page, "<h1>", "</h1>")).isEqualTo("Birch’s return for 2024/25 is complete; no rule is broken");
        assertThat(page)
                .contains("Nothing: no rule that rows break can change a figure.", "Every row passes every rule")
                .contains("<a href=\"/quality/birch\">No findings</a>");
    }

    @Test
    void theRulesCanBeNarrowedToAFigureASeverityOrATable() throws IOException, InterruptedException {
        assertThat(rules("")).isEqualTo(List.of("144", "179", "392b", "633"));
        assertThat(rules("?severity=blocks_use")).isEqualTo(List.of("144"));
        assertThat(rules("?figure=placed_outside_authority")).isEqualTo(List.of("179", "392b"));
        assertThat(rules("?table=header")).isEmpty();
        assertThat(rules("?year=2024")).isEqualTo(List.of("179"));
        assertThat(staff.get("/quality/ashby?severity=grave").statusCode()).isEqualTo(404);
        assertThat(staff.get("/quality/ashby?year=2019").body())
                .contains("No return of Ashby for 2018/19 has been loaded");
    }

    private static List<String> rules(String query) throws IOException, InterruptedException {
        return Pattern.compile("<th scope=\"row\"><a href=\"/quality/ashby/rules/(\\w+)")
                .matcher(page("/quality/ashby" + query))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aRuleHasAPageWithItsMeaningItsFiguresWhatToDoAndItsRows() throws IOException, InterruptedException {
        String page = page("/quality/ashby/rules/392b");

        assertThat(text(page, "<h1>", "</h1>"))
                .isEqualTo("Rule 392b: Home or placement postcode (HOME_POST, PL_POST) is missing");
        assertThat(text(page, "<p class=\"subtitle\">", "</p>"))
                .isEqualTo("1 row breaks this rule in Ashby’s return for 2024/25");
        assertThat(text(page, "<dl class=\"facts\">", "</dl>"))
                .contains("Error 392b in DfE’s list of errors", "▲ Can change a figure", "Columns HOME_POST, PL_POST")
                .contains("Fill in or correct HOME_POST or PL_POST in the case system and send the return again.")
                .contains("Children placed outside the authority ;");
        assertThat(text(page, "<table class=\"places\">", "</table>"))
                .endsWith("2025/episodes.csv 2 HOME_POST, PL_POST");
        assertThat(text(page, "<h2 id=\"years\">", "</table>"))
                .endsWith("return for 2024/25 1 1 return for 2023/24 0 0");
        assertThat(staff.get("/quality/ashby/rules/392z").body()).contains("Nearest: 392");
        assertThat(page("/quality/ashby/rules"))
                .contains("rules are broken", "/quality/ashby/rules/392b\">392b</a>", "/quality/ashby/rules/H01\">")
                .containsPattern("rules/392b\">392b</a></th><td>[^<]+</td><td class=\"n\">[1-9]");
    }

    @Test
    void theFileForTheCaseSystemHasPlacesAndRemediesAndNothingOfTheRow() throws IOException, InterruptedException {
        HttpResponse<String> response = staff.get("/quality/ashby.csv");

        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("findings_ashby_2025-03-31_release-1.csv");
        assertThat(response.body().replace("\r", "").lines().collect(Collectors.toList()))
                .startsWith(
                        "rule,meaning,severity,figures,table,file,row,columns,detail,what_to_do",
                        "bad-date,Row is rejected.,rejected,,episodes,2025/episodes.csv,7,DEC,\"expected a day that exists, as dd/mm/yyyy\",correct DEC in the case system",
                        "bad-date,Row is rejected.,rejected,,episodes,2025/episodes.csv,8,DEC,\"expected a day that exists, as dd/mm/yyyy\",correct DEC in the case system",
                        "144,Meaning of 144.,blocks_use,children_looked_after,episodes,2025/episodes.csv,4,LS,,Correct LS in the case system and send the return again.")
                .hasSize(9);
        assertThat(page("/quality/ashby.csv?rule=633").lines()).hasSize(3);
    }

    @Test
    void nothingThatIdentifiesAChildIsOnAnyPageAndValuesOfRepairsAreForCaseworkersOnly()
            throws IOException, InterruptedException {
        for (RunningWeb web : List.of(staff, caseworkers)) {
            for (String path : List.of("/quality/ashby", "/quality/ashby.csv", "/quality/ashby/rules/179")) {
                HttpResponse<String> response = web.get(path);
                assertThat(response.body()).as(path).doesNotContain("secret-");
                assertThat(response.headers().firstValue("Cache-Control")).contains("private, no-store");
            }
        }
        assertThat(caseworkers.get("/quality/ashby").body()).contains("<td>N/A-secret</td><td>(blank)</td>");
        assertThat(page("/quality/ashby")).doesNotContain("N/A-secret").contains("Cell has a placeholder.");
    }

    @Test
    void othersAreToldWhoseItIs() throws IOException, InterruptedException {
        for (String path : List.of("/quality/ashby", "/quality/ashby.csv", "/quality/ashby/rules/179", "/quality")) {
            HttpResponse<String> response = operators.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(403);
            assertThat(response.body()).contains("may see what validation found in its returns.");
        }
        assertThat(caseworkers.get("/quality/birch").body())
                .contains("Only the staff of Birch may see what validation found in its returns.")
                .contains("with --own 902.");
        assertThat(operators.get("/areas/ashby").body()).doesNotContain("Data quality");
    }

    @Test
    void theTabLeadsToOnesOwnAuthorityOrToTheChoiceOfOne() throws IOException, InterruptedException {
        assertThat(caseworkers.get("/quality").headers().firstValue("location")).contains("/quality/ashby");
        assertThat(page("/quality")).contains("href=\"/quality/ashby\"", "href=\"/quality/birch\"");
        assertThat(staff.get("/quality/901?year=2024").headers().firstValue("location"))
                .contains("/quality/ashby?year=2024");
        assertThat(staff.get("/quality/cedarton").statusCode()).isEqualTo(403);
        assertThat(page("/quality/ashby"))
                .contains("<option value=\"birch\">")
                .doesNotContain("<option value=\"cedarton\">");
    }
}
