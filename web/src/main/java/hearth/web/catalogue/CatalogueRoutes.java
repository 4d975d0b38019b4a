package hearth.web.catalogue;

import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
import hearth.web.site.Parameters;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which indicators there are: as a page, for programs. */
public final class CatalogueRoutes {
    private CatalogueRoutes() {}

    public static void add(Addresses addresses, Site site) {
        addresses.get("/indicators", site.onRelease(CatalogueRoutes::page));
        addresses.get("/api/v1/indicators", site.onRelease(CatalogueRoutes::list));
    }

    private static void list(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Parameters.of(request.address(faults), Set.of(), faults);
        if (faults.isEmpty()) {
            request.json(IndicatorList.of(request.catalogue()));
        } else {
            request.refuse(faults);
        }
    }

    /** What is counted, and how; or those indicators that hold the words that are searched for. */
    private static void page(Request request) throws SQLException {
        String search = request.text("q");
        request.page(
                "catalogue/indicators.jte",
                PageHead.of(Tab.INDICATORS, "Indicators"),
                Map.of("themes", Themes.matching(search, request.catalogue()), "search", search));
    }
}
