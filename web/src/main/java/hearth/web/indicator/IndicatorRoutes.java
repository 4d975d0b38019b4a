package hearth.web.indicator;

import hearth.warehouse.file.Spelling;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Lineage;
import hearth.web.area.Area;
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
import java.util.Optional;
import java.util.Set;

/** The page that defines one indicator. */
public final class IndicatorRoutes {
    private final Lineage lineage;

    private IndicatorRoutes(Lineage lineage) {
        this.lineage = lineage;
    }

    public static void add(Addresses addresses, Site site) {
        IndicatorRoutes routes = new IndicatorRoutes(Lineage.shipped());
        addresses.get("/indicators/{id}", site.onRelease(routes::page));
    }

    /** {@code area}: whose figures stand beside the definition. */
    private void page(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Parameters given = Parameters.of(request.address(faults), Set.of("area"), faults);
        Optional<Area> area = given.text("area", "").isEmpty() ? Optional.empty() : given.area(request.areas());
        String id = request.context().pathParam("id");
        Optional<Indicator> indicator = request.catalogue().indicator(id);
        if (indicator.isEmpty()) {
            faults.add(unknown(id, request));
        }
        if (!faults.isEmpty() || indicator.isEmpty()) {
            request.refuse(faults);
            return;
        }
        request.page(
                "indicator/indicator.jte",
                PageHead.of(Tab.INDICATORS, indicator.get().title()).keeping(Map.of("indicator", id)),
                Map.of("view", new IndicatorPage(request, indicator.get(), area, lineage).view()));
    }

    private static Fault unknown(String id, Request request) {
        List<String> ids =
                request.catalogue().indicators().stream().map(Indicator::id).toList();
        return new Fault(
                "indicator", id, "Nearest: " + Spelling.nearest(id, ids).orElse("") + ".");
    }
}
