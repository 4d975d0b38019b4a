package hearth.web.scorecard;

import hearth.warehouse.strategy.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands on a board where fewer than three measures have anything to tell. */
final class Fillers {
    private static final int SHARE_WITHOUT_FIGURE = 3;
    private static final int NEAREST = 3;
    private static final int NAMED = 4;

    private final Board board;

    Fillers(Board board) {
        this.board = board;
    }

    /** A line with what it says more. */
    record Filler(String title, String subtitle) {}

    /** @param told how many things there are to know already */
    List<Filler> of(int told) {
        if (told == 0) {
            return List.of(nothing());
        }
        List<Filler> fillers = new ArrayList<>();
        withoutFigure().ifPresent(fillers::add);
        fillers.add(new Filler(
                "No other measure moved by more than chance", board.headline().rest()));
        untested().ifPresent(fillers::add);
        return fillers.subList(0, Math.min(fillers.size(), Math.max(0, ThreeThings.MOST - told)));
    }

    private Optional<Filler> withoutFigure() {
        int missing = board.notHeldCount();
        if (missing * SHARE_WITHOUT_FIGURE < board.aims() || missing == 0) {
            return Optional.empty();
        }
        List<String> titles = board.notHeld().stream()
                .flatMap(held -> held.measures().stream())
                .map(Measure::title)
                .map(RowText::lower)
                .toList();
        return Optional.of(new Filler(
                missing + " of " + board.aims() + " aims have no published figure",
                "Among them " + RowText.few(titles, NAMED) + "."));
    }

    private Optional<Filler> untested() {
        return board.rows().stream()
                .filter(row -> row.direction().verdict() == Direction.Verdict.NOT_TESTED)
                .max(Comparator.comparingDouble(Fillers::relative))
                .map(row ->
                        new Filler(row.line().title() + ": " + moved(row), "Not tested: the figure has no interval."));
    }

    private static String moved(Row row) {
        RowText text = new RowText(row);
        return row.direction()
                .since()
                .map(since ->
                        text.figure(since) + " in " + RowText.year(since.periodEnd()) + ", " + text.figure(row.now())
                                + " in " + RowText.year(row.now().periodEnd()))
                .orElse("");
    }

    private static double relative(Row row) {
        double now = row.now().value().orElse(0.0);
        double then = row.direction().since().flatMap(figure -> figure.value()).orElse(now);
        return then == 0 ? 0 : Math.abs(now - then) / Math.abs(then);
    }

    /** Nothing to tell: what is nearest to its aim, or how many measures there are. */
    private Filler nothing() {
        List<String> nearest = board.rows().stream()
                .filter(row -> row.aim().judgement() == Aim.Judgement.NOT_MET)
                .sorted(Comparator.comparingDouble(Fillers::distance))
                .limit(NEAREST)
                .map(row -> RowText.lower(row.line().title()) + " " + new RowText(row).figure(row.now()) + ", aim "
                        + row.aim().goal().map(Goal::words).orElse(""))
                .toList();
        return new Filler(
                "Nothing changed by more than chance would explain",
                nearest.isEmpty()
                        ? board.headline().rest()
                        : "Nearest to their aim: " + String.join("; ", nearest) + ".");
    }

    private static double distance(Row row) {
        double target = row.aim().goal().flatMap(Goal::number).orElseThrow().doubleValue();
        return Math.abs(row.now().value().orElse(0.0) - target) / Math.max(1, Math.abs(target));
    }
}
