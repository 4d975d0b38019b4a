package hearth.web.scorecard;

import hearth.warehouse.strategy.Measure;
import hearth.web.export.About;
import hearth.web.export.Cell;
import hearth.web.export.TableColumn;
import hearth.web.export.TitledTable;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.serving.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A board as a table: one line for each measure, those without a figure after the others. */
final class BoardTable {
    private static final List<TableColumn> COLUMNS = List.of(
            TableColumn.text("priority", "Priority"),
            TableColumn.text("measure", "Measure"),
            TableColumn.text("title", "Title"),
            TableColumn.text("indicator", "Indicator"),
            TableColumn.text("period_end", "Period end"),
            TableColumn.text("source", "Source"),
            TableColumn.number("value", "Value"),
            TableColumn.number("numerator", "Numerator"),
            TableColumn.number("denominator", "Denominator"),
            TableColumn.text("status", "Status"),
            TableColumn.number("year_before", "Year before"),
            TableColumn.text("baseline", "Baseline"),
            TableColumn.text("aim", "Aim"),
            TableColumn.text("aim_due", "Aim due"),
            TableColumn.text("judged", "Judged"),
            TableColumn.number("neighbours_mean", "Neighbours mean"),
            TableColumn.text("neighbours", "Neighbours"),
            TableColumn.number("england", "England"),
            TableColumn.text("quarter", "Quarter"),
            TableColumn.text("direction", "Direction"),
            TableColumn.text("since", "Since"),
            TableColumn.number("difference", "Difference"),
            TableColumn.number("difference_lower", "Difference lower"),
            TableColumn.number("difference_upper", "Difference upper"));

    private BoardTable() {}

    static TitledTable of(Board board, Release release) {
        About about = new About(
                "board_" + board.area().slug(),
                "The measures of " + board.area().name() + "’s board",
                "",
                List.of("Official statistics, as published", "The council’s own returns, where nothing is published"),
                List.of("A direction is said only where the change is larger than chance would explain, at 95%."),
                release);
        List<List<Cell>> rows = new ArrayList<>();
        board.rows().forEach(row -> rows.add(line(row)));
        board.notHeld()
                .forEach(held -> held.measures()
                        .forEach(measure -> rows.add(notHeld(held.priority().title(), measure))));
        return new TitledTable(about, COLUMNS, rows);
    }

    private static List<Cell> line(Row row) {
        List<Cell> cells = new ArrayList<>(texts(
                row.line().priority().title(),
                row.line().measure().map(Measure::id).orElse(""),
                row.line().title(),
                row.indicator().id()));
        cells.addAll(figure(row));
        cells.addAll(aim(row.aim()));
        cells.add(Cell.exact(row.neighbours().flatMap(Comparison::value)));
        cells.add(new Cell.Text(row.neighbours()
                .map(known -> known.contributors() + " of " + known.possible())
                .orElse("")));
        cells.add(Cell.exact(row.england()));
        cells.add(new Cell.Text(row.quarter().map(Quarter::words).orElse("")));
        cells.addAll(direction(row.direction()));
        return cells;
    }

    private static List<Cell> figure(Row row) {
        Figure now = row.now();
        boolean isHidden = row.series().isHidden(now);
        return List.of(
                new Cell.Text(now.periodEnd().toString()),
                new Cell.Text(now.source().code()),
                isHidden ? Cell.NONE : Cell.exact(now.value()),
                Cell.exact(now.numerator()),
                Cell.exact(now.denominator()),
                new Cell.Text(isHidden ? "c" : "ok"),
                Cell.exact(row.series()
                        .before()
                        .filter(before -> !row.series().isHidden(before))
                        .flatMap(Figure::value)));
    }

    private static List<Cell> aim(Aim aim) {
        return texts(
                aim.baseline().map(known -> known.printed().text()).orElse(""),
                aim.goal().map(goal -> goal.target().printed().text()).orElse(""),
                aim.goal()
                        .flatMap(goal -> goal.target().due())
                        .map(String::valueOf)
                        .orElse(""),
                aim.judgement().words());
    }

    private static List<Cell> direction(Direction direction) {
        Optional<Direction.Change> change = direction.change();
        return List.of(
                new Cell.Text(direction.words()),
                new Cell.Text(direction
                        .since()
                        .map(figure -> figure.periodEnd().toString())
                        .orElse("")),
                Cell.exact(change.map(Direction.Change::by)),
                Cell.exact(change.map(known -> known.interval().lower())),
                Cell.exact(change.map(known -> known.interval().upper())));
    }

    private static List<Cell> notHeld(String priority, Measure measure) {
        List<Cell> cells = new ArrayList<>(texts(
                priority,
                measure.id(),
                measure.title(),
                measure.indicator().orElse(""),
                "",
                "",
                "",
                "",
                "",
                "not held",
                "",
                measure.baseline().map(known -> known.printed().text()).orElse(""),
                Goal.of(measure).map(goal -> goal.target().printed().text()).orElse("")));
        while (cells.size() < COLUMNS.size()) {
            cells.add(Cell.NONE);
        }
        return cells;
    }

    private static List<Cell> texts(String... texts) {
        return Stream.of(texts).<Cell>map(Cell.Text::new).toList();
    }
}
