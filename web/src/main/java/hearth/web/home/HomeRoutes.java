package hearth.web.home;

import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.Parameters;
import hearth.web.site.Request;
import hearth.web.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where a reader begins: finding an area, as a page and for programs. */
public final class HomeRoutes {
    private HomeRoutes() {}

    public static void add(Addresses addresses, Site site) {
        addresses.get("/", site.onRelease(HomeRoutes::page));
        addresses.get("/api/v1/areas", site.onRelease(HomeRoutes::areas));
    }

    /** {@code level}: the areas that figures can be asked of. */
    private static void areas(Request request) {
        List<Fault> faults = new ArrayList<>();
        Parameters given = Parameters.of(request.address(faults), Set.of("level"), faults);
        Set<Area.Level> levels = given.someOf("level", List.of(Area.Level.values()), Area.Level::code);
        if (faults.isEmpty()) {
            request.json(AreaList.of(request.areas(), levels));
        } else {
            request.refuse(faults);
        }
    }

    /** Areas to pick from, or the search among them; one match leads on to its page. */
    private static void page(Request request) {
        List<Fault> faults = new ArrayList<>();
        Optional<Indicator> indicator = request.text("indicator").isEmpty()
                ? Optional.empty()
                : new Parameters(request.address(faults), faults).indicator(request.catalogue());
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
