package hearth.web.dashboard;

import hearth.warehouse.benchmark.Funnel;
import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Unit;
import hearth.web.authorities.ControlLimits;
import hearth.web.chart.ChartSpec;
import hearth.web.chart.Dots.Emphasis;
import hearth.web.chart.FunnelPlot;
import hearth.web.chart.Ranked;
import java.util.List;
import java.util.Optional;

/** Authorities by how many their figures are out of, with the limits of chance around the country's figure. */
final class PanelFunnel {
    private final DashboardReading reading;
    private final Optional<Indicator> measure;
    private final PanelAnswer.Rows rows;
    private final PanelFigures figures;
    private final Optional<String> country;
    private final Focus focus;
    private final boolean isWidened;

    PanelFunnel(DashboardReading reading, Panel panel, PanelAnswer.Rows rows) {
        this.reading = reading;
        this.rows = rows;
        this.figures = new PanelFigures(panel, reading.catalogue());
        this.measure = rows.rows().stream().findFirst().flatMap(figures::indicator);
        this.country = PanelCharts.country(reading);
        this.focus = Focus.of(panel, reading);
        this.isWidened = panel.options().isWidened();
    }

    /** Empty where the rows have no figure of the country, or no authority's counts. */
    Optional<ChartSpec> plot() {
        return rows.rows().stream()
                .filter(row -> row.text("area_code").equals(country))
                .findFirst()
                .flatMap(england -> exact(england)
                        .flatMap(centre -> measure.map(Indicator::unit)
                                .filter(unit -> Funnel.limits(unit, centre, 1, Funnel.Level.P95)
                                        .isPresent())
                                .map(unit -> plot(england, limits(unit, centre)))));
    }

    /** As wide as chance makes them, or as authorities lie apart. */
    private ControlLimits limits(Unit unit, double centre) {
        List<Funnel.Counted> counted = rows.rows().stream()
                .filter(row -> !row.text("area_code").equals(country))
                .flatMap(row -> row.number("numerator").stream()
                        .flatMap(part ->
                                row.number("denominator").stream().map(whole -> new Funnel.Counted(part, whole))))
                .toList();
        double spread = Funnel.spread(unit, centre, counted).orElse(1);
        return new ControlLimits(unit, centre, spread, isWidened ? Math.max(1, spread) : 1);
    }

    private FunnelPlot plot(PanelRow england, ControlLimits limits) {
        List<FunnelPlot.Point> points = rows.rows().stream()
                .filter(row -> !row.text("area_code").equals(country))
                .flatMap(row -> point(row, limits).stream())
                .toList();
        double most = points.stream().mapToDouble(FunnelPlot.Point::outOf).max().orElse(1);
        double fewest =
                points.stream().mapToDouble(FunnelPlot.Point::outOf).min().orElse(1);
        return new FunnelPlot(
                points,
                limits.along(fewest, most * 1.02),
                new Ranked.Reference("England", limits.centre(), figures.figure(england, "value")),
                measure.map(Indicator::outOf).orElse(""),
                figures.sign(measure));
    }

    private Optional<FunnelPlot.Point> point(PanelRow row, ControlLimits limits) {
        Optional<Double> outOf = row.number("denominator").filter(number -> number > 0);
        return outOf.flatMap(denominator -> exact(row)
                .map(value -> new FunnelPlot.Point(
                        row.text("area_code").map(reading::name).orElse(""),
                        denominator,
                        value,
                        figures.figure(row, "value"),
                        focus.isOn(row, row.text("area_code").map(reading::name).orElse(""))
                                ? Emphasis.OWN
                                : Emphasis.NONE,
                        !limits.at(denominator, Funnel.Level.P99_8).contains(value))));
    }

    private Optional<Double> exact(PanelRow row) {
        Optional<Unit> unit = measure.map(Indicator::unit);
        return row.number("numerator")
                .flatMap(part ->
                        row.number("denominator").flatMap(whole -> unit.flatMap(known -> known.figure(part, whole))));
    }
}
