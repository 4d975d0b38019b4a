package hearth.web.scorecard;

import hearth.warehouse.strategy.Measure;
import hearth.web.export.About;
import hearth.web.export.Cell;
import hearth.web.export.TableColumn;
import hearth.web.export.TitledTable;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.serving.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A board as a table: one line for each measure, those without a figure after the others. */
final class BoardCsv {
    private static final List<String> HEAD = List.of(
            "priority",
            "measure",
            "title",
            "indicator",
            "period_end",
            "source",
            "value",
            "numerator",
            "denominator",
            "status",
            "year_before",
            "baseline",
            "aim",
            "aim_due",
            "judged",
            "neighbours_mean",
            "neighbours",
            "england",
            "quarter",
            "direction",
            "since",
            "difference",
            "difference_lower",
            "difference_upper");

    private BoardCsv() {}

    static List<List<String>> of(Board board) {
        List<List<String>> lines = new ArrayList<>(List.of(HEAD));
        board.rows().forEach(row -> lines.add(line(row)));
        board.notHeld()
                .forEach(held -> held.measures()
                        .forEach(measure -> lines.add(notHeld(held.priority().title(), measure))));
        return lines;
    }

    /** The same with what it is, ready to be taken away. */
    static TitledTable table(Board board, Release release) {
        About about = new About(
                "board_" + board.area().slug(),
                "The measures of " + board.area().name() + "’s board",
                "",
                List.of("Official statistics, as published", "The council’s own returns, where nothing is published"),
                List.of("A direction is said only where the change is larger than chance would explain, at 95%."),
                release);
        List<List<String>> lines = of(board);
        return new TitledTable(
                about,
                HEAD.stream()
                        .map(name -> TableColumn.text(name, name.replace('_', ' ')))
                        .toList(),
                lines.subList(1, lines.size()).stream()
                        .map(line -> line.stream().<Cell>map(Cell.Text::new).toList())
                        .toList());
    }

    private static List<String> line(Row row) {
        List<String> cells = new ArrayList<>(List.of(
                row.line().priority().title(),
                row.line().measure().map(Measure::id).orElse(""),
                row.line().title(),
                row.indicator().id()));
        cells.addAll(figure(row));
        cells.addAll(aim(row.aim()));
        cells.addAll(List.of(
                number(row.neighbours().flatMap(Comparison::value)),
                row.neighbours()
                        .map(known -> known.contributors() + " of " + known.possible())
                        .orElse(""),
                number(row.england()),
                row.quarter().map(Quarter::words).orElse("")));
        cells.addAll(direction(row.direction()));
        return cells;
    }

    private static List<String> figure(Row row) {
        Figure now = row.now();
        boolean isHidden = row.series().isHidden(now);
        return List.of(
                now.periodEnd().toString(),
                now.source().code(),
                isHidden ? "" : number(now.value()),
                number(now.numerator()),
                number(now.denominator()),
                isHidden ? "c" : "ok",
                number(row.series()
                        .before()
                        .filter(before -> !row.series().isHidden(before))
                        .flatMap(Figure::value)));
    }

    private static List<String> aim(Aim aim) {
        return List.of(
                aim.baseline().map(known -> known.printed().text()).orElse(""),
                aim.goal().map(goal -> goal.target().printed().text()).orElse(""),
                aim.goal()
                        .flatMap(goal -> goal.target().due())
                        .map(String::valueOf)
                        .orElse(""),
                aim.judgement().words());
    }

    private static List<String> direction(Direction direction) {
        Optional<Direction.Change> change = direction.change();
        return List.of(
                direction.words(),
                direction.since().map(figure -> figure.periodEnd().toString()).orElse(""),
                number(change.map(Direction.Change::by)),
                number(change.map(known -> known.interval().lower())),
                number(change.map(known -> known.interval().upper())));
    }

    private static List<String> notHeld(String priority, Measure measure) {
        List<String> cells = new ArrayList<>(List.of(
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
                ""));
        cells.add(measure.baseline().map(known -> known.printed().text()).orElse(""));
        cells.add(Goal.of(measure).map(goal -> goal.target().printed().text()).orElse(""));
        while (cells.size() < HEAD.size()) {
            cells.add("");
        }
        return cells;
    }

    private static String number(Optional<Double> value) {
        return value.map(Numbers::plain).orElse("");
    }
}
