package hearth.web.dashboard;

import hearth.warehouse.dashboard.SavedQueries;
import hearth.warehouse.dashboard.SavedQuery;
import hearth.warehouse.file.Spelling;
import hearth.web.area.Area;
import hearth.web.export.ExportRoutes;
import hearth.web.export.TitledTable;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
import hearth.web.site.Parameters;
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
import java.util.Set;

/** The list of saved queries, a form and an answer for each: as a page, as a file, for programs. */
public final class QueryRoutes {
    private static final String PATH = "/queries";
    private static final String API = "/api/v1" + PATH;

    private final Shelf<SavedQueries> shelf;

    private QueryRoutes(Shelf<SavedQueries> shelf) {
        this.shelf = shelf;
    }

    /** Gives the SQL of queries to whoever opens it. */
    public static WrittenSql.Source add(Addresses addresses, Site site, OwnFolder own) {
        QueryRoutes routes = new QueryRoutes(Shelf.ofQueries(site.catalogue(), own));
        addresses.get(PATH, site.onRelease(routes::list));
        ExportRoutes.add(addresses, site, PATH + "/{query}", routes::table);
        addresses.get(PATH + "/{query}", site.onRelease(routes::page));
        addresses.get(API, site.onRelease(routes::listForPrograms));
        addresses.get(API + "/{query}", site.onRelease(routes::answer));
        return routes::sql;
    }

    /** The SQL of the query that an address names beside what is chosen for it. */
    private Optional<WrittenSql> sql(Request request) throws SQLException {
        Optional<SavedQuery> query = shelf.content().all().withId(request.text("query"));
        return query.isEmpty()
                ? Optional.empty()
                : PanelSql.of(query.get().board(), query.get().board().panels().get(0), PATH, request);
    }

    private void list(Request request) throws SQLException {
        Shelf.Content<SavedQueries> content = shelf.content();
        String chosen = request.chosen()
                .filter(Tab.DASHBOARDS::isAbout)
                .map(area -> "?area=" + area.slug())
                .orElse("");
        request.page(
                "dashboard/queries.jte",
                PageHead.of(Tab.SQL, "Questions with answers"),
                Map.of("queries", content.all(), "faults", content.faults(), "chosen", chosen));
    }

    private void listForPrograms(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Parameters.of(request.address(faults), Set.of(), faults);
        if (faults.isEmpty()) {
            request.json(QueryList.of(shelf.content().all()));
        } else {
            request.refuse(faults);
        }
    }

    /** The form; with its answer once the authority is chosen that it is about. */
    private void page(Request request) throws SQLException {
        Optional<SavedQuery> named = named(request);
        if (named.isEmpty()) {
            return;
        }
        SavedQuery query = named.get();
        PageHead head = PageHead.of(Tab.SQL, query.title()).at(PATH + "/" + query.id());
        List<String> faultsOfFiles = shelf.content().faults();
        if (query.board().authority().isPresent() && request.text("area").isEmpty()) {
            // That no authority is chosen is no fault here: the form asks for it.
            DashboardQuestion open = question(request, query, Map.of(), new ArrayList<>());
            request.page(
                    "dashboard/query.jte",
                    head,
                    Map.of("view", QueryPage.waiting(query, open, request.areas(), faultsOfFiles)));
            return;
        }
        List<Fault> faults = new ArrayList<>();
        Optional<DashboardQuestion> asked = valid(request, query, request.address(faults), faults);
        if (asked.isPresent()) {
            DashboardReading reading = asked.get().reading();
            Optional<Area> area = reading.area();
            QueryView view = QueryPage.of(query, reading, request.lease()).view(asked.get(), faultsOfFiles);
            request.page(
                    "dashboard/query.jte",
                    (area.isPresent() ? head.about(area.get()) : head).keeping(reading.address()),
                    Map.of("view", view));
        }
    }

    private Optional<TitledTable> table(Request request, Map<String, String> address, List<Fault> faults)
            throws SQLException {
        Optional<QueryPage> answered = answered(request, address, faults);
        Optional<TitledTable> table = answered.flatMap(QueryPage::table);
        if (answered.isPresent() && table.isEmpty()) {
            request.refuse(
                    HttpStatus.NOT_FOUND,
                    "no-figures",
                    "No figures",
                    List.of("There are no figures for what is chosen."));
        }
        return table;
    }

    private void answer(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        answered(request, request.address(faults), faults).ifPresent(page -> request.json(page.answer()));
    }

    /** The answer to what an address asks; empty once the reader has been told what is wrong with it. */
    private Optional<QueryPage> answered(Request request, Map<String, String> address, List<Fault> faults)
            throws SQLException {
        Optional<SavedQuery> query = named(request);
        Optional<DashboardQuestion> question =
                query.isEmpty() ? Optional.empty() : valid(request, query.get(), address, faults);
        return question.isEmpty()
                ? Optional.empty()
                : Optional.of(QueryPage.of(query.orElseThrow(), question.get().reading(), request.lease()));
    }

    private static Optional<DashboardQuestion> valid(
            Request request, SavedQuery query, Map<String, String> address, List<Fault> faults) throws SQLException {
        return DashboardRoutes.valid(request, query.board(), address, faults);
    }

    private static DashboardQuestion question(
            Request request, SavedQuery query, Map<String, String> address, List<Fault> faults) throws SQLException {
        return new DashboardQuestion(
                query.board(),
                request.areas(),
                request.catalogue(),
                request.lease().session(),
                address,
                faults);
    }

    /** The query of the path; empty once the reader has been told that there is none. */
    private Optional<SavedQuery> named(Request request) throws SQLException {
        SavedQueries queries = shelf.content().all();
        String id = request.context().pathParam("query");
        Optional<SavedQuery> found = queries.withId(id);
        if (found.isEmpty()) {
            List<String> ids = queries.all().stream().map(SavedQuery::id).toList();
            String near = Spelling.nearest(id, ids).orElse("");
            request.refuse(List.of(new Fault("query", id, "Nearest: " + near + ". " + PATH + " lists them all.")));
        }
        return found;
    }
}
