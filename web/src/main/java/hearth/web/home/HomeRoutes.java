package hearth.web.home;

import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.quality.OwnChanges;
import hearth.web.scorecard.BoardFiles;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
import hearth.web.site.Parameters;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Where a reader begins: finding an area, as a page and for programs. */
public final class HomeRoutes {
    private HomeRoutes() {}

    public static void add(Addresses addresses, Site site, BoardFiles boards) {
        OwnChanges changes = new OwnChanges();
        addresses.get("/", site.onRelease(HomeRoutes::choose));
        addresses.get("/go", site.onRelease(HomeRoutes::go));
        addresses.get("/areas/{area}", site.onRelease(request -> area(request, boards, changes)));
        addresses.get("/neighbours/{area}", site.onRelease(HomeRoutes::neighbours));
        addresses.get("/api/v1/areas", site.onRelease(HomeRoutes::areas));
    }

    /** {@code level}: the areas that figures can be asked of. */
    private static void areas(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Parameters given = Parameters.of(request.address(faults), Set.of("level"), faults);
        Set<Area.Level> levels = given.someOf("level", List.of(Area.Level.values()), Area.Level::code);
        if (faults.isEmpty()) {
            request.json(AreaList.of(request.areas(), levels));
        } else {
            request.refuse(faults);
        }
    }

    /** {@code to, area} and whatever else is kept: leads to a part of the site for the area that was chosen in its frame. */
    private static void go(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> address = request.address(faults);
        Parameters given = new Parameters(address, faults);
        Tab tab = given.oneOf("to", Tab.named(), Tab::code);
        Optional<Area> area = given.area(request.areas());
        if (!faults.isEmpty() || area.isEmpty()) {
            request.refuse(faults);
            return;
        }
        address.keySet().removeAll(Set.of("to", "area"));
        request.context().redirect(with(address, tab.address(area)), HttpStatus.SEE_OTHER);
    }

    private static String with(Map<String, String> parameters, String address) {
        StringBuilder whole = new StringBuilder(address);
        new TreeMap<>(parameters)
                .forEach((name, value) -> whole.append(whole.indexOf("?") < 0 ? '?' : '&')
                        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return whole.toString();
    }

    /** Areas to pick from, or the search among them; one match leads on to its page. */
    private static void choose(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Parameters given = Parameters.of(request.address(faults), Set.of("q", "to", "indicator"), faults);
        Tab tab = given.oneOf("to", Tab.named(), Tab::code);
        Optional<Indicator> indicator =
                given.text("indicator", "").isEmpty() ? Optional.empty() : given.indicator(request.catalogue());
        if (!faults.isEmpty()) {
            request.refuse(faults);
            return;
        }
        HomeView view = HomeView.of(given.text("q", ""), tab, indicator, request.areas());
        if (view.only().isPresent()) {
            request.context().redirect(view.address(view.only().get()));
            return;
        }
        request.page("home/home.jte", PageHead.of(view.tab(), "Choose an authority"), Map.of("view", view));
    }

    /** Where a reader of one area begins. */
    private static void area(Request request, BoardFiles boards, OwnChanges changes) throws SQLException {
        Optional<Area> area = request.areaOfPath(Tab.HOME);
        if (area.isPresent()) {
            AreaView view = new AreaPage(area.get(), request, boards, changes).view();
            request.page(
                    "home/area.jte", PageHead.of(Tab.HOME, area.get().name()).about(area.get()), Map.of("view", view));
        }
    }

    /** Who is like an authority, by each edition of the list. */
    private static void neighbours(Request request) throws SQLException {
        Optional<Area> area = request.areaOfPath(Tab.HOME);
        if (area.filter(chosen -> !chosen.isAuthority()).isPresent()) {
            request.refuse(List.of(Fault.of(
                    "area",
                    area.get().slug(),
                    "Only authorities have statistical neighbours; "
                            + area.get().name() + " is none.")));
        } else if (area.isPresent()) {
            String title = "Statistical neighbours of " + area.get().name();
            NeighbourView view = NeighbourView.of(area.get(), request.areas());
            request.page("home/neighbours.jte", PageHead.of(Tab.HOME, title).about(area.get()), Map.of("view", view));
        }
    }
}
