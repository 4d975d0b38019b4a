package hearth.web.groups;

import hearth.web.area.Area;
import hearth.web.benchmark.BenchmarkTabs;
import hearth.web.benchmark.ViewPage;
import hearth.web.export.ChartLinks;
import hearth.web.export.ExportRoutes;
import hearth.web.export.TitledTable;
import hearth.web.figure.FigureReader;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import hearth.web.site.Request;
import hearth.web.site.Site;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One indicator of one area by groups of children. */
public final class GroupsRoutes {
    private GroupsRoutes() {}

    public static void add(Addresses addresses, Site site) {
        addresses.get("/benchmark/groups", site.onRelease(GroupsRoutes::page));
        ExportRoutes.add(addresses, site, "/benchmark/groups", GroupsRoutes::table);
    }

    private static void page(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Optional<GroupsQuestion> asked = valid(request, request.address(faults), faults);
        if (asked.isEmpty()) {
            return;
        }
        GroupsQuestion question = asked.get();
        List<GroupFigure> figures = read(request, question);
        Optional<Groups> groups = Groups.of(question, figures);
        Map<String, Object> content = new HashMap<>(Map.of("question", question));
        groups.ifPresentOrElse(
                found -> {
                    GroupsPage page = page(request, found);
                    content.put("view", page.view());
                    content.put("links", links(request, found, page));
                },
                () -> content.put("breakdowns", GroupsQuestion.names(Groups.breakdowns(question, figures))));
        new ViewPage(request, question.area(), question.indicator())
                .show(
                        groups.isPresent() ? BenchmarkTabs.Kind.GROUPS.template() : "groups/nothing.jte",
                        BenchmarkTabs.Kind.GROUPS,
                        question.address(),
                        content);
    }

    private static Optional<TitledTable> table(Request request, Map<String, String> address, List<Fault> faults)
            throws SQLException {
        Optional<GroupsQuestion> asked = valid(request, address, faults);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Optional<Groups> groups = Groups.of(asked.get(), read(request, asked.get()));
        if (groups.isEmpty()) {
            request.refuse(
                    HttpStatus.NOT_FOUND,
                    "no-figures",
                    "No figures",
                    List.of(asked.get().area().name() + " has no figures of this measure by these groups."));
        }
        return groups.map(found ->
                GroupsTable.of(found, page(request, found), request.lease().release()));
    }

    /** The question of an address; empty once the reader has been told what is wrong with it. */
    private static Optional<GroupsQuestion> valid(Request request, Map<String, String> address, List<Fault> faults)
            throws SQLException {
        Optional<GroupsQuestion> asked = GroupsQuestion.parse(address, request.areas(), request.catalogue(), faults);
        if (!faults.isEmpty()) {
            request.refuse(faults);
            return Optional.empty();
        }
        return asked;
    }

    private static GroupsPage page(Request request, Groups groups) {
        return new GroupsPage(
                groups, request.catalogue().isOfADay(groups.question().indicator()));
    }

    private static ChartLinks links(Request request, Groups groups, GroupsPage page) {
        GroupsQuestion question = groups.question();
        return new ChartLinks(
                GroupsTable.file(groups),
                question.indicator().title() + " by " + GroupsQuestion.words(groups.breakdown()),
                page.subtitle() + ". " + question.area().name(),
                ChartLinks.from(
                        String.join("; ", page.sources()), request.lease().release()),
                "/benchmark/groups",
                Parameters.query(question.address()),
                Optional.empty(),
                Optional.of(GroupsTable.sql(groups)));
    }

    private static List<GroupFigure> read(Request request, GroupsQuestion question) throws SQLException {
        List<String> codes = new ArrayList<>(List.of(question.area().code()));
        request.areas()
                .country()
                .map(Area::code)
                .filter(code -> !codes.contains(code))
                .ifPresent(codes::add);
        return request.lease()
                .session()
                .all(
                        "groups/figures.sql",
                        row -> new GroupFigure(
                                row.getString("breakdown"), row.getString("breakdown_value"), FigureReader.figure(row)),
                        question.indicator().id(),
                        request.lease().session().array(codes));
    }
}
