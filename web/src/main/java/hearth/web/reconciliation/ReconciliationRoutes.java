package hearth.web.reconciliation;

import hearth.web.area.Area;
import hearth.web.export.ExportRoutes;
import hearth.web.export.TitledTable;
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
import java.util.Optional;

/** Own counts compared with published figures: as a page, as a file, for programs. */
public final class ReconciliationRoutes {
    private ReconciliationRoutes() {}

    public static void add(Addresses addresses, Site site) {
        addresses.get("/reconciliation", site.onRelease(ReconciliationRoutes::page));
        ExportRoutes.add(addresses, site, "/reconciliation", ReconciliationRoutes::table);
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

    /** The figures of one authority to take away. */
    private static Optional<TitledTable> table(Request request, Map<String, String> address, List<Fault> faults)
            throws SQLException {
        Optional<ReconciliationQuestion> question = valid(request, address, faults);
        if (question.isEmpty()) {
            return Optional.empty();
        }
        Area area = question.get().area().orElseThrow();
        List<Reconciled> figures = question.get().of(reader(request).of(area));
        return Optional.of(ReconciliationTable.of(
                area, figures, request.catalogue(), request.lease().release()));
    }

    /** {@code area, year, show}: the figures of one authority for programs. */
    private static void api(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Optional<ReconciliationQuestion> question = valid(request, request.address(faults), faults);
        if (question.isPresent()) {
            Area area = question.get().area().orElseThrow();
            List<Reconciled> figures = question.get().of(reader(request).of(area));
            request.json(ReconciliationAnswer.of(area, figures, request.lease().release()));
        }
    }

    /** The question of an address, about one authority; empty once the reader has been told what is wrong with it. */
    private static Optional<ReconciliationQuestion> valid(
            Request request, Map<String, String> address, List<Fault> faults) throws SQLException {
        ReconciliationQuestion question = ReconciliationQuestion.parse(address, request.areas(), faults);
        if (question.area().isEmpty() && faults.isEmpty()) {
            faults.add(Fault.of("area", "", "area is required; /api/v1/areas lists them all."));
        }
        if (!faults.isEmpty()) {
            request.refuse(faults);
            return Optional.empty();
        }
        return Optional.of(question);
    }

    private static ReconciliationReader reader(Request request) {
        return new ReconciliationReader(request.lease().session());
    }
}
