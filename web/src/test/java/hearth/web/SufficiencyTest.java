package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import hearth.warehouse.sufficiency.ScenarioPlan;
import hearth.web.access.Audience;
import hearth.web.dashboard.OwnFolder;
import hearth.web.event.EventFolder;
import hearth.web.scorecard.BoardFiles;
import hearth.web.sufficiency.SufficiencyFiles;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forecast of a council of the synthetic England, as its staff see it. */
class SufficiencyTest {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private static final String PAGE = "/sufficiency/vespermere";

    @TempDir
    static Path homes;

    private static RunningWeb web;

    @BeforeAll
    static void serve() throws IOException {
        Files.createDirectories(homes.resolve("501"));
        Files.writeString(homes.resolve("501/homes.csv"), """
                item,kind_of_home,from,to,number,usable_share,yearly_uplift,where,note
                places,own_fostering,2025-04-01,,100,70,,in,
                places,own_home,2025-04-01,,8,120,,in,
                places,own_home,2025-04-01,,4,50,,out,
                unit_cost,kinship,2025-04-01,,310,,2,,
                """);
        web = new RunningWeb(
                Demo.warehouse(),
                Audience.parse("501", false),
                new CouncilFiles(
                        BoardFiles.SHIPPED,
                        EventFolder.NONE,
                        OwnFolder.NONE,
                        OwnFolder.NONE,
                        new SufficiencyFiles(Optional.of(homes))));
    }

    @AfterAll
    static void close() {
        web.close();
    }

    @Test
    void theTitleIsTheFindingWithItsRange() throws IOException, InterruptedException {
        String page = body(PAGE);
        assertThat(page)
                .containsPattern("<h1>In two years Vespermere will need about \\d{3} homes \\(80%: \\d{3} to \\d{3}\\);"
                        + " \\d+ foster places? of its own and \\d+ places in its own homes short; £[\\d.]+m a year")
                .contains("Last year’s forecast", "How good is this forecast?", "“No change from today”")
                .contains("National Audit Office", "Not yours");
    }

    @Test
    void aFaultInTheCouncilsFileIsSaidWithItsRow() throws IOException, InterruptedException {
        assertThat(body(PAGE)).contains("501/homes.csv, row 3, usable_share: 120 is not a percentage from 0 to 100");
    }

    @Test
    void leversThatAreNotMovedChangeNothing() throws IOException, InterruptedException {
        assertThat(title(PAGE + "?entries=0&carers=0")).isEqualTo(title(PAGE));
    }

    @Test
    void aLeverChangesTheForecastAndTheAddressHoldsIt() throws IOException, InterruptedException {
        String address = PAGE + "?entries=20&months=36";
        String page = body(address);
        assertThat(title(address)).isNotEqualTo(title(PAGE + "?months=36"));
        assertThat(page)
                .contains("Changed: <b data-live=\"changed\">1</b>", "Children entering care: 20% on now")
                .contains("href=\"/sufficiency/vespermere.yaml?months=36&amp;entries=20\"");
        assertThat(homesNeeded(page)).isGreaterThan(homesNeeded(body(PAGE + "?months=36")));
    }

    @Test
    void anAmountBeyondItsBoundsIsRefusedWithThem() throws IOException, InterruptedException {
        assertThat(web.get(PAGE + "?entries=80").statusCode()).isEqualTo(404);
        assertThat(body(PAGE + "?entries=80")).contains("Give a number from -50 to 50.");
    }

    @Test
    void kindsOfHomeAddUpToAllChildrenInTheFile() throws IOException, InterruptedException {
        double all = 0;
        double kinds = 0;
        for (String line : body(PAGE + ".csv").split("\n")) {
            List<String> cells = Arrays.asList(line.split(","));
            if (line.startsWith("As now")
                    && cells.get(2).equals("2027-09-30")
                    && cells.get(4).equals("all")) {
                double children = Double.parseDouble(cells.get(5));
                all += cells.get(3).equals("all") ? children : 0;
                kinds += cells.get(3).equals("all") ? 0 : children;
            }
        }
        assertThat(all).isGreaterThan(100);
        assertThat(kinds).isCloseTo(all, offset(1e-6));
    }

    @Test
    void placesOutOfTheAreaAreSaidWithWhatIsShortWithoutThem() throws IOException, InterruptedException {
        assertThat(body(PAGE))
                .contains("<small>2 of them out of area</small>")
                .containsPattern("<small>in the area alone \\d+</small>");
    }

    @Test
    void pricesLessInflationAreLowerThanThoseThatRise() throws IOException, InterruptedException {
        String real = body(PAGE + "?prices=real");
        assertThat(pounds(real)).isLessThan(pounds(body(PAGE + "?prices=rising")));
        assertThat(real)
                .contains("less 2% general inflation a year *")
                .contains("General inflation, a year", "Bank of England");
    }

    @Test
    void youngPeopleWhoStayAfter18TakePlacesAndAreNotLookedAfter() throws IOException, InterruptedException {
        String stay = body(PAGE + "?staying_put=100");
        assertThat(homesNeeded(stay)).isEqualTo(homesNeeded(body(PAGE)));
        assertThat(missing(stay)).isGreaterThan(missing(body(PAGE)));
    }

