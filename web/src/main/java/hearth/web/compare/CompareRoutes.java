package hearth.web.compare;

import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.benchmark.BenchmarkTabs;
import hearth.web.benchmark.ViewPage;
import hearth.web.export.ChartLinks;
import hearth.web.export.ExportRoutes;
import hearth.web.export.TitledTable;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.Request;
import hearth.web.site.Site;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several areas and indicators that a reader puts together: as a page and as files. */
public final class CompareRoutes {
    private static final String PATH = "/benchmark/compare";

    private CompareRoutes() {}

    public static void add(Addresses addresses, Site site) {
        addresses.get(PATH, site.onRelease(CompareRoutes::page));
        ExportRoutes.add(addresses, site, PATH, CompareQuestion.LISTS, CompareRoutes::table);
    }

    private static void page(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> address = request.address(CompareQuestion.LISTS, faults);
        Optional<CompareQuestion> asked = valid(request, address, faults);
        if (asked.isEmpty()) {
            return;
        }
        CompareQuestion question = asked.get();
        boolean isRepeated = request.context().queryParamMap().values().stream().anyMatch(values -> values.size() > 1);
        if (isRepeated || !address.equals(question.address())) {
            // What the form sends has empty parameters and repeated ones.
            request.context().redirect(PATH + "?" + question.query(), HttpStatus.SEE_OTHER);
            return;
        }
        ComparePage page = page(request, question);
        CompareView view = page.view();
        new ViewPage(request, question.areas().get(0), question.indicators().get(0))
                .show(
                        BenchmarkTabs.Kind.COMPARE.template(),
                        BenchmarkTabs.Kind.COMPARE,
                        question.address(),
                        Map.of("view", view, "links", links(request, page, view), "areas", offered(request.areas())));
    }

    private static Optional<TitledTable> table(Request request, Map<String, String> address, List<Fault> faults)
            throws SQLException {
        Optional<CompareQuestion> asked = valid(request, address, faults);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        ComparePage page = page(request, asked.get());
        return Optional.of(CompareTable.of(asked.get(), page, request.lease().release()));
    }

    /** The question of an address; empty once the reader has been told what is wrong with it. */
    private static Optional<CompareQuestion> valid(Request request, Map<String, String> address, List<Fault> faults)
            throws SQLException {
        CompareQuestion question = CompareQuestion.parse(address, request.areas(), request.catalogue(), faults);
        if (!faults.isEmpty()) {
            request.refuse(faults);
            return Optional.empty();
        }
        return Optional.of(question);
    }

    private static ComparePage page(Request request, CompareQuestion question) throws SQLException {
        CompareReader reader = new CompareReader(request.lease().session());
        return new ComparePage(question, reader.read(question), request.catalogue());
    }

    /** The areas that can be added, under their headings. */
    private static Map<String, List<Area>> offered(Areas areas) {
        Map<String, List<Area>> offered = new LinkedHashMap<>();
        offered.put("Authorities", areas.authorities());
        offered.put("Regions and country", areas.larger());
        return offered;
    }

    private static ChartLinks links(Request request, ComparePage page, CompareView view) {
        return new ChartLinks(
                CompareTable.file(view.question()),
                view.title(),
                view.subtitle(),
                ChartLinks.from(
                        String.join("; ", page.sources()), request.lease().release()),
                PATH,
                view.question().query(),
                Optional.empty(),
                Optional.of(CompareTable.sql(view.question())));
    }
}
