package hearth.web.help;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.table.Table;
import hearth.web.area.Area;
import hearth.web.benchmark.BenchmarkReader;
import hearth.web.benchmark.Question;
import hearth.web.figure.Figure;
import hearth.web.rows.RowLinks;
import hearth.web.serving.Lease;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
import hearth.web.site.Parameters;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
import io.javalin.http.Context;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Guides for people: they can be read before there is a release, but for the examples of the API. */
public final class HelpRoutes {
    private HelpRoutes() {}

    public static void add(Addresses addresses, Site site) {
        addresses.get("/api", site.onRelease(HelpRoutes::api));
        addresses.get("/api/v1/openapi.json", site.onRelease(HelpRoutes::openApi));
        addresses.get("/help", site.page("help/help.jte", "Help", context -> Map.of()));
        for (HelpPage page : HelpPage.values()) {
            addresses.get(page.address(), site.page(page.template(), page.title(), content(page, site.catalogue())));
        }
    }

    private static Site.Content content(HelpPage page, Catalogue catalogue) {
        return switch (page) {
            case GLOSSARY -> {
                Glossary glossary = Glossary.of(catalogue);
                yield context -> search(glossary, context);
            }
            case SQL -> {
                List<Table> tables = Table.served();
                yield context -> Map.of("tables", tables);
            }
            default -> context -> Map.of();
        };
    }

    private static Map<String, Object> search(Glossary glossary, Context context) {
        String search = Optional.ofNullable(context.queryParam("q")).orElse("").strip();
        return Map.of("glossary", glossary.matching(search), "search", search);
    }

    /** What programs can ask, with examples about the readers' own authority, or else the first. */
    private static void api(Request request) throws SQLException {
        Optional<Question> example = example(request);
        Optional<String> rows = Optional.empty();
        if (example.isPresent()) {
            RowLinks links =
                    example.get().links(request.areas(), request.lease().audience());
            rows = latest(request, example).flatMap(links::of);
        }
        List<String> editions =
                request.areas().editions().stream().map(Neighbours::code).toList();
        ApiGuide guide = ApiGuide.of(example.map(Question::area), rows, editions);
        request.page("help/api.jte", PageHead.of(Tab.NONE, "API"), Map.of("guide", guide));
    }

    /** The same for programs. */
    private static void openApi(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Parameters.of(request.address(faults), Set.of(), faults);
        if (!faults.isEmpty()) {
            request.refuse(faults);
            return;
        }
        Optional<Question> example = example(request);
        String description = OpenApi.json(example.map(Question::area), latest(request, example));
        request.context().result(description).contentType("application/json");
    }

    private static Optional<Question> example(Request request) {
        return request.areas().authorities().stream()
                .min(Comparator.comparing(area -> !isOwn(area, request.lease())))
                .flatMap(area -> Question.parse(
                        Map.of("area", area.slug()), request.areas(), request.catalogue(), new ArrayList<>()));
    }

    private static Optional<Figure> latest(Request request, Optional<Question> question) throws SQLException {
        return question.isEmpty()
                ? Optional.empty()
                : new BenchmarkReader(request.lease(), request.areas())
                        .benchmark(question.get())
                        .latest();
    }

    private static boolean isOwn(Area area, Lease lease) {
        return area.laCode().filter(lease.audience().laCodes()::contains).isPresent();
    }
}
