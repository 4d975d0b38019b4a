package hearth.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Checks a page with axe-core by the rules of WCAG 2.2, levels A and AA. */
final class Axe {
    private static final String SCRIPT = script();

    private static final String FAULTS = """
            async () => {
              const found = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
              return found.violations
                .filter((fault) => ['serious', 'critical'].includes(fault.impact))
                .map((fault) => `${fault.id}: ${fault.help}: ${fault.nodes.map((node) => node.html.slice(0, 120)).slice(0, 3).join(' | ')}`);
            }
            """;

    private Axe() {}

    /** The serious and critical faults of the page, each with the elements that have it. */
    static List<?> faults(Page page) {
        page.evaluate(SCRIPT);
        return (List<?>) page.evaluate(FAULTS);
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
