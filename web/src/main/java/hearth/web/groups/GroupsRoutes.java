package hearth.web.groups;

import hearth.web.area.Area;
import hearth.web.benchmark.BenchmarkTabs;
import hearth.web.catalogue.Themes;
import hearth.web.figure.FigureReader;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
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
    }

    private static void page(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Optional<GroupsQuestion> asked =
                GroupsQuestion.parse(request.address(faults), request.areas(), request.catalogue(), faults);
        if (asked.isEmpty() || !faults.isEmpty()) {
            request.refuse(faults);
            return;
        }
        GroupsQuestion question = asked.get();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("question", question);
        parameters.put("themes", Themes.of(request.catalogue()));
        parameters.put(
                "tabs",
                BenchmarkTabs.of(
                        BenchmarkTabs.Kind.GROUPS,
                        question.area(),
                        question.indicator(),
                        request.lease().audience()));
        Optional<Groups> groups = Groups.of(question, read(request, question));
        groups.ifPresent(found -> parameters.put("view", new GroupsPage(found).view(Themes.of(request.catalogue()))));
        request.page(
                groups.isPresent() ? BenchmarkTabs.Kind.GROUPS.template() : "groups/nothing.jte",
                PageHead.of(
                                Tab.BENCHMARKS,
                                question.indicator().title() + ", "
                                        + question.area().name())
                        .about(question.area())
                        .keeping(question.address()),
                parameters);
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
