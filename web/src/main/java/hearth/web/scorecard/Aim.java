package hearth.web.scorecard;

import hearth.warehouse.strategy.Measure;
import hearth.warehouse.strategy.ReportedFigure;
import hearth.warehouse.strategy.Target;
import hearth.web.figure.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What the strategy has of a measure, and what came of it.
 *
 * @param goal empty where nothing is aimed at
 * @param baseline where it stood when the strategy was written, as printed
 */
record Aim(Optional<Goal> goal, Optional<ReportedFigure> baseline, Judgement judgement) {
    /** What came of an aim. */
    enum Judgement {
        MET("met"),
        NOT_MET("not met"),
        TOWARDS("towards aim"),
        AWAY("away from aim"),
        NO_CLEAR_CHANGE("no clear change"),
        KEPT("kept"),
        NOT_KEPT("not kept"),
        NOT_TESTED("not tested"),
        FOLLOWED("followed"),
        NOT_KNOWN("not known"),
        NOT_COMPARABLE("not comparable"),
        NO_AIM("");

        private final String words;

        Judgement(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Aim of(Line line, Series series, Direction direction) {
        Optional<Goal> goal = line.measure().flatMap(Goal::of);
        Optional<ReportedFigure> baseline =
                line.measure().flatMap(measure -> measure.baseline().or(measure::newest));
        return new Aim(
                goal,
                baseline,
                goal.map(known -> judge(known, line, series, direction)).orElse(Judgement.NO_AIM));
    }

    private static Judgement judge(Goal goal, Line line, Series series, Direction direction) {
        if (!goal.isAim()) {
            return Judgement.FOLLOWED;
        }
        if (goal.number().isPresent()) {
            return limit(goal, line, series);
        }
        if (series.isHidden(series.now())) {
            return Judgement.NOT_KNOWN;
        }
        return switch (direction.verdict()) {
            case NO_CLEAR_CHANGE -> isToKeep(goal) ? Judgement.KEPT : Judgement.NO_CLEAR_CHANGE;
            case NOT_TESTED -> Judgement.NOT_TESTED;
            case TOO_FEW, NEW_SERIES, FIRST_YEAR -> Judgement.NOT_KNOWN;
            case IMPROVING, WORSENING, TOWARDS_AIM, AWAY_FROM_AIM, HIGHER, LOWER ->
                isToKeep(goal) ? kept(direction) : moved(goal, series, direction);
        };
    }

    private static boolean isToKeep(Goal goal) {
        return goal.target().direction() == Target.Direction.MAINTAIN;
    }

    private static Judgement kept(Direction direction) {
        return direction.verdict().isGood() ? Judgement.KEPT : Judgement.NOT_KEPT;
    }

    private static Judgement moved(Goal goal, Series series, Direction direction) {
        return goal.way(series.indicator())
                .map(way -> (way == Goal.Way.UP) == direction.movement() > 0 ? Judgement.TOWARDS : Judgement.AWAY)
                .orElse(Judgement.FOLLOWED);
    }

    /** A number is compared with the figure as shown, never with the unrounded one. */
    private static Judgement limit(Goal goal, Line line, Series series) {
        if (line.measure().flatMap(Measure::differs).isPresent() || !line.isInItsUnit()) {
            return Judgement.NOT_COMPARABLE;
        }
        Figure now = series.now();
        if (series.isHidden(now)) {
            return Judgement.NOT_KNOWN;
        }
        BigDecimal shown = BigDecimal.valueOf(now.value().orElseThrow())
                .setScale(series.indicator().decimals(), RoundingMode.HALF_UP);
        int above = shown.compareTo(goal.number().orElseThrow());
        boolean isMet = goal.way(series.indicator()).orElseThrow() == Goal.Way.UP ? above >= 0 : above <= 0;
        return isMet ? Judgement.MET : Judgement.NOT_MET;
    }

    /** Whether a number is aimed at that the figure can be compared with, and there is a figure. */
    boolean isCounted() {
        return judgement == Judgement.MET || judgement == Judgement.NOT_MET;
    }
}
