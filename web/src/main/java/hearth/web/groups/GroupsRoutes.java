package hearth.web.groups;

import hearth.web.area.Area;
import hearth.web.benchmark.BenchmarkTabs;
import hearth.web.benchmark.ViewPage;
import hearth.web.figure.FigureReader;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.Request;
import hearth.web.site.Site;
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
        Map<String, Object> content = new HashMap<>(Map.of("question", question));
        Groups.of(question, read(request, question))
                .ifPresent(groups -> content.put("view", new GroupsPage(groups).view()));
        new ViewPage(request, question.area(), question.indicator())
                .show(
                        content.containsKey("view") ? BenchmarkTabs.Kind.GROUPS.template() : "groups/nothing.jte",
                        BenchmarkTabs.Kind.GROUPS,
                        question.address(),
                        content);
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
