package hearth.web.dashboard;

import hearth.warehouse.benchmark.Average;
import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.dashboard.PanelKind;
import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.chart.ChartSpec;
import hearth.web.chart.Pairs;
import hearth.web.chart.Ranked;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the charts of a panel draw. A figure that is not there is never drawn as 0. */
final class PanelCharts {
    /** More names than these, or periods of one, are too long a sentence. */
    private static final int MOST_NAMED = 12;

    private static final int MOST_PERIODS = 3;

    private final DashboardReading reading;
    private final Panel panel;
    private final PanelAnswer.Rows rows;
    private final PanelFigures figures;
    private final Optional<ChartSpec> chart;

    PanelCharts(DashboardReading reading, Panel panel, PanelAnswer.Rows rows) {
        this.reading = reading;
        this.panel = panel;
        this.rows = rows;
        this.figures = new PanelFigures(panel, reading.catalogue());
        this.chart = drawn().filter(spec -> !spec.isEmpty());
    }

    /** Empty for kinds without a chart, and where there is nothing to draw. */
    Optional<ChartSpec> chart() {
        return chart;
    }

    private Optional<ChartSpec> drawn() {
        return switch (panel.kind()) {
            case HEADLINE, TABLE, NOTE, HEAT -> Optional.empty();
            case TREND -> Optional.of(new PanelLines(reading, panel, rows).alone());
            case MULTIPLES -> Optional.of(new PanelLines(reading, panel, rows).small());
            case RANKED -> Optional.of(ranked());
            case DOTS -> Optional.of(pairs());
            case MIX -> Optional.of(new PanelMix(reading, panel, rows).mix());
            case FLOW -> Optional.of(new PanelFlow(panel, reading.catalogue(), rows).flow());
            case FUNNEL -> new PanelFunnel(reading, panel, rows).plot();
        };
    }

    private Ranked ranked() {
        Focus focus = Focus.of(panel, reading);
        List<Ranked.Bar> bars = rows.rows().stream()
                .filter(row -> row.number("value").isPresent())
                .sorted(Comparator.comparing(
                                (PanelRow row) -> row.number("value").orElseThrow())
                        .reversed())
                .map(row -> new Ranked.Bar(
                        name(row),
                        row.number("value").orElseThrow(),
                        figures.figure(row, "value"),
                        focus.isOn(row, name(row)),
                        interval(row, "lower"),
                        interval(row, "upper")))
                .toList();
        Optional<Ranked.Reference> line = rows.rows().stream()
                .filter(row -> row.number("comparator").isPresent())
                .findFirst()
                .map(row -> new Ranked.Reference(
                        row.text("comparator_name").orElse("Compared with"),
                        row.number("comparator").orElseThrow(),
                        figures.figure(row, "comparator")));
        return new Ranked(bars, panel.options().hasMean() ? mean(focus) : line);
    }

    /** The mean of all bars but the one that stands out; none of a few. */
    private Optional<Ranked.Reference> mean(Focus focus) {
        List<PanelRow> others = rows.rows().stream()
                .filter(row -> row.number("value").isPresent() && !focus.isOn(row, name(row)))
                .toList();
        if (others.size() < Average.USUAL_FEWEST) {
            return Optional.empty();
        }
        double mean = others.stream()
                .mapToDouble(row -> row.number("value").orElseThrow())
                .average()
                .orElseThrow();
        return Optional.of(new Ranked.Reference(
                "Mean of the other " + others.size(), mean, figures.number(others.get(0), "mean", mean)));
    }

    /** An end of the interval, where intervals are drawn. */
    private Optional<Double> interval(PanelRow row, String end) {
        return panel.options().hasInterval() ? row.number(end) : Optional.empty();
    }

    /** The name of what a row is of. */
    private String name(PanelRow row) {
        return row.text("label")
                .or(() -> row.text("area_code").map(reading::name))
                .orElse("");
    }

