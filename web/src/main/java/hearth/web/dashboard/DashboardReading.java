package hearth.web.dashboard;

import hearth.warehouse.dashboard.Dashboard;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import java.util.Map;
import java.util.Optional;

/**
 * A dashboard with what a reader chose.
 *
 * @param values of the parameters, as they are bound to queries
 * @param words the same as readers see them
 * @param address the choices, as an address has them, without those that are the default
 */
record DashboardReading(
        Dashboard dashboard,
        Optional<Area> area,
        Map<String, Object> values,
        Map<String, String> words,
        Map<String, String> address,
        Areas areas,
        Catalogue catalogue) {
    Optional<String> areaCode() {
        return area.map(Area::code);
    }

    /** The name of an area, or its code where the release has no area of it. */
    String name(String code) {
        return areas.withCode(code).map(Area::name).orElse(code);
    }
}
