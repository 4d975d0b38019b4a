package hearth.web.help;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.web.area.Area;
import hearth.web.benchmark.BenchmarkReader;
import hearth.web.benchmark.Question;
import hearth.web.rows.RowLinks;
import hearth.web.serving.Lease;
import hearth.web.site.Request;
import hearth.web.site.Site;
import io.javalin.config.RoutesConfig;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Guides for people. */
public final class HelpRoutes {
    private HelpRoutes() {}

    public static void add(RoutesConfig routes, Site site) {
        routes.get("/api", site.onRelease(HelpRoutes::api));
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
        request.page("help/api.jte", "", "API", Map.of("guide", ApiGuide.of(authority, rows, editions)));
    }

    private static boolean isOwn(Area area, Lease lease) {
        return area.laCode().filter(lease.audience().laCodes()::contains).isPresent();
    }
}
