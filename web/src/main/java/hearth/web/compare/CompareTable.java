package hearth.web.compare;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.web.area.Area;
import hearth.web.export.About;
import hearth.web.export.Cell;
import hearth.web.export.TableColumn;
import hearth.web.export.TitledTable;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.figure.SeriesBreak;
import hearth.web.serving.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of several areas and indicators as one long table to take away. */
final class CompareTable {
    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("indicator", "Indicator ID"),
            TableColumn.text("title", "Indicator"),
            TableColumn.text("unit", "Unit"),
            TableColumn.text("polarity", "Direction"),
            TableColumn.text("area_code", "Area code"),
            TableColumn.text("area_name", "Area"),
            TableColumn.day("period_end", "Period ends"),
            TableColumn.text("source", "Source"),
            TableColumn.text("source_release", "Release of the source"),
            TableColumn.number("numerator", "Numerator"),
            TableColumn.number("denominator", "Denominator"),
            TableColumn.figure("value", "Figure"),
            TableColumn.number("lower", "95% interval, from"),
            TableColumn.number("upper", "95% interval, to"),
            TableColumn.text("status", "Status"),
            TableColumn.text("break_before", "Break in the series before"));

    private CompareTable() {}

    static TitledTable of(CompareQuestion question, ComparePage page, Release release) {
        List<Indicator> indicators = question.indicators();
        return new TitledTable(
                new About(
                        file(question),
                        page.title(),
                        indicators.size() == 1 ? new Numbers(indicators.get(0)).unit() : "",
                        page.sources(),
                        page.notes(),
                        release),
                COLUMNS,
                page.series().stream()
                        .flatMap(each -> each.figures().stream().map(figure -> cells(each, figure)))
                        .toList());
    }

    /** The name of the file and of its pictures, without the ending. */
    static String file(CompareQuestion question) {
        return named(question.indicators(), Indicator::id, "indicators") + "_"
                + named(question.areas(), Area::slug, "areas");
    }

    private static <T> String named(List<T> things, Function<T, String> name, String kind) {
        return things.size() == 1 ? name.apply(things.get(0)) : things.size() + "-" + kind;
    }

    private static List<Cell> cells(ComparedSeries each, Figure figure) {
        Indicator indicator = each.indicator();
        Numbers numbers = new Numbers(indicator);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(indicator.id()));
        cells.add(new Cell.Text(indicator.title()));
        cells.add(new Cell.Text(numbers.unit()));
        cells.add(new Cell.Text(indicator.polarity().code()));
        cells.add(new Cell.Text(each.area().code()));
        cells.add(new Cell.Text(each.area().name()));
        cells.add(new Cell.Day(figure.periodEnd()));
        cells.add(new Cell.Text(figure.source().code()));
        cells.add(new Cell.Text(figure.release()));
        cells.add(Cell.exact(figure.numerator()));
        cells.add(Cell.exact(figure.denominator()));
        cells.add(figure.value()
                .<Cell>map(value -> new Cell.Numeric(value, numbers.figure(figure, value)))
                .orElseGet(() -> new Cell.Hidden(figure.symbol().orElse(Symbol.X))));
        cells.add(Cell.exact(figure.interval().map(Interval::lower)));
        cells.add(Cell.exact(figure.interval().map(Interval::upper)));
        cells.add(new Cell.Text(figure.status()));
        cells.add(new Cell.Text(
                each.breaksBefore(figure).stream().map(SeriesBreak::note).collect(Collectors.joining(" "))));
        return cells;
    }

    /** A question that gives the figures of all sources. */
    static String sql(CompareQuestion question) {
        return """
                SELECT indicator, area_name, period_end, source, value, lower, upper, symbol
                FROM benchmark
                WHERE indicator IN (%s)
                  AND area_code IN (%s)
                  AND period_type = 'year' AND breakdown = 'all'
                ORDER BY indicator, area_name, source, period_end""".formatted(quoted(question.indicators(), Indicator::id), quoted(question.areas(), Area::code));
    }

    private static <T> String quoted(List<T> things, Function<T, String> name) {
        return things.stream().map(name).map(text -> "'" + text + "'").collect(Collectors.joining(", "));
    }
}
