package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import hearth.web.access.Audience;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees; skipped where Debian's Chromium is not installed. */
class BrowserTest {
    @TempDir
    static Path folder;

    private static Chromium browser;
    private static RunningWeb web;

    private final List<String> troubles = new ArrayList<>();

    @BeforeAll
    static void open() {
        Optional<Chromium> chromium = Chromium.start();
        assumeTrue(chromium.isPresent(), "skipped: no Chromium; install it with apt-get install chromium");
        browser = chromium.get();
        LittleEngland.write(new TestWarehouse(folder.resolve("warehouse"))).release();
        web = new RunningWeb(folder.resolve("warehouse"), Audience.parse("901", true));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            web.close();
        }
    }

    /** For whoever wants to look: with {@code -Dpictures=true}, as a picture of a whole page takes half a second. */
    private static void picture(Page page, String name) {
        if (Boolean.getBoolean("pictures")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots", name + ".png")));
        }
    }

    private Page page(int width, String path) {
        Page page = page(width);
        page.navigate(web.address(path));
        return page;
    }

    private Page page(int width) {
        Page page = browser.page(width);
        page.onConsoleMessage(message -> troubles.add(message.type() + ": " + message.text()));
        page.onPageError(error -> troubles.add("error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(web.address("/"))) {
                troubles.add("left the machine: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                troubles.add(response.status() + " " + response.url());
            }
        });
        return page;
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390, 320})
    void theChartsAreDrawnAndNothingIsCutOff(int width) {
        Page page = page(width);
        for (String path : List.of(
                "/benchmark?area=ashby",
                "/benchmark?area=elm-and-oak&statistic=median",
                "/benchmark?area=ashby&period=month",
                "/benchmark?period=quarter&area=ashby&indicator=fostered",
                "/benchmark/authorities?area=ashby&also=gorse",
                "/benchmark/authorities?area=upper-vale&show=bars",
                "/benchmark/funnel?area=cedarton&indicator=fostered",
                "/benchmark/in-year?area=ashby&indicator=fostered",
                "/benchmark/groups?area=ashby&indicator=fostered",
                "/benchmark/groups?area=ashby&indicator=complaints",
                "/benchmark/compare?area=ashby,cedarton,england&indicator=children_looked_after_rate",
                "/benchmark/compare?area=ashby&indicator=children_looked_after_rate,fostered,complaints",
                "/benchmark/rows?area=ashby&indicator=fostered&source=extract&end=2024-03-31",
                "/benchmark/rows?area=cedarton&end=2023-03-31",
                "/reconciliation",
                "/reconciliation?area=gorse",
                "/",
                "/?indicator=fostered",
                "/areas/ashby",
                "/areas/upper-vale",
                "/quality/ashby",
                "/quality/ashby/rules/392b",
                "/quality/ashby/rules",
                "/indicators",
                "/indicators?q=foster&area=ashby",
                "/indicators?theme=health",
                "/indicators/three_or_more_placements?area=ashby",
                "/indicators/fostered?area=ashby",
                "/indicators/complaints",
                "/data",
                "/dashboards",
                "/dashboards?area=ashby",
                "/dashboards/who-left-care?area=ashby",
                "/dashboards/health?area=ashby",
                "/queries?area=ashby",
                "/queries/children-at-month-ends",
                "/queries/compared-over-the-years?area=ashby",
                "/queries/councils-that-place-far-away",
                "/neighbours/ashby",
                "/api",
                "/help",
                "/help/loading",
                "/help/local-figures",
                "/help/settings",
                "/help/privacy",
                "/help/sql",
                "/help/glossary",
                "/help/glossary?q=suppression",
                "/help/speed",
                "/help/accessibility")) {
            page.navigate(web.address(path));
            if (path.startsWith("/benchmark?area=")) {
                page.waitForSelector("html[data-charts=drawn]");
                assertThat(page.evaluate(OWN_SHAPES_OF_EACH_CHART))
                        .as("shapes in the authority's colour, of the trend and of the bars")
                        .isEqualTo(List.of(true, true));
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + path)
                    .isEqualTo(width);
            if (width == 1280) {
                assertThat(Axe.faults(page)).as("faults of " + path).isEmpty();
            }
            String name = path.replaceAll("\\W+", "-").replaceAll("^-|-$", "");
            picture(page, (name.isEmpty() ? "home" : name) + "-" + width);
        }
        page.close();
        assertThat(troubles).isEmpty();
    }

    private static final String OWN_SHAPES_OF_EACH_CHART = """
            [...document.querySelectorAll('.chart svg')].map((chart) =>
              [...chart.querySelectorAll('path')].some((shape) => {
                const box = shape.getBoundingClientRect();
                return [shape.getAttribute('stroke'), shape.getAttribute('fill')].includes('#12436d') && box.width > 20;
              }))
            """;

    @Test
    void aLineIsInterruptedWhereTheSeriesIsBroken() {
        Page page = page(1280, "/benchmark?area=ashby&indicator=" + LittleEngland.BROKEN);
        page.waitForSelector("html[data-charts=drawn]");
        assertThat(page.evaluate("""
                        (() => {
                          const trend = document.getElementById('trend'), chart = echarts.getInstanceByDom(trend);
                          const left = trend.querySelector('svg').getBoundingClientRect().left;
                          const shapes = [...trend.querySelectorAll('path')].map((shape) => {
                            const box = shape.getBoundingClientRect();
                            return { from: box.left - left, to: box.right - left, height: box.height, stroke: shape.getAttribute('stroke'),
                              isDashed: shape.hasAttribute('stroke-dasharray'), isLine: shape.getAttribute('fill') === 'transparent' };
                          });
                          const between = (i) => {
                            const at = (year) => chart.convertToPixel({ xAxisIndex: 0 }, year);
                            const x = (at(i) + at(i + 1)) / 2;
                            return [
                              shapes.some((s) => s.stroke === '#12436d' && s.isLine && s.from < x && s.to > x),
                              shapes.some((s) => s.isDashed && s.height > 60 && Math.abs(s.from - x) < 3 && Math.abs(s.to - x) < 3),
                            ];
                          };
                          return [between(0), between(1), between(2)].flat();
                        })()
                        """))
                .as("the authority's line, and a mark, between 2022, 2023, 2024 and 2025")
                .isEqualTo(List.of(true, false, false, true, true, false));
        assertThat(page.textContent(".breaks")).contains("Between 2023 and 2024");
        picture(page, "break-1280");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(List.of(page.isVisible("#trend svg"), page.isVisible(".breaks"), page.isVisible("th.break")))
                .as("the chart with its mark, the note and the table on paper")
                .containsOnly(true);
        picture(page, "break-print");
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void whatIsWrongWithAReturnFitsOnThePage(int width, @TempDir Path other) {
        Path warehouse = ReturnWithFaults.write(new TestWarehouse(other.resolve("warehouse")))
                .folder();
        try (RunningWeb quality = new RunningWeb(warehouse, Audience.parse("901", true));
                Page page = browser.page(width)) {
            page.onConsoleMessage(message -> troubles.add(message.type() + ": " + message.text()));
            for (String path : List.of("/quality/ashby", "/quality/ashby?year=2024", "/quality/ashby/rules/179")) {
                page.navigate(quality.address(path));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of " + path)
                        .isEqualTo(width);
                picture(page, "faults" + path.replaceAll("\\W+", "-") + "-" + width);
            }
        }
        assertThat(troubles).isEmpty();
    }

    @Test
    void aPictureOfAChartSaysWhatItShowsWhoCountedItAndWhen() throws IOException {
        Page page = page(1280, "/benchmark?area=ashby");
        page.waitForSelector("html[data-charts=drawn]");
        Download drawing = page.waitForDownload(() -> page.click("#trend ~ .chart-links [data-kind=svg]"));
        Download pixels = page.waitForDownload(() -> page.click("#rank ~ .chart-links [data-kind=png]"));

        assertThat(drawing.suggestedFilename()).isEqualTo("children_looked_after_rate_ashby_2025-03-31.svg");
        assertThat(Files.readString(drawing.path()).replaceAll("</text><text[^>]*>", " "))
                .startsWith("<svg")
                .contains(
                        "No significant change since 2022",
                        "Children looked after, per 10,000, on 31 March 2025. Ashby",
                        "Source: Department for Education, Children looked after in England including adoptions. "
                                + "Hearth release 1, 21 November 2026",
                        ">Ashby 26<");
        assertThat(pixels.suggestedFilename()).isEqualTo("children_looked_after_rate_ashby_neighbours_2025-03-31.png");
        BufferedImage image = ImageIO.read(pixels.path().toFile());
        assertThat(image.getWidth()).isGreaterThan(700);
        assertThat(image.getRGB(2, 2)).as("white paper").isEqualTo(0xffffffff);
        assertThat(troubles).isEmpty();
    }

    @Test
    void aFigureLeadsToItsRowsAndBack() {
        Page page = page(1280, "/benchmark?area=cedarton");
        page.click("#figures tr.own a:has-text('41')");
        assertThat(page.textContent("h1")).isEqualTo("Cedarton: where 41 comes from");
        page.click("text=Back to the benchmark");
        assertThat(page.textContent("h1")).startsWith("Cedarton looks after");
        assertThat(troubles).isEmpty();
    }

    @Test
    void theTableHoldsTheNumbersOfTheChart() {
        Page page = page(1280, "/benchmark?area=ashby");
        Object differences = page.evaluate("""
                (() => {
                  const chart = (id) => JSON.parse(document.getElementById(id).dataset.chart);
                  const data = { ...chart('trend'), bars: chart('rank').bars };
                  const head = [...document.querySelectorAll('#figures thead th')].map((cell) => cell.textContent);
                  const rows = new Map([...document.querySelectorAll('#figures tbody tr')].map((row) =>
                    [row.cells[0].textContent.trim(), [...row.cells].map((cell) => cell.textContent)]));
                  const name = (line) => line.role === 'neighbours' ? 'Neighbours, mean' : line.name;
                  const wrong = [];
                  for (const line of data.lines) for (const point of line.points) {
                    const cell = rows.get(name(line))[head.indexOf(point.year)];
                    if (cell !== point.text) wrong.push(`${line.name} ${point.year}: ${cell} and ${point.text}`);
                  }
                  const bars = [...document.querySelectorAll('#neighbours tbody tr')].map((row) =>
                    row.cells[0].textContent.trim() + ' ' + row.cells[1].textContent);
                  for (const bar of data.bars) if (!bars.includes(`${bar.name} ${bar.text}`)) wrong.push(bar.name);
                  return [data.lines.length, data.bars.length, ...wrong];
                })()
                """);
        assertThat(differences).isEqualTo(List.of(4, 10));
        assertThat(page.textContent("#rank ~ figcaption")).contains("Birch [c]");
        assertThat(troubles).isEmpty();
    }

    @Test
    void withoutJavaScriptTheFiguresAreThereAndTheFormWorks() {
        try (var plain = browser.withoutJavaScript()) {
            Page page = plain.newPage();
            page.navigate(web.address("/benchmark?area=ashby"));
            page.selectOption("#statistic", "median");
            page.click("button:has-text('Show')");
            page.selectOption("#chosen", "kelp-sands");
            page.click("button:has-text('Change')");
            assertThat(page.url())
                    .endsWith("/benchmark?area=kelp-sands&indicator=children_looked_after_rate&statistic=median");
            assertThat(page.textContent("h1")).startsWith("Kelp Sands looks after 126 children");
            assertThat(page.locator("#figures tbody tr").count()).isGreaterThan(4);
            assertThat(page.textContent("noscript")).contains("need JavaScript");
        }
    }
}
