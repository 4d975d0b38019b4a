package hearth.web.dashboard;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.dashboard.PanelKind;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Polarity;
import hearth.web.figure.SeriesBreak;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a test at 95% finds of each row of a panel: in a table the newest figure against the one before or the oldest shown,
 * elsewhere the figure against its comparator.
 */
final class RowTests {
    private final DashboardReading reading;
    private final Panel panel;
    private final PanelFigures figures;
    private final PanelAnswer.Rows rows;

    RowTests(DashboardReading reading, Panel panel, PanelAnswer.Rows rows) {
        this.reading = reading;
        this.panel = panel;
        this.figures = new PanelFigures(panel, reading.catalogue());
        this.rows = rows;
    }

    /** What is found of a row. */
    enum Result {
        BETTER("better"),
        WORSE("worse"),
        HIGHER("higher"),
        LOWER("lower"),
        SIMILAR("no clear change"),
        UNTESTED("not tested"),
        HIDDEN("hidden"),
        MISSING("no figure");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** How many rows have each result, and how many there are. */
    Map<String, Long> counts() {
        List<Result> results = subjects().values().stream().map(this::result).toList();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Result result : Result.values()) {
            counts.put(
                    result.name().toLowerCase(java.util.Locale.ROOT),
                    results.stream().filter(result::equals).count());
        }
        counts.put("rows", (long) results.size());
        return counts;
    }

    /** The rows of each subject, in order; those of the country are what others are compared with. */
    private Map<String, List<PanelRow>> subjects() {
        Optional<String> country = PanelCharts.country(reading);
        return rows.rows().stream()
                .filter(row -> panel.kind() == PanelKind.TABLE
                        || !row.text("area_code").equals(country))
                .collect(Collectors.groupingBy(this::subject, LinkedHashMap::new, Collectors.toList()));
    }

    private String subject(PanelRow row) {
        return row.text("label").orElse("") + "|" + row.text("area_code").orElse("") + "|"
                + row.text("indicator").orElse("")
                + (panel.options().table().across().isPresent()
                        ? ""
                        : "|" + row.text("series").orElse("")
                                + row.text("period_end").orElse(""));
    }

    /** What is found of the rows of one subject, the oldest first. */
    Result result(List<PanelRow> of) {
        PanelRow newest = of.get(of.size() - 1);
        if (newest.number("value").isEmpty()) {
            return newest.symbol("value") == Symbol.C ? Result.HIDDEN : Result.MISSING;
        }
        return tested(of, newest).map(found -> result(newest, found)).orElse(Result.UNTESTED);
    }

    /** What a test finds of a row's figure against that of one of its columns; empty where none is possible. */
    Optional<String> compared(PanelRow row, String column) {
        Optional<Estimate> figure = figures.estimate(row, "");
        Optional<Significance> found = column.equals("comparator")
                ? figure.flatMap(known -> row.number(column).map(other -> Significance.of(known, other)))
                : figure.flatMap(
                        known -> figures.estimate(row, column + "_").map(other -> Significance.of(known, other)));
        return found.map(result ->
                result.isSignificant() ? "this is " + result(row, result).words() : "within chance");
    }

    private Optional<Significance> tested(List<PanelRow> of, PanelRow newest) {
        Optional<Estimate> figure = figures.estimate(newest, "");
        if (panel.kind() != PanelKind.TABLE) {
            return figure.flatMap(known -> newest.number("comparator").map(other -> Significance.of(known, other)));
        }
        PanelRow oldest = of.get(0);
        Optional<Estimate> before = of.size() > 1
                ? Optional.of(oldest).filter(row -> isComparable(row, newest)).flatMap(row -> figures.estimate(row, ""))
                : figures.estimate(newest, "before_");
        return figure.flatMap(known -> before.map(other -> Significance.of(known, other)));
    }

    /** Whether no break of the series lies between two rows. */
    private boolean isComparable(PanelRow first, PanelRow last) {
        Optional<LocalDate> from = first.day("period_end");
        Optional<LocalDate> to = last.day("period_end");
        return from.isEmpty()
                || to.isEmpty()
                || figures.indicator(last).stream()
                        .flatMap(indicator ->
                                reading.area().stream().flatMap(area -> SeriesBreak.of(indicator, area).stream()))
                        .noneMatch(each -> each.parts(from.get(), to.get()));
    }

    private Result result(PanelRow row, Significance found) {
        if (!found.isSignificant()) {
            return Result.SIMILAR;
        }
        Polarity polarity = figures.indicator(row).map(Indicator::polarity).orElse(Polarity.NEITHER);
        if (polarity == Polarity.NEITHER) {
            return found.isAbove() ? Result.HIGHER : Result.LOWER;
        }
        return (polarity == Polarity.HIGHER_IS_BETTER) == found.isAbove() ? Result.BETTER : Result.WORSE;
    }
}
