package hearth.web.site;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.web.benchmark.BenchmarkView;
import hearth.web.figure.Dates;
import hearth.web.figure.Freshness;
import hearth.web.serving.Lease;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands around a page of one release. */
public final class Frames {
    private Frames() {}

    /** Without a release. */
    public static Frame bare(String title) {
        return new Frame("", title, List.of(), false, false);
    }

    public static Frame of(Lease lease, String tab, String title) {
        return new Frame(tab, title, List.of(release(lease)), lease.release().isMadeUp(), hides(lease));
    }

    /** For one authority: how far its figures go as well. */
    public static Frame of(Lease lease, Freshness freshness, Catalogue catalogue, BenchmarkView view) {
        List<String> statements = new ArrayList<>();
        freshness
                .publishedTo()
                .ifPresent(date -> statements.add("Published figures to " + Dates.full(date) + " ("
                        + publisher(view.question().indicator())
                        + freshness.publishedRelease().orElse("") + ")"));
        String area = view.question().area().name();
        freshness
                .extractTo()
                .ifPresent(date -> statements.add(String.format(
                        Locale.UK,
                        "%s’s own extract to %s%s",
                        area,
                        Dates.full(date),
                        freshness.rowsSetAside().map(Frames::setAside).orElse(""))));
        statements.add(release(lease));
        return new Frame(
                "benchmarks",
                view.question().indicator().title() + ", " + area,
                statements,
                lease.release().isMadeUp(),
                hides(lease));
    }

    private static String publisher(Indicator indicator) {
        return indicator.published().stream()
                .findFirst()
                .map(mapping -> mapping.dataset().publisher() + ", ")
                .orElse("");
    }

    private static String setAside(long rows) {
        return rows == 0
                ? ", no rows set aside"
                : String.format(Locale.UK, ", %,d %s set aside", rows, rows == 1 ? "row" : "rows");
    }

    private static String release(Lease lease) {
        return "Release " + lease.release().id() + ", "
                + Dates.full(lease.release().releasedAt());
    }

    private static boolean hides(Lease lease) {
        return !lease.release().isMadeUp() && !lease.own().everyone();
    }
}
