package hearth.web.reconciliation;

import hearth.web.area.Area;
import hearth.web.figure.Numbers;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Own counts compared with published figures: as a page, as a file, for programs. */
public final class ReconciliationRoutes {
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

    private ReconciliationRoutes() {}

    public static void add(Addresses addresses, Site site) {
        addresses.get("/reconciliation", site.onRelease(ReconciliationRoutes::page));
        addresses.get("/reconciliation.csv", site.onRelease(ReconciliationRoutes::csv));
        addresses.get("/api/v1/reconciliation", site.onRelease(ReconciliationRoutes::api));
    }

    /** All authorities and years at a glance, or the figures of one. */
    private static void page(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        ReconciliationQuestion question =
                ReconciliationQuestion.parse(request.address(faults), request.areas(), faults);
        if (!faults.isEmpty()) {
            request.refuse(faults);
        } else if (question.area().isEmpty()) {
            overview(request);
        } else {
            figures(request, question, question.area().get());
        }
    }

    private static void overview(Request request) throws SQLException {
        ReconciliationOverview view = ReconciliationOverview.of(reader(request).overview(), request.areas());
        request.page("reconciliation/overview.jte", PageHead.of(Tab.NONE, "Reconciliation"), Map.of("view", view));
    }

    private static void figures(Request request, ReconciliationQuestion question, Area area) throws SQLException {
        ReconciliationView view =
                ReconciliationView.of(question, area, reader(request).of(area), request.catalogue());
        String title = "Reconciliation, " + area.name();
        request.page("reconciliation/figures.jte", PageHead.of(Tab.NONE, title).about(area), Map.of("view", view));
    }

    /** The figures of one authority as a file. */
    private static void csv(Request request) throws SQLException {
        answer(request, (area, figures) -> {
            List<List<String>> lines = new ArrayList<>(List.of(HEAD));
            figures.forEach(figure -> lines.add(line(area, figure)));
            request.csv(
                    "reconciliation_%s_release-%d.csv"
                            .formatted(area.slug(), request.lease().release().id()),
                    lines);
        });
    }

    /** {@code area, year, show}: the figures of one authority for programs. */
    private static void api(Request request) throws SQLException {
        answer(
                request,
                (area, figures) -> request.json(
                        ReconciliationAnswer.of(area, figures, request.lease().release())));
    }

    /** What is made of the figures of one authority. */
    private interface Form {
        void of(Area area, List<Reconciled> figures);
    }

    private static void answer(Request request, Form form) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        ReconciliationQuestion question =
                ReconciliationQuestion.parse(request.address(faults), request.areas(), faults);
        if (question.area().isEmpty() && faults.isEmpty()) {
            faults.add(Fault.of("area", "", "area is required; /api/v1/areas lists them all."));
        }
        if (!faults.isEmpty()) {
            request.refuse(faults);
            return;
        }
        Area area = question.area().orElseThrow();
        form.of(area, question.of(reader(request).of(area)));
    }

    private static ReconciliationReader reader(Request request) {
        return new ReconciliationReader(request.lease().session());
    }

    private static List<String> line(Area area, Reconciled figure) {
        return List.of(
                area.code(),
                area.name(),
                figure.indicator(),
                figure.periodEnd().toString(),
                figure.ownSource(),
                Numbers.plain(figure.ownValue()),
                figure.publishedSource(),
                Numbers.plain(figure.publishedValue()),
                Numbers.plain(figure.difference()),
                Numbers.plain(figure.rounding()),
                Numbers.plain(figure.tolerance()),
                figure.reason().code());
    }
}
