package hearth.web.home;

import hearth.warehouse.indicator.Indicator;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import hearth.web.site.Request;
import hearth.web.site.Site;
import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a reader begins: finding an area, as a page and for programs. */
public final class HomeRoutes {
    private HomeRoutes() {}

    public static void add(RoutesConfig routes, Site site) {
        routes.get("/", site.onRelease(HomeRoutes::page));
        routes.get(
                "/api/v1/areas",
                site.onRelease(request -> request.json(AreaList.of(
                        request.areas(), Optional.ofNullable(request.context().queryParam("level"))))));
    }

    /** Areas to pick from, or the search among them; one match leads on to its page. */
    private static void page(Request request) {
        List<Fault> faults = new ArrayList<>();
        Optional<Indicator> indicator = request.text("indicator").isEmpty()
                ? Optional.empty()
                : new Parameters(request.address(), faults).indicator(request.catalogue());
        if (!faults.isEmpty()) {
            request.refuse(faults);
            return;
        }
        HomeView view = HomeView.of(request.text("q"), indicator, request.areas());
        if (view.only().isPresent()) {
            request.context().redirect(view.address(view.only().get()));
            return;
        }
        request.page("home/home.jte", "benchmarks", "Benchmarks", Map.of("view", view));
    }
}
