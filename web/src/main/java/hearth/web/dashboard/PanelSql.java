package hearth.web.dashboard;

import hearth.warehouse.dashboard.Dashboard;
import hearth.warehouse.dashboard.Panel;
import hearth.web.site.Parameters;
import hearth.web.site.Request;
import hearth.web.workbench.WrittenSql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The SQL of a panel to be opened in the workbench, with what an address chooses for its dashboard. */
final class PanelSql {
    /** What names the SQL in the address, and is no choice. */
    private static final Set<String> NAMES = Set.of("dashboard", "panel", "query");

    private PanelSql() {}

    /**
     * Empty for a panel without a query.
     *
     * @param path below which the page of the dashboard is
     */
    static Optional<WrittenSql> of(Dashboard dashboard, Panel panel, String path, Request request) throws SQLException {
        Optional<Panel.Query> query = panel.query();
        if (query.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> address = request.address(new ArrayList<>());
        address.keySet().removeAll(NAMES);
        DashboardReading reading = new DashboardQuestion(
                        dashboard,
                        request.areas(),
                        request.catalogue(),
                        request.lease().session(),
                        address,
                        new ArrayList<>())
                .reading();
        Map<String, String> values = new TreeMap<>();
        reading.values().forEach((name, value) -> values.put(name, value.toString()));
        String from = path + "/" + dashboard.id() + "?" + Parameters.query(reading.address());
        return Optional.of(
                new WrittenSql(dashboard.title(), from, query.get().sql().text(), values));
    }
}
