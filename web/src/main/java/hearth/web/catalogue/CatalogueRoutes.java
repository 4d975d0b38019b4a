package hearth.web.catalogue;

import hearth.web.site.Request;
import hearth.web.site.Site;
import io.javalin.config.RoutesConfig;
import java.util.Map;

/** Which indicators there are: as a page, for programs. */
public final class CatalogueRoutes {
    private CatalogueRoutes() {}

    public static void add(RoutesConfig routes, Site site) {
        routes.get("/indicators", site.onRelease(CatalogueRoutes::page));
        routes.get(
                "/api/v1/indicators", site.onRelease(request -> request.json(IndicatorList.of(request.catalogue()))));
    }

    /** What is counted, and how; or those indicators that hold the words that are searched for. */
    private static void page(Request request) {
        String search = request.text("q");
        request.page(
                "catalogue/indicators.jte",
                "indicators",
                "Indicators",
                Map.of("themes", Themes.matching(search, request.catalogue()), "search", search));
    }
}