    private static double pounds(String page) {
        return number("£([\\d.]+)m a year", page);
    }

    private static double missing(String page) {
        return number("(\\d+) foster places? of its own", page);
    }

    @Test
    void aSavedScenarioIsReadAgainWithTheSameId() throws IOException, InterruptedException {
        String yaml = body(PAGE + ".yaml?step_down=3&home_returns=5");
        List<String> faults = new ArrayList<>();
        ScenarioPlan plan = ScenarioPlan.read("scenario.yaml", yaml, faults);
        assertThat(faults).isEmpty();
        assertThat(yaml).contains("Id " + plan.id() + ".");

        Files.writeString(homes.resolve("501/step-down.yaml"), yaml.replace("Name it here", "Fewer in homes"));
        assertThat(body(PAGE)).contains(">Fewer in homes</a> <small>" + plan.id());
    }

    @Test
    void anAddressHoldsItsRelease() throws IOException, InterruptedException {
        String page = body(PAGE + "?entries=20");
        Matcher here = Pattern.compile("The same figures: [^/]+(/[^<]+)<").matcher(page);
        assertThat(here.find()).isTrue();
        assertThat(here.group(1)).isEqualTo(PAGE + "?release=3&amp;entries=20");
        assertThat(title(here.group(1).replace("&amp;", "&"))).isEqualTo(title(PAGE + "?entries=20"));
    }

    @Test
    void aReleaseThatIsNotKeptIsSaidWithTheNewest() throws IOException, InterruptedException {
        for (String path : List.of(PAGE + "?release=99", PAGE + ".csv?release=99", PAGE + ".yaml?release=99")) {
            assertThat(web.get(path).statusCode()).isEqualTo(410);
            assertThat(body(path))
                    .contains("Release 99 cannot be opened", "The newest is release 3.", "figures will differ");
        }
        assertThat(body(PAGE + "?release=old")).contains("Give the number of a release, such as 3.");
    }

    @Test
    void anEarlierReleaseIsSaidToBeOne() throws IOException, InterruptedException {
        assertThat(body(PAGE + "?release=2"))
                .contains("This is release 2, as the address asks; the newest is release 3.");
    }

    @Test
    void aScenarioIsSavedInTheCouncilsFolderAndListed() throws IOException, InterruptedException {
        String form = "application/x-www-form-urlencoded";
        String address = PAGE + "/scenarios?transfers=4";
        HttpResponse<String> saved = web.post(address, form, "name=..%2F..%2FMore+%22transfers%22");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.headers().firstValue("Location")).hasValue(PAGE + "?transfers=4#scenarios");
        web.post(address, form, "name=..%2F..%2FMore+%22transfers%22");

