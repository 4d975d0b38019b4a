package hearth.web.dashboard;

import hearth.warehouse.dashboard.Dashboard;
import hearth.warehouse.dashboard.Dashboards;
import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.file.Spelling;
import hearth.web.area.Area;
import hearth.web.export.ExportRoutes;
import hearth.web.export.TitledTable;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
import hearth.web.workbench.WrittenSql;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of dashboards, each of them, and the files of their panels. */
public final class DashboardRoutes {
    private static final String PATH = "/dashboards";

    private final Shelf<Dashboards> shelf;

    private DashboardRoutes(Shelf<Dashboards> shelf) {
        this.shelf = shelf;
    }

    /** Gives the SQL of panels to whoever opens it. */
    public static WrittenSql.Source add(Addresses addresses, Site site, OwnFolder own) {
        DashboardRoutes routes = new DashboardRoutes(Shelf.ofDashboards(site.catalogue(), own));
        addresses.get(PATH, site.onRelease(routes::list));
        addresses.get(PATH + "/{dashboard}", site.onRelease(routes::page));
        ExportRoutes.add(addresses, site, PATH + "/{dashboard}/{panel}", routes::table);
        addresses.get("/api/v1" + PATH + "/{dashboard}", site.onRelease(routes::api));
        return routes::sql;
    }

    /** The figures of its panels for programs. */
    private void api(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Optional<Dashboard> dashboard = named(request);
        Optional<DashboardQuestion> question = dashboard.isEmpty()
                ? Optional.empty()
                : valid(request, dashboard.get(), request.address(faults), faults);
        if (question.isPresent()) {
            request.json(DashboardAnswer.of(question.get().reading(), request.lease()));
        }
    }

    private void list(Request request) throws SQLException {
        Shelf.Content<Dashboards> content = shelf.content();
        String query = request.chosen()
                .filter(Tab.DASHBOARDS::isAbout)
                .map(area -> "?area=" + area.slug())
                .orElse("");
        request.page(
                "dashboard/dashboards.jte",
                PageHead.of(Tab.DASHBOARDS, "Dashboards"),
                Map.of("dashboards", content.all().all(), "faults", content.faults(), "query", query));
    }

    private void page(Request request) throws SQLException {
        Optional<Dashboard> named = named(request);
        if (named.isEmpty()) {
            return;
        }
        Dashboard dashboard = named.get();
        if (dashboard.authority().isPresent() && request.text("area").isEmpty()) {
            request.context().redirect("/?to=" + Tab.DASHBOARDS.code());
            return;
        }
        List<Fault> faults = new ArrayList<>();
        Optional<DashboardQuestion> asked = valid(request, dashboard, request.address(faults), faults);
        if (asked.isEmpty()) {
            return;
        }
        DashboardReading reading = asked.get().reading();
        DashboardView view = DashboardPage.view(
                asked.get(), reading, request.lease(), shelf.content().faults());
        request.page("dashboard/dashboard.jte", head(reading), Map.of("view", view));
    }

    private static PageHead head(DashboardReading reading) {
        Dashboard dashboard = reading.dashboard();
        PageHead head = PageHead.of(Tab.DASHBOARDS, dashboard.title()).at(PATH + "/" + dashboard.id());
        Optional<Area> area = reading.area();
        return (area.isPresent() ? head.about(area.get()) : head).keeping(reading.address());
    }

    private Optional<TitledTable> table(Request request, Map<String, String> address, List<Fault> faults)
            throws SQLException {
        Optional<Dashboard> dashboard = named(request);
        if (dashboard.isEmpty()) {
            return Optional.empty();
        }
        Optional<DashboardReading> reading =
                valid(request, dashboard.get(), address, faults).map(DashboardQuestion::reading);
        if (reading.isEmpty()) {
            return Optional.empty();
        }
        Optional<Panel> panel = dashboard.get().panel(request.context().pathParam("panel"));
        Optional<TitledTable> table = panel.isPresent()
                ? PanelPage.of(
                                reading.get(),
                                panel.get(),
                                request.lease().release(),
                                request.lease().session())
                        .table()
                : Optional.empty();
        if (table.isEmpty()) {
            request.refuse(
                    HttpStatus.NOT_FOUND,
                    "no-figures",
                    "No figures",
                    List.of("This dashboard has no panel of that name with figures for what is chosen."));
        }
        return table;
    }

    /** The SQL of a panel that an address names beside what is chosen on its dashboard. */
    private Optional<WrittenSql> sql(Request request) throws SQLException {
        Optional<Dashboard> dashboard = shelf.content().all().withId(request.text("dashboard"));
        Optional<Panel> panel = dashboard.flatMap(found -> found.panel(request.text("panel")));
        return panel.isEmpty() ? Optional.empty() : PanelSql.of(dashboard.get(), panel.get(), PATH, request);
    }

    /** What an address chooses; empty once the reader has been told what is wrong with it. */
    static Optional<DashboardQuestion> valid(
            Request request, Dashboard dashboard, Map<String, String> address, List<Fault> faults) throws SQLException {
        DashboardQuestion question = new DashboardQuestion(
                dashboard, request.areas(), request.catalogue(), request.lease().session(), address, faults);
        if (!faults.isEmpty()) {
            request.refuse(faults);
            return Optional.empty();
        }
        return Optional.of(question);
    }

    /** The dashboard of the path; empty once the reader has been told that there is none. */
    private Optional<Dashboard> named(Request request) throws SQLException {
        Dashboards dashboards = shelf.content().all();
        String id = request.context().pathParam("dashboard");
        Optional<Dashboard> found = dashboards.withId(id);
        if (found.isEmpty()) {
            List<String> ids = dashboards.all().stream().map(Dashboard::id).toList();
            String near = Spelling.nearest(id, ids).orElse("");
            request.refuse(List.of(new Fault("dashboard", id, "Nearest: " + near + ". /dashboards lists them all.")));
        }
        return found;
    }
}
