package hearth.web.help;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.table.Table;
import hearth.web.area.Area;
import hearth.web.benchmark.BenchmarkReader;
import hearth.web.benchmark.Question;
import hearth.web.rows.RowLinks;
import hearth.web.serving.Lease;
import hearth.web.site.Addresses;
import hearth.web.site.PageHead;
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

/** Guides for people: they can be read before there is a release, but for the examples of the API. */
public final class HelpRoutes {
    private HelpRoutes() {}

    public static void add(Addresses addresses, Site site) {
        addresses.get("/api", site.onRelease(HelpRoutes::api));
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
        Optional<Area> authority =
                request.areas().authorities().stream().min(Comparator.comparing(area -> !isOwn(area, request.lease())));
        Optional<Question> question = authority.flatMap(area ->
                Question.parse(Map.of("area", area.slug()), request.areas(), request.catalogue(), new ArrayList<>()));
        Optional<String> rows = Optional.empty();
        if (question.isPresent()) {
            RowLinks links =
                    question.get().links(request.areas(), request.lease().audience());
            rows = new BenchmarkReader(request.lease(), request.areas())
                    .benchmark(question.get())
                    .latest()
                    .flatMap(links::of);
        }
        List<String> editions =
                request.areas().editions().stream().map(Neighbours::code).toList();
        request.page(
                "help/api.jte", PageHead.of(Tab.NONE, "API"), Map.of("guide", ApiGuide.of(authority, rows, editions)));
    }

    private static boolean isOwn(Area area, Lease lease) {
        return area.laCode().filter(lease.audience().laCodes()::contains).isPresent();
    }
}
