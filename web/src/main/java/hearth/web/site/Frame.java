package hearth.web.site;

import hearth.web.figure.Dates;
import hearth.web.serving.Lease;
import java.util.List;
import java.util.stream.Stream;

/**
 * The frame around every page.
 *
 * @param tab the part of the site that the page belongs to: benchmarks, reconciliation, indicators or none
 * @param title the page's name in the browser
 * @param freshness how far the figures go and which release this is, one statement each
 * @param isMadeUp whether the warehouse holds made-up data
 * @param suppressesSmallCounts whether small counts of some authorities are suppressed for this reader
 */
public record Frame(String tab, String title, List<String> freshness, boolean isMadeUp, boolean suppressesSmallCounts) {
    /** Around a page without a release. */
    static Frame bare(String title) {
        return new Frame("", title, List.of(), false, false);
    }

    /** @param statements how far the figures on the page go */
    static Frame of(Lease lease, String tab, String title, List<String> statements) {
        String release = "Release " + lease.release().id() + ", "
                + Dates.full(lease.release().releasedAt());
        return new Frame(
                tab,
                title,
                Stream.concat(statements.stream(), Stream.of(release)).toList(),
                lease.release().isMadeUp(),
                lease.isProtected());
    }
}
