package hearth.web.dashboard;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.dashboard.Panel;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import hearth.web.figure.Dates;
import hearth.web.figure.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** How the figures of a panel are written: as their indicator has it, or with a symbol in their place. */
final class PanelFigures {
    /** Columns with the unit of the measure. */
    private static final Set<String> FIGURES = Set.of("value", "before", "comparator", "lower", "upper");

    /** Columns that Hearth computes, whatever the source of the figure next to them. */
    private static final Set<String> COMPUTED = Set.of("lower", "upper", "neighbours", "mean");

    private final Panel panel;
    private final Catalogue catalogue;

    PanelFigures(Panel panel, Catalogue catalogue) {
        this.panel = panel;
        this.catalogue = catalogue;
    }

    /** What a row measures: the indicator that it names, or the panel's. */
    Optional<Indicator> indicator(PanelRow row) {
        return row.text("indicator").flatMap(catalogue::indicator).or(panel::measure);
    }

    /** Whether a column has figures, in whose place there may be symbols. */
    boolean isFigure(PanelAnswer.Rows rows, String column) {
        return FIGURES.contains(column) || panel.lines().contains(column) || rows.has(PanelRow.symbolColumn(column));
    }

    /** A cell of a column with figures. */
    String figure(PanelRow row, String column) {
        return row.number(column)
                .map(value -> number(row, column, value))
                .orElseGet(() -> "[" + row.symbol(column).code() + "]");
    }

    /** A number as the indicator of its row writes it: published ones as published. */
    String number(PanelRow row, String column, double value) {
        Optional<Indicator> indicator = indicator(row);
        if (isCount(row, column)) {
            return Numbers.published(value);
        }
        if (indicator.isEmpty()) {
            return panel.number()
                    .map(format -> withSign(
                            format,
                            Numbers.grouped(
                                    BigDecimal.valueOf(value).setScale(format.decimals(), RoundingMode.HALF_UP))))
                    .orElseGet(() -> Numbers.published(value));
        }
        Numbers numbers = new Numbers(indicator.get());
        boolean isAsPublished = column.equals("comparator")
                ? row.cells().containsKey(PanelRow.symbolColumn(column))
                : !COMPUTED.contains(column)
                        && row.text("source").filter("published"::equals).isPresent();
        return numbers.withUnit(isAsPublished ? Numbers.published(value) : numbers.counted(value));
    }

    /** Whether a column has whole numbers, as a query makes of counts next to shares. */
    private static boolean isCount(PanelRow row, String column) {
        return row.cell(column)
                .filter(cell -> cell instanceof Integer || cell instanceof Long)
                .isPresent();
    }

    /** Any cell, in words; empty text where there is nothing. */
    static String plain(Optional<Object> cell) {
        return cell.map(value -> value instanceof Number number
                        ? Numbers.published(number.doubleValue())
                        : value instanceof LocalDate day ? Dates.full(day) : value.toString())
                .orElse("");
    }

    private static String withSign(Panel.NumberFormat format, String number) {
        return switch (format.unit()) {
            case PERCENTAGE -> number + "%";
            case POUNDS -> "£" + number;
            case COUNT, PER_10_000, DAYS, MONTHS, YEARS, POINTS, RATIO -> number;
        };
    }

    /** A sign to follow the numbers of an axis, such as %. */
    String sign(Optional<Indicator> indicator) {
        return indicator
                .map(known -> new Numbers(known).withUnit(""))
                .or(() -> panel.number().map(format -> withSign(format, "")))
                .map(sign -> sign.replace("£", ""))
                .orElse("");
    }

    /** The figure of a row with its interval; empty where the counts behind it are not known, or its unit has none. */
    Optional<Estimate> estimate(PanelRow row, String prefix) {
        Optional<Unit> unit = indicator(row).map(Indicator::unit);
        Optional<Double> part = row.number(prefix + "numerator");
        Optional<Double> whole = row.number(prefix + "denominator");
        if (unit.isEmpty() || part.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        Optional<Interval> interval = unit.get().interval(part.get(), whole.get());
        return unit.get()
                .figure(part.get(), whole.get())
                .flatMap(value -> interval.map(range -> Estimate.of(value, range)));
    }
}
