package hearth.web.dashboard;

import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.chart.Flow;
import hearth.web.figure.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of a panel as flows from groups to groups; the small ones of a group together, the hidden ones apart. */
final class PanelFlow {
    private static final String OTHERS = "Others";

    private final Panel panel;
    private final PanelFigures figures;
    private final PanelAnswer.Rows rows;

    PanelFlow(Panel panel, Catalogue catalogue, PanelAnswer.Rows rows) {
        this.panel = panel;
        this.figures = new PanelFigures(panel, catalogue);
        this.rows = rows;
    }

    Flow flow() {
        List<String> from = names("from_label", row -> text(row, "from_label"));
        List<String> to = names("to_label", this::target);
        Map<List<String>, List<PanelRow>> pairs = rows.rows().stream()
                .filter(row -> row.number("value").stream().allMatch(value -> value > 0))
                .collect(Collectors.groupingBy(
                        row -> List.of(text(row, "from_label"), target(row)), LinkedHashMap::new, Collectors.toList()));
        List<Flow.Link> links = new ArrayList<>();
        pairs.forEach((pair, of) -> links.addAll(links(from.indexOf(pair.get(0)), to.indexOf(pair.get(1)), of)));
        return new Flow(from, to, links);
    }

    /** One for what is shown, and one for each that is not. */
    private List<Flow.Link> links(int from, int to, List<PanelRow> of) {
        List<Flow.Link> links = new ArrayList<>();
        double shown = of.stream()
                .flatMap(row -> row.number("value").stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        if (shown > 0) {
            links.add(new Flow.Link(from, to, Optional.of(shown), Numbers.published(shown)));
        }
        of.stream()
                .filter(row -> row.number("value").isEmpty())
                .map(row -> new Flow.Link(from, to, Optional.empty(), figures.figure(row, "value")))
                .forEach(links::add);
        return links;
    }

    private List<String> names(String column, Function<PanelRow, String> name) {
        return rows.rows().stream()
                .filter(row -> row.text(column).isPresent())
                .filter(row -> row.number("value").stream().allMatch(value -> value > 0))
                .map(name)
                .distinct()
                .toList();
    }

    /** Where a row leads: to others together where its number is below the least. */
    private String target(PanelRow row) {
        boolean isSmall = row.number("value")
                .filter(value -> value < panel.options().least())
                .isPresent();
        return isSmall ? OTHERS : text(row, "to_label");
    }

    private static String text(PanelRow row, String column) {
        return row.text(column).orElse("");
    }
}
