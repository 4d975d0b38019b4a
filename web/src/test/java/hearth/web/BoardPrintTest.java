package hearth.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import hearth.web.access.Audience;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A board on paper: two A4 pages, nothing cut; skipped where Debian's Chromium is not installed. */
class BoardPrintTest {
    private static final Path REAL = Path.of("../jobs/target/boards/warehouse");
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private static Chromium browser;
    private static RunningWeb synthetic;
    private static Optional<RunningWeb> real = Optional.empty();

    @BeforeAll
    static void open() {
        Optional<Chromium> chromium = Chromium.start();
        assumeTrue(chromium.isPresent(), "skipped: no Chromium; install it with apt-get install chromium");
        browser = chromium.get();
        synthetic = new RunningWeb(Demo.warehouse(), Audience.GUESTS);
        if (Files.exists(REAL.resolve("ops_release"))) {
            real = Optional.of(new RunningWeb(REAL, Audience.GUESTS));
        }
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            synthetic.close();
            real.ifPresent(RunningWeb::close);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vespermere", "quillonwick", "kestrelhaven"})
    void everyKindOfBoardFillsTwoPages(String council) throws Exception {
        assertTwoPages(synthetic, council);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nottingham", "essex", "derbyshire", "southwark", "peterborough", "leicester"})
    void theBoardsOfRealCouncilsFillTwoPages(String council) throws Exception {
        assumeTrue(real.isPresent(), "skipped: no published figures at " + REAL);
        assertTwoPages(real.orElseThrow(), council);
    }

    private static void assertTwoPages(RunningWeb web, String council) throws Exception {
        Page page = browser.page(1280);
        page.navigate(web.address("/board/" + council));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.evaluate(CUT)).as("what lies outside its page").isEqualTo(List.of());
        assertThat(page.locator(".trend").count()).isLessThanOrEqualTo(3);
        assertThat(page.locator(".board img, .board canvas").count())
                .as("pictures made of dots")
                .isZero();
        Path pdf = Path.of("target/screenshots/board-" + council + ".pdf");
        Files.createDirectories(pdf.getParent());
        page.pdf(new Page.PdfOptions().setPath(pdf).setPreferCSSPageSize(true));
        String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        assertThat(PAGE.matcher(text).results().count()).as("pages of " + pdf).isEqualTo(2);
        page.close();
    }

    /** Texts and drawings of each page that reach over its footer or its right edge, and letters under 7 points. */
    private static final String CUT = """
            [...document.querySelectorAll('.sheet')].flatMap((sheet) => {
              const foot = sheet.querySelector('.paper-foot').getBoundingClientRect();
              const right = sheet.getBoundingClientRect().right + 1;
              return [...sheet.querySelectorAll('h1, h2, h3, p, th, td, li, svg, text')]
                .filter((part) => part.closest('.paper-foot') === null && part.getClientRects().length > 0)
                .filter((part) => {
                  const box = part.getBoundingClientRect();
                  const letters = parseFloat(getComputedStyle(part).fontSize);
                  return box.bottom > foot.top + 1 || box.right > right || letters < 9.3;
                })
                .map((part) => part.tagName + ' ' + part.textContent.trim().slice(0, 60));
            })
            """;
}
