package hearth.web.scorecard;

import hearth.warehouse.indicator.Indicator;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import java.util.Optional;

/** One measure of a board with everything that is said of it. */
record Row(Line line, Series series, Direction direction, Aim aim, Optional<Quarter> quarter) {
    static Row of(Line line, Series series) {
        Optional<Goal.Way> way = line.measure().flatMap(Goal::of).flatMap(goal -> goal.way(series.indicator()));
        Direction direction = Direction.of(series, way);
        return new Row(line, series, direction, Aim.of(line, series, direction), Quarter.of(series));
    }

    Indicator indicator() {
        return line.indicator();
    }

    String priority() {
        return line.priority().id();
    }

    Figure now() {
        return series.now();
    }

    Optional<Comparison> neighbours() {
        return Series.at(series.neighbours(), now().periodEnd());
    }

    Optional<Double> england() {
        return Series.at(series.england(), now().periodEnd()).flatMap(Comparison::value);
    }

    /** Whether paper can do without it: nothing is aimed at, and nothing clear became of it. */
    boolean isDispensable() {
        boolean hasVerdict = direction.verdict().isGood() || direction.verdict().isBad();
        return aim.goal().filter(Goal::isAim).isEmpty() && !hasVerdict;
    }

    /** Whether paper must not leave it out. */
    boolean isNeeded() {
        return aim.judgement() == Aim.Judgement.NOT_MET
                || aim.judgement() == Aim.Judgement.AWAY
                || aim.judgement() == Aim.Judgement.NOT_KEPT
                || aim.judgement() == Aim.Judgement.NOT_KNOWN
                || direction.verdict().isBad();
    }
}
