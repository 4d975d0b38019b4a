package hearth.web.dashboard;

import hearth.warehouse.dashboard.Dashboard;
import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.dashboard.Parameter;
import hearth.web.area.Area;
import hearth.web.serving.Lease;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts a dashboard together: each panel by itself, so that one that fails leaves the others as they are. */
final class DashboardPage {
    /** A word that is small inside a sentence. */
    private static final Pattern ARTICLE = Pattern.compile("^(?:The|An?|Of|No|In|Where|How)(?= )");

    private DashboardPage() {}

    static DashboardView view(DashboardQuestion question, DashboardReading reading, Lease lease, List<String> faults)
            throws SQLException {
        Dashboard dashboard = reading.dashboard();
        Map<String, PanelPage> pages = new LinkedHashMap<>();
        for (Panel panel : dashboard.panels()) {
            pages.put(panel.id(), PanelPage.of(reading, panel, lease.release(), lease.session()));
        }
        List<PanelView> panels =
                pages.values().stream().map(page -> page.view(pages)).toList();
        return new DashboardView(
                dashboard.id(),
                title(dashboard, panels),
                dashboard.title(),
                dashboard.asks(),
                dashboard.owner(),
                reading.area().map(Area::slug),
                controls(dashboard, question),
                panels,
                dashboard.yaml(),
                fault(dashboard, faults));
    }

    /** What the panels of the finding say, so that the page never claims more than they do. */
    private static String title(Dashboard dashboard, List<PanelView> panels) {
        List<String> titles = dashboard.finding().stream()
                .flatMap(id -> panels.stream().filter(panel -> panel.id().equals(id)))
                .map(PanelView::title)
                .toList();
        return titles.stream().limit(1).collect(Collectors.joining())
                + titles.stream()
                        .skip(1)
                        .map(title -> "; "
                                + ARTICLE.matcher(title)
                                        .replaceFirst(first -> first.group().toLowerCase(Locale.UK)))
                        .collect(Collectors.joining());
    }

    static List<DashboardView.Control> controls(Dashboard dashboard, DashboardQuestion question) {
        return dashboard.parameters().stream()
                .filter(parameter -> parameter.kind() != Parameter.Kind.AUTHORITY)
                .map(parameter -> new DashboardView.Control(
                        parameter.name(),
                        parameter.label(),
                        question.choices(parameter),
                        question.chosen(parameter),
                        box(parameter)))
                .toList();
    }

    private static Optional<DashboardView.NumberBox> box(Parameter parameter) {
        Parameter.Bounds bounds = parameter.bounds();
        return parameter.kind() == Parameter.Kind.NUMBER
                ? Optional.of(new DashboardView.NumberBox(
                        bounds.least().map(BigDecimal::toPlainString).orElse(""),
                        bounds.most().map(BigDecimal::toPlainString).orElse(""),
                        bounds.step().map(BigDecimal::toPlainString).orElse("any")))
                : Optional.empty();
    }

    /** What is wrong with the files of this dashboard as they are now. */
    private static Optional<String> fault(Dashboard dashboard, List<String> faults) {
        return Optional.of(faults.stream()
                        .filter(fault -> fault.startsWith(dashboard.id() + "/"))
                        .collect(Collectors.joining("\n")))
                .filter(words -> !words.isEmpty());
    }
}
