package hearth.web.groups;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import hearth.web.export.About;
import hearth.web.export.Cell;
import hearth.web.export.TableColumn;
import hearth.web.export.TitledTable;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.groups.Groups.Group;
import hearth.web.serving.Release;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The figures by group over the years as a table to take away; the newest year with its comparison. */
final class GroupsTable {
    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("indicator", "Indicator ID"),
            TableColumn.text("area_code", "Area code"),
            TableColumn.text("area_name", "Area"),
            TableColumn.text("breakdown", "Groups by"),
            TableColumn.text("breakdown_value", "Group"),
            TableColumn.day("period_end", "Period ends"),
            TableColumn.text("source", "Source"),
            TableColumn.text("source_release", "Release of the source"),
            TableColumn.number("numerator", "Numerator"),
            TableColumn.number("denominator", "Denominator"),
            TableColumn.figure("value", "Figure"),
            TableColumn.number("lower", "95% interval, from"),
            TableColumn.number("upper", "95% interval, to"),
            TableColumn.text("status", "Status"),
            TableColumn.text("compared", "What is compared"),
            TableColumn.number("compared_value", "Compared figure"),
            TableColumn.text("compared_with", "Compared with"),
            TableColumn.number("other_value", "Other figure"),
            TableColumn.number("difference_lower", "95% interval of the difference, from"),
            TableColumn.number("difference_upper", "95% interval of the difference, to"),
            TableColumn.number("ratio", "Ratio"),
            TableColumn.number("ratio_lower", "95% interval of the ratio, from"),
            TableColumn.number("ratio_upper", "95% interval of the ratio, to"),
            TableColumn.text("result", "Result"));

    private static final List<Cell> NO_COMPARISON = Collections.nCopies(10, Cell.NONE);

    private final Groups groups;
    private final GroupsQuestion question;
    private final Numbers numbers;

    private GroupsTable(Groups groups) {
        this.groups = groups;
        this.question = groups.question();
        this.numbers = new Numbers(question.indicator());
    }

    static TitledTable of(Groups groups, GroupsPage page, Release release) {
        GroupsTable table = new GroupsTable(groups);
        String title = table.question.indicator().title() + " by " + GroupsQuestion.words(groups.breakdown()) + ", "
                + table.question.area().name();
        return new TitledTable(
                new About(file(groups), title, table.numbers.unit(), page.sources(), page.notes(), release),
                COLUMNS,
                groups.groups().stream()
                        .flatMap(group -> group.figures().stream().map(figure -> table.cells(group, figure)))
                        .toList());
    }

    /** The name of the file and of its pictures, without the ending. */
    static String file(Groups groups) {
        return groups.question().indicator().id() + "_"
                + groups.question().area().slug() + "_by_" + groups.breakdown();
    }

    private List<Cell> cells(Group group, Figure figure) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(question.indicator().id()));
        cells.add(new Cell.Text(question.area().code()));
        cells.add(new Cell.Text(question.area().name()));
        cells.add(new Cell.Text(groups.breakdown()));
        cells.add(new Cell.Text(group.name()));
        cells.add(new Cell.Day(figure.periodEnd()));
        cells.add(new Cell.Text(figure.source().code()));
        cells.add(new Cell.Text(figure.release()));
        cells.add(Cell.exact(figure.numerator()));
        cells.add(Cell.exact(figure.denominator()));
        cells.add(figure.value()
                .<Cell>map(value -> new Cell.Numeric(value, numbers.figure(figure, value)))
                .orElseGet(() -> new Cell.Hidden(figure.symbol().orElse(Symbol.X))));
        cells.addAll(ends(figure.interval()));
        cells.add(new Cell.Text(figure.status()));
        cells.addAll(figure.periodEnd().equals(groups.end()) ? comparison(group) : NO_COMPARISON);
        return cells;
    }

    private List<Cell> comparison(Group group) {
        boolean isNumber = question.indicator().unit() == Unit.COUNT;
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Text(isNumber ? "share of all children counted, per cent" : "figure"));
        cells.add(Cell.exact(group.ours().map(Estimate::value)));
        cells.add(new Cell.Text(isNumber ? "share in England, per cent" : "other children counted"));
        cells.add(Cell.exact(group.other().map(Estimate::value)));
        cells.addAll(ends(group.ours().flatMap(ours -> group.other().map(ours::minus))));
        cells.add(Cell.exact(group.ratio().map(Estimate::value)));
        cells.addAll(ends(group.ratio().map(Estimate::interval)));
        cells.add(new Cell.Text(GroupsPage.result(group)));
        return cells;
    }

    private static List<Cell> ends(Optional<Interval> range) {
        return List.of(Cell.exact(range.map(Interval::lower)), Cell.exact(range.map(Interval::upper)));
    }

    /** A question that gives the figures. */
    static String sql(Groups groups) {
        return """
                SELECT breakdown_value, period_end, numerator, denominator, value, lower, upper, symbol
                FROM benchmark
                WHERE indicator = '%s'
                  AND area_code = '%s'
                  AND source = '%s' AND period_type = 'year' AND breakdown = '%s'
                ORDER BY breakdown_value, period_end""".formatted(
                        groups.question().indicator().id(),
                        groups.question().area().code(),
                        groups.source().code(),
                        groups.breakdown());
    }
}