        List<String> names = names(homes.resolve("501"), "more-transfers");
        assertThat(names).singleElement().asString().matches("more-transfers-[0-9a-f]{12}\\.yaml");
        assertThat(Files.readString(homes.resolve("501").resolve(names.get(0))))
                .contains("name: \"../../More ’transfers’\"", "transfers: 4", "release: 3");
        assertThat(body(PAGE + "?transfers=4")).contains("<b>B</b>", ">../../More ’transfers’</a>");
        assertThat(names(homes, "")).containsExactly("501");
    }

    @Test
    void aScenarioOfAnotherReleaseIsSaidToBeOneAndLeadsToIt() throws IOException, InterruptedException {
        Path file = homes.resolve("501/a-older.yaml");
        Files.writeString(
                file,
                body(PAGE + ".yaml?guardianship=9")
                        .replace("Name it here", "Older")
                        .replace("release: 3", "release: 2")
                        .replace("seed: 11", "seed: 12"));
        String page = body(PAGE);
        Files.delete(file);
        assertThat(page)
                .contains("saved with release 2 and seed 12, worked out here with release 3 and seed 11")
                .containsPattern(
                        "href=\"/sufficiency/vespermere\\?release=2&amp;from=[\\d-]+&amp;guardianship=9\">Older</a>");
    }

    @Test
    void nothingIsSavedWithoutANameOrAChangeOrForAnotherCouncil() throws IOException, InterruptedException {
        String form = "application/x-www-form-urlencoded";
        Matcher other = Pattern.compile("<option value=\"([a-z-]+)\"").matcher(body(PAGE));
        assertThat(other.find()).isTrue();
        String others = "/sufficiency/" + other.group(1) + "/scenarios?transfers=7";
        List<String> before = names(homes.resolve("501"), "");
        for (String[] asked : new String[][] {
            {PAGE + "/scenarios?transfers=7", "name=+", "needs a name"},
            {PAGE + "/scenarios?transfers=7", "name=a%0Ab", "needs a name"},
            {PAGE + "/scenarios", "name=Nothing", "Nothing is changed yet"},
            {others, "name=Theirs", "by a council’s own staff"}
        }) {
            HttpResponse<String> answer = web.post(asked[0], form, asked[1]);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains(asked[2]);
        }
        assertThat(web.send("POST", PAGE + "/scenarios?transfers=7", "Origin", "http://elsewhere.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(names(homes.resolve("501"), "")).isEqualTo(before);
        assertThat(names(homes, "")).containsExactly("501");
        assertThat(body(PAGE)).contains("action=\"/sufficiency/vespermere/scenarios\"");
    }

    private static List<String> names(Path folder, String start) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(start))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void distancesFromHomeAreSaidBesideNeighboursAndAddUp() throws IOException, InterruptedException {
        Matcher band = Pattern.compile(
                        "/benchmark/groups\\?indicator=children_looked_after&amp;area=vespermere\">([^<]+)</a>"
                                + ".{0,90}<b>([\\d.]+)%</b><small>(\\d+) of (\\d+)</small></td><td class=\"n\">([\\d.]+%|\\[x\\])<")
                .matcher(body(PAGE));
        double shares = 0;
        int children = 0;
        int bands = 0;
        int all = 0;
        int compared = 0;
        while (band.find()) {
            bands++;
            shares += Double.parseDouble(band.group(2));
            children += Integer.parseInt(band.group(3));
            all = Integer.parseInt(band.group(4));
            compared += band.group(5).endsWith("%") ? 1 : 0;
        }
        assertThat(bands).isEqualTo(5);
        assertThat(children).isEqualTo(all).isGreaterThan(100);
        assertThat(shares).isCloseTo(100, offset(0.3));
        assertThat(compared).isGreaterThan(2);
    }

    @Test
    void aRegionIsTheSumOfItsCouncils() throws IOException, InterruptedException {
        assertThat(body(region())).contains("councils:", "all at once is not in the range");
    }

    @Test
    void aRegionsLeversChangeTheSum() throws IOException, InterruptedException {
        String asNow = body(region());
        String more = body(region() + "?entries=20");
        double added = number("What the change makes</dt><dd class=\"value long\">\\+(\\d+)<", more);
        assertThat(homesNeeded(more) - homesNeeded(asNow)).isCloseTo(added, offset(1.0));
        assertThat(added).isBetween(0.05 * homesNeeded(asNow), 0.2 * homesNeeded(asNow));
        assertThat(body(region() + ".csv?entries=20")).contains("\nAs now,", "\nWhat if,");
    }

    @Test
    void numbersOfARegionAreDividedAmongItsCouncils() throws IOException, InterruptedException {
        String home = body(region() + "?home_returns=30");
        double fewer = number("What the change makes</dt><dd class=\"value long\">−(\\d+)<", home);
        assertThat(fewer)
                .as("30 a year for two years, some of whom would have left")
                .isBetween(20.0, 60.0);
    }

    @Test
    void placesOfARegionCannotBeChanged() throws IOException, InterruptedException {
        assertThat(body(region())).doesNotContain("Recruit foster carers", "Save as a file", "no list of");
        assertThat(body(region() + "?carers=2"))
                .contains("carers changes places or prices, of which a region has no list");
    }

    private static String region() throws IOException, InterruptedException {
        Matcher region = Pattern.compile("<option value=\"([a-z-]+)\" ?>[^<]+</option>\\s*</optgroup>\\s*</select>")
                .matcher(body(PAGE));
        assertThat(region.find()).isTrue();
        return "/sufficiency/" + region.group(1);
    }

    @Test
    void aLeverThatIsMovedWorksThePageOutAnew() throws IOException, InterruptedException {
        Optional<Chromium> browser = Chromium.start();
        assumeTrue(browser.isPresent(), "skipped: no Chromium; install it with apt-get install chromium");
        try (Chromium chromium = browser.get()) {
            Page page = chromium.page(1280);
            page.navigate(web.address(PAGE));
            page.fill("#entries", "20");
            page.press("#entries", "Tab");
            page.waitForURL("**entries=20");

            assertThat(page.textContent("h1")).isEqualTo(title(PAGE + "?entries=20"));
            assertThat(page.url()).endsWith("?months=24&level=80&prices=today&entries=20");

            page.fill("#scenario-name", "Many more");
            page.press("#scenario-name", "Enter");
            page.waitForURL(url -> url.endsWith("?entries=20#scenarios"));
            assertThat(page.textContent("#scenarios")).contains("B Many more");

            // With a list of homes, and for a council without one.
            for (String path : List.of(PAGE, "/sufficiency/kestrelhaven")) {
                page.navigate(web.address(path));
                String paper = new String(
                        page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
                assertThat(SHEET.matcher(paper).results().count())
                        .as("sheets of " + path)
                        .isEqualTo(3);
            }
        }
    }

    private static double homesNeeded(String page) {
        return number("about (\\d+) homes", page);
    }

    private static double number(String pattern, String page) {
        Matcher number = Pattern.compile(pattern).matcher(page);
        assertThat(number.find()).isTrue();
        return Double.parseDouble(number.group(1));
    }

    private static String title(String path) throws IOException, InterruptedException {
        Matcher title = Pattern.compile("<h1>(.*)</h1>").matcher(body(path));
        assertThat(title.find()).isTrue();
        return title.group(1);
    }

    private static String body(String path) throws IOException, InterruptedException {
        return web.get(path).body();
    }
}
