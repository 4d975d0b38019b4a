package hearth.web.reconciliation;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.benchmark.Question;
import hearth.web.figure.Reader;
import hearth.web.rows.CountedView;
import hearth.web.serving.Lease;
import hearth.web.site.Frames;
import hearth.web.site.Site;
import io.javalin.http.Context;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers requests for own counts beside published figures. */
public final class ReconciliationPages {
    private static final List<String> HEAD = List.of(
            "area_code",
            "area_name",
            "indicator",
            "period_end",
            "own_source",
            "own_value",
            "published_source",
            "published_value",
            "difference",
            "rounding",
            "tolerance",
            "likely_reason");

    private final Site site;
    private final Catalogue catalogue;

    public ReconciliationPages(Site site, Catalogue catalogue) {
        this.site = site;
        this.catalogue = catalogue;
    }

    /** All authorities and years at a glance, or the figures of one. */
    public void page(Context context) throws SQLException {
        site.withRelease(context, (lease, areas) -> {
            List<Question.Fault> faults = new ArrayList<>();
            ReconciliationQuestion question = ReconciliationQuestion.parse(Site.address(context), areas, faults);
            if (!faults.isEmpty()) {
                site.notFound(context, lease, faults);
            } else if (question.area().isEmpty()) {
                overview(context, lease, areas);
            } else {
                figures(context, lease, question, question.area().get());
            }
        });
    }

    private void overview(Context context, Lease lease, Areas areas) throws SQLException {
        ReconciliationOverview view =
                ReconciliationOverview.of(new ReconciliationReader(new Reader(lease)).overview(), areas);
        site.show(
                context,
                "reconciliation/overview.jte",
                Map.of("frame", Frames.of(lease, "reconciliation", "Reconciliation"), "view", view));
    }

    private void figures(Context context, Lease lease, ReconciliationQuestion question, Area area) throws SQLException {
        List<Reconciled> all = new ReconciliationReader(new Reader(lease)).of(area);
        ReconciliationView view = ReconciliationView.of(question, area, all, catalogue);
        site.show(
                context,
                "reconciliation/figures.jte",
                Map.of("frame", Frames.of(lease, "reconciliation", "Reconciliation, " + area.name()), "view", view));
    }

    /** The figures of one authority as a file. */
    public void csv(Context context) throws SQLException {
        site.withRelease(context, (lease, areas) -> {
            List<Question.Fault> faults = new ArrayList<>();
            ReconciliationQuestion question = ReconciliationQuestion.parse(Site.address(context), areas, faults);
            if (!faults.isEmpty() || question.area().isEmpty()) {
                site.notFound(context, lease, faults);
                return;
            }
            Area area = question.area().get();
            List<List<String>> lines = new ArrayList<>(List.of(HEAD));
            question.of(new ReconciliationReader(new Reader(lease)).of(area))
                    .forEach(one -> lines.add(line(area, one)));
            Site.sendCsv(
                    context,
                    "reconciliation_%s_release-%d.csv"
                            .formatted(area.slug(), lease.release().id()),
                    lines);
        });
    }

    private static List<String> line(Area area, Reconciled one) {
        return List.of(
                area.code(),
                area.name(),
                one.indicator(),
                one.periodEnd().toString(),
                one.ownSource(),
                CountedView.plain(one.ownValue()),
                one.publishedSource(),
                CountedView.plain(one.publishedValue()),
                CountedView.plain(one.difference()),
                CountedView.plain(one.rounding()),
                CountedView.plain(one.tolerance()),
                one.reason().code());
    }
}
