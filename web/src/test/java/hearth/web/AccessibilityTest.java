package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import hearth.web.access.Audience;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts for readers who use keys, their system's colours, a small screen; skipped where Chromium is not installed. */
class AccessibilityTest {
    @TempDir
    static Path folder;

    private static Chromium browser;
    private static RunningWeb web;

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

    private static Page open(Page page) {
        page.navigate(web.address("/benchmark?area=ashby"));
        page.waitForSelector("html[data-charts=drawn]");
        return page;
    }

    @Test
    void theArrowKeysReadEveryPointOfAChart() {
        Page page = open(browser.page(1280));
        page.focus("#trend");
        assertThat(page.textContent("#trend + .reading")).startsWith("Step through the points with the arrow keys");
        assertThat(readings(page, "#trend", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"))
                .as("2024 has no figure, and after the last year comes none")
                .containsExactly("Ashby, 2022: 20", "Ashby, 2023: 22", "Ashby, 2025: 26", "Ashby, 2025: 26");
        assertThat(readings(page, "#trend", "ArrowDown", "Home", "ArrowDown", "ArrowDown", "ArrowDown", "End"))
                .containsExactly(
                        "Neighbours, 2025: 86.0",
                        "Neighbours, 2023: 76.9",
                        "Upper Vale, 2022: 40",
                        "England, 2022: 60",
                        "England, 2022: 60",
                        "England, 2025: 60");
        page.focus("#rank");
        assertThat(readings(page, "#rank", "End", "ArrowLeft", "Home"))
                .containsExactly("England: 60", "Ashby: 26, 10 of 10", "Kelp Sands: 126, 1 of 10");
    }

    private static List<String> readings(Page page, String chart, String... keys) {
        return List.of(keys).stream()
                .map(key -> {
                    page.keyboard().press(key);
                    return page.textContent(chart + " + .reading");
                })
                .toList();
    }

    @Test
    void aChartIsReachedByTheTabKeyAndLeftByIt() {
        Page page = open(browser.page(1280));
        page.focus("#trend");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('.chart') === null"))
                .isEqualTo(true);
        page.keyboard().press("Shift+Tab");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("trend");
    }

    @Test
    void inForcedColoursEveryNameOfAChartCanBeSeen() {
        Page page = browser.page(1280);
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setColorScheme(ColorScheme.DARK));
        open(page);
        Object unseen = page.evaluate("""
                () => {
                  const light = (color) => { const [r, g, b] = color.match(/\\d+/g).map(Number); return (r * 2 + g * 5 + b) / 8; };
                  const dark = light(getComputedStyle(document.body).backgroundColor);
                  return [dark, [...document.querySelectorAll('.chart svg text')]
                    .filter((text) => Math.abs(light(getComputedStyle(text).fill) - dark) < 100)
                    .map((text) => text.textContent)];
                }
                """);
        assertThat(unseen)
                .as("the darkness of the page, and the names that are as dark; on its own bar the figure is")
                .isEqualTo(List.of(0, List.of("26")));
    }

    @Test
    void nothingMovesForThoseWhoWantNoMotion() {
        Page page = browser.page(1280);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        open(page);
        assertThat(page.evaluate("""
                [document.getAnimations().length, [...document.querySelectorAll('*')].filter((element) => {
                  const style = getComputedStyle(element);
                  return style.transitionDuration !== '0s' || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
                }).length]
                """)).isEqualTo(List.of(0, 0));
    }

    @Test
    void aWideTableBeginsAtItsNewestYearAndIsReadInOrder() {
        Page page = browser.page(390);
        page.navigate(web.address("/benchmark?area=ashby"));
        assertThat(page.evaluate("""
                (() => {
                  const frame = document.querySelector('.newest-first').getBoundingClientRect();
                  const heads = [...document.querySelectorAll('#figures thead th')];
                  const newest = heads[heads.length - 1].getBoundingClientRect();
                  const label = document.querySelector('#figures tbody th').getBoundingClientRect();
                  const caption = document.querySelector('#figures caption span').getBoundingClientRect();
                  return [newest.right <= frame.right + 1, Math.abs(label.left - frame.left) < 2, Math.abs(caption.left - frame.left) < 2, heads.map((head) => head.textContent.trim())];
                })()
                """))
                .as("the newest year, the names and the caption are in sight")
                .isEqualTo(List.of(true, true, true, List.of("Area", "2022", "2023", "2024", "2025")));
    }

    @Test
    void noTwoLinksOfFiguresHaveOneName() {
        Page page = open(browser.page(1280));
        assertThat(page.evaluate("""
                (() => {
                  const names = [...document.querySelectorAll('#figures a')].map((link) => link.getAttribute('aria-label'));
                  return [names[0], names.length === new Set(names).size];
                })()
                """)).isEqualTo(List.of("Ashby 2022: 20, rows behind it", true));
    }
}