    /** The series of the rows, in order. */
    static List<String> series(PanelAnswer.Rows of) {
        return of.rows().stream()
                .flatMap(row -> row.cell("series").stream())
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .map(each -> PanelFigures.plain(Optional.of(each)))
                .toList();
    }

    /** One of the two series that are compared. */
    private static String compared(String named, List<String> series) {
        return switch (named) {
            case Panel.Options.FIRST -> series.isEmpty() ? "" : series.get(0);
            case Panel.Options.LAST -> series.isEmpty() ? "" : series.get(series.size() - 1);
            default -> named;
        };
    }

    private Pairs pairs() {
        List<String> series = series(rows);
        Map<String, List<PanelRow>> byLabel = rows.rows().stream()
                .collect(Collectors.groupingBy(this::name, LinkedHashMap::new, Collectors.toList()));
        String first = compared(panel.options().compared().get(0), series);
        String last = compared(panel.options().compared().get(1), series);
        return new Pairs(
                first,
                last,
                byLabel.entrySet().stream()
                        .map(group -> pair(group.getKey(), of(group.getValue(), first), of(group.getValue(), last)))
                        .toList(),
                figures.sign(indicator()));
    }

    private static Optional<PanelRow> of(List<PanelRow> group, String series) {
        return group.stream()
                .filter(row -> PanelFigures.plain(row.cell("series")).equals(series))
                .findFirst();
    }

    private Pairs.Pair pair(String name, Optional<PanelRow> first, Optional<PanelRow> second) {
        return new Pairs.Pair(
                name,
                first.flatMap(row -> row.number("value")),
                first.map(row -> figures.figure(row, "value")).orElse("no row"),
                second.flatMap(row -> row.number("value")),
                second.map(row -> figures.figure(row, "value")).orElse("no row"),
                second.flatMap(row -> interval(row, "lower")),
                second.flatMap(row -> interval(row, "upper")));
    }

    private Optional<Indicator> indicator() {
        return rows.rows().stream().findFirst().flatMap(figures::indicator);
    }

    /** What is in the table and not in the chart, in words; empty for nothing. */
    String notDrawn() {
        if (chart.isEmpty() || !rows.has("value") || panel.kind() == PanelKind.FLOW || panel.kind() == PanelKind.MIX) {
            return "";
        }
        Map<String, List<PanelRow>> bySymbol = rows.rows().stream()
                .filter(row -> row.number("value").isEmpty())
                .collect(Collectors.groupingBy(
                        row -> row.symbol("value").meaning() + " ["
                                + row.symbol("value").code() + "]",
                        LinkedHashMap::new,
                        Collectors.toList()));
        return bySymbol.entrySet().stream()
                .map(each -> few(each.getValue()) + ": " + each.getKey())
                .collect(Collectors.joining("; "));
    }

    private String few(List<PanelRow> of) {
        Map<String, List<String>> periods = of.stream()
                .collect(Collectors.groupingBy(
                        this::subject, LinkedHashMap::new, Collectors.mapping(this::period, Collectors.toList())));
        return periods.size() > MOST_NAMED
                ? of.size() + " figures"
                : periods.entrySet().stream()
                        .map(each -> (each.getKey() + " " + periods(each.getValue())).strip())
                        .collect(Collectors.joining(", "));
    }

    private static String periods(List<String> names) {
        List<String> distinct =
                names.stream().filter(name -> !name.isEmpty()).distinct().toList();
        return distinct.size() > MOST_PERIODS ? "in " + distinct.size() + " periods" : String.join(", ", distinct);
    }

    private String subject(PanelRow row) {
        return row.text("panel")
                .or(() -> Optional.of(name(row)).filter(each -> !each.isEmpty()))
                .or(() -> row.text("series"))
                .orElse("");
    }

    private String period(PanelRow row) {
        return row.day("period_end")
                .map(TitleWords::year)
                .orElse(rows.has("series") ? PanelFigures.plain(row.cell("series")) : "");
    }

    /** The country of the release. */
    static Optional<String> country(DashboardReading reading) {
        return reading.areas().country().map(Area::code);
    }
}
