package hearth.web.dashboard;

import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Indicator;
import hearth.web.chart.Multiples;
import hearth.web.chart.Multiples.Line;
import hearth.web.chart.Multiples.Look;
import hearth.web.chart.Multiples.Scaling;
import hearth.web.chart.Ranked;
import hearth.web.chart.Trend;
import hearth.web.figure.SeriesBreak;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of a panel as lines over periods, cut where a series is broken. */
final class PanelLines {
    /** How many lines have looks of their own: four and the country's. */
    static final int MOST = 5;

    private static final Set<Symbol> NOT_THERE = Set.of(Symbol.X, Symbol.Z);
    private static final List<Look> LOOKS = List.of(Look.OWN, Look.SECOND, Look.THIRD, Look.FOURTH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private final DashboardReading reading;
    private final Panel panel;
    private final PanelAnswer.Rows rows;
    private final PanelFigures figures;
    private final boolean isYearly;

    PanelLines(DashboardReading reading, Panel panel, PanelAnswer.Rows rows) {
        this.reading = reading;
        this.panel = panel;
        this.rows = rows;
        this.figures = new PanelFigures(panel, reading.catalogue());
        this.isYearly =
                grouped(
                                rows.rows(),
                                row -> row.text("panel").orElse("") + "|"
                                        + row.text("series").orElse(""))
                        .values()
                        .stream()
                        .allMatch(PanelLines::areOfYears);
    }

    /** Whether all periods end in one month: school years and years to March are both years. */
    private static boolean areOfYears(List<PanelRow> rows) {
        return rows.stream()
                        .flatMap(row -> row.day("period_end").stream())
                        .map(LocalDate::getMonth)
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether one chart cannot tell the series of rows apart. */
    static boolean areTooMany(PanelAnswer.Rows rows) {
        return rows.rows().stream().map(row -> row.text("series")).distinct().count() > MOST;
    }

    Multiples alone() {
        List<Line> lines = panel.lines().isEmpty() ? lines(rows.rows()) : ofColumns();
        return chart(
                List.of(new Multiples.Panel(
                        "", sign(rows.rows()), lines, aim(), ranges(rows.rows(), "band_lower", "band_upper"))),
                Scaling.SHARED);
    }

    /** The line to be reached, where the author wants it and the rows have it. */
    private Optional<Ranked.Reference> aim() {
        return rows.rows().stream()
                .filter(row ->
                        panel.options().lines().hasAim() && row.number("aim").isPresent())
                .findFirst()
                .map(row -> new Ranked.Reference("Aim", row.number("aim").orElseThrow(), figures.figure(row, "aim")));
    }

    /** One small chart for each value of the column {@code panel}. */
    Multiples small() {
        Map<String, List<PanelRow>> groups =
                grouped(rows.rows(), row -> row.text("panel").orElse(""));
        boolean isOneMeasure =
                rows.rows().stream().map(figures::indicator).distinct().count() <= 1;
        return chart(
                groups.entrySet().stream()
                        .map(group ->
                                new Multiples.Panel(group.getKey(), sign(group.getValue()), lines(group.getValue())))
                        .toList(),
                panel.options().lines().scaling().orElse(isOneMeasure) ? Scaling.SHARED : Scaling.OWN);
    }

    private String sign(List<PanelRow> of) {
        return figures.sign(of.stream().findFirst().flatMap(figures::indicator));
    }

    private Multiples chart(List<Multiples.Panel> panels, Scaling scaling) {
        if (isYearly) {
            return Multiples.of(panels, scaling);
        }
        List<String> periods = rows.rows().stream()
                .flatMap(row -> row.day("period_end").stream())
                .distinct()
                .sorted()
                .map(this::period)
                .toList();
        return new Multiples(periods, panels, scaling);
    }

    private String period(LocalDate end) {
        return isYearly ? String.valueOf(end.getYear()) : MONTH.format(end);
    }

    private List<Line> ofColumns() {
        List<Line> lines = new ArrayList<>();
        for (String column : panel.lines()) {
            String name = panel.headings().getOrDefault(column, PanelTable.heading(panel, column));
            lines.add(line(LOOKS.get(Math.min(lines.size(), LOOKS.size() - 1)), name, column, rows.rows()));
        }
        return lines;
    }

    /** A line for each value of the column {@code series}; one where there is none. */
    private List<Line> lines(List<PanelRow> of) {
        Map<String, List<PanelRow>> series =
                grouped(of, row -> row.text("series").orElse(""));
        Focus focus = Focus.of(panel, reading);
        // The look of the line that stands out is for no other one.
        int first = focus.name().isPresent() ? 1 : 0;
        List<Line> lines = new ArrayList<>();
        series.forEach((name, points) -> {
            Look look = isOfCountry(points) && series.size() > 1
                    ? Look.ENGLAND
                    : focus.name().isPresent() && focus.isOn(points.get(0), name)
                            ? Look.OWN
                            : LOOKS.get(Math.min(lines.size() + first, LOOKS.size() - 1));
            lines.add(line(look, name, "value", points));
        });
        return lines;
    }

    private boolean isOfCountry(List<PanelRow> points) {
        Optional<String> country = PanelCharts.country(reading);
        return country.isPresent()
                && points.stream().allMatch(row -> row.text("area_code").equals(country));
    }

    private Line line(Look look, String name, String column, List<PanelRow> of) {
        List<Trend.Point> points = of.stream()
                .flatMap(row -> row.number(column).stream()
                        .flatMap(value -> row.day("period_end").stream()
                                .map(end -> new Trend.Point(period(end), value, figures.figure(row, column)))))
                .toList();
        List<Trend.Range> intervals = panel.options().hasInterval() ? ranges(of, "lower", "upper") : List.of();
        return new Line(look, name, points, breaks(of), hidden(column, of), intervals);
    }

    /** From one column to another, where rows have both. */
    private List<Trend.Range> ranges(List<PanelRow> of, String low, String high) {
        return of.stream()
                .flatMap(row -> row.number(low).stream()
                        .flatMap(lower -> row.number(high).stream()
                                .flatMap(upper -> row.day("period_end").stream()
                                        .map(end -> new Trend.Range(period(end), lower, upper)))))
                .toList();
    }

    /** Figures that exist and are not shown; one that is not available is a gap. */
    private List<Multiples.Hidden> hidden(String column, List<PanelRow> of) {
        return of.stream()
                .filter(row -> row.number(column).isEmpty() && !NOT_THERE.contains(row.symbol(column)))
                .flatMap(row -> row.day("period_end").stream()
                        .map(end -> new Multiples.Hidden(period(end), figures.figure(row, column))))
                .toList();
    }

    private List<String> breaks(List<PanelRow> of) {
        List<LocalDate> ends = of.stream()
                .flatMap(row -> row.day("period_end").stream())
                .sorted()
                .toList();
        Optional<Indicator> measure = of.stream().findFirst().flatMap(figures::indicator);
        return measure.stream()
                .flatMap(indicator -> reading.area().stream().flatMap(area -> SeriesBreak.of(indicator, area).stream()))
                .flatMap(each -> each.firstAfter(ends).stream())
                .map(this::period)
                .toList();
    }

    private static Map<String, List<PanelRow>> grouped(List<PanelRow> rows, Function<PanelRow, String> by) {
        return rows.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }
}
