package hearth.web.dashboard;

import hearth.warehouse.dashboard.Dashboard;
import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.dashboard.Parameter;
import hearth.warehouse.dashboard.SavedQuery;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.area.KnownAreas;
import hearth.web.serving.Lease;
import hearth.web.site.Fault;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Draws every panel of a dashboard from a release: with its defaults for a few authorities, such as the one with the most
 * suppressed figures, and with each value of each choice.
 */
final class DashboardCheck {
    /** What a chart would draw at no height. */
    private static final Pattern NO_NUMBER = Pattern.compile(":\\s*\"?-?(NaN|Infinity)\\b");

    private final Lease lease;
    private final Areas areas;
    private final Catalogue catalogue;
    private final List<String> authorities;

    DashboardCheck(Lease lease, Catalogue catalogue) throws SQLException {
        this.lease = lease;
        this.areas = KnownAreas.read(lease);
        this.catalogue = catalogue;
        this.authorities = lease.session().all("dashboard/authorities-to-try.sql", row -> row.getString("area_code"));
    }

    /** What is wrong, each once; none for a dashboard that is sound. */
    List<String> faults(Dashboard dashboard) throws SQLException {
        List<String> found = new ArrayList<>(faults(dashboard, this::faults));
        found.addAll(faultsOfNotes(dashboard));
        return found;
    }

    /** The same of a saved query. */
    List<String> faults(SavedQuery query) throws SQLException {
        return faults(query.board(), (reading, panel) -> new QueryCheck(query, reading, lease).faults());
    }

    /** Finds what is wrong with a panel and what a reader chose. */
    @FunctionalInterface
    private interface Finder {
        List<String> faults(DashboardReading reading, Panel panel) throws SQLException;
    }

    private List<String> faults(Dashboard dashboard, Finder finder) throws SQLException {
        TreeSet<String> found = new TreeSet<>();
        List<Map<String, String>> byAuthority = byAuthority(dashboard);
        for (Map<String, String> address : byAuthority) {
            found.addAll(faults(dashboard, address, dashboard.panels(), finder));
        }
        for (Parameter parameter : dashboard.parameters()) {
            List<Panel> changed = dashboard.panels().stream()
                    .filter(panel -> panel.query().stream()
                            .anyMatch(query -> query.sql().names().contains(parameter.name())))
                    .toList();
            for (String value : parameter.choices().keySet()) {
                Map<String, String> address = new LinkedHashMap<>(byAuthority.get(0));
                address.put(parameter.name(), value);
                found.addAll(faults(dashboard, address, changed, finder));
            }
        }
        return List.copyOf(found);
    }

    private List<String> faults(Dashboard dashboard, Map<String, String> address, List<Panel> panels, Finder finder)
            throws SQLException {
        List<String> found = new ArrayList<>();
        List<Fault> wrong = new ArrayList<>();
        DashboardReading reading = reading(dashboard, address, wrong);
        wrong.forEach(fault -> found.add(dashboard.id() + ": " + fault.words()));
        for (Panel panel : panels) {
            found.addAll(finder.faults(reading, panel));
        }
        return found;
    }

    private DashboardReading reading(Dashboard dashboard, Map<String, String> address, List<Fault> wrong)
            throws SQLException {
        return new DashboardQuestion(dashboard, areas, catalogue, lease.session(), address, wrong).reading();
    }

    /** Figures in notes that no panel gives. */
    private List<String> faultsOfNotes(Dashboard dashboard) throws SQLException {
        if (dashboard.panels().stream()
                .noneMatch(panel -> panel.content() instanceof Panel.Note note
                        && !note.panels().isEmpty())) {
            return List.of();
        }
        DashboardReading reading = reading(dashboard, byAuthority(dashboard).get(0), new ArrayList<>());
        Map<String, PanelPage> pages = new LinkedHashMap<>();
        for (Panel panel : reading.dashboard().panels()) {
            pages.put(panel.id(), PanelPage.of(reading, panel, lease.release(), lease.session()));
        }
        return pages.entrySet().stream()
                .flatMap(page -> page.getValue().unknownFigures(pages).stream()
                        .map(figure -> reading.dashboard().id() + "/dashboard.yaml: panel " + page.getKey()
                                + ": its text has " + figure + ", which the query of that panel does not give"))
                .toList();
    }

    private List<String> faults(DashboardReading reading, Panel panel) throws SQLException {
        List<String> found = new ArrayList<>();
        PanelPage page = PanelPage.of(reading, panel, lease.release(), lease.session());
        String place = reading.dashboard().id() + "/dashboard.yaml: panel " + panel.id();
        page.fault().ifPresent(fault -> found.add(fault + " (panel " + panel.id() + ")"));
        page.unknownColumns()
                .forEach(
                        column -> found.add(place + ": its title has {" + column + "}, which its query does not give"));
        if (page.isEmpty() && panel.empty().isEmpty()) {
            found.add(place + " has no rows for "
                    + reading.area().map(Area::name).orElse("its defaults")
                    + " and no sentence for that; add empty: ...");
        }
        page.view()
                .chart()
                .filter(drawn -> NO_NUMBER.matcher(drawn).find())
                .ifPresent(drawn -> found.add(place + ": its chart has something that is no number"));
        return found;
    }

    private List<Map<String, String>> byAuthority(Dashboard dashboard) {
        return dashboard.authority().isPresent()
                ? authorities.stream().map(code -> Map.of("area", code)).toList()
                : List.of(Map.of());
    }
}
