package hearth.web.scorecard;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Polarity;
import hearth.web.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a figure has gone in three years, as far as chance allows to say.
 *
 * @param movement of the figure as shown: 1 up, -1 down, 0 not
 * @param since the figure that the newest is compared with
 * @param change the difference, where it has an interval
 */
record Direction(Verdict verdict, int movement, Optional<Figure> since, Optional<Change> change) {
    private static final int YEARS = 3;

    /** What the movement means. */
    enum Verdict {
        IMPROVING("improving"),
        WORSENING("worsening"),
        TOWARDS_AIM("towards aim"),
        AWAY_FROM_AIM("away from aim"),
        HIGHER("higher"),
        LOWER("lower"),
        NO_CLEAR_CHANGE("no clear change"),
        NOT_TESTED("not tested"),
        TOO_FEW("too few to say"),
        NEW_SERIES("new series"),
        FIRST_YEAR("first year");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean isGood() {
            return this == IMPROVING || this == TOWARDS_AIM;
        }

        boolean isBad() {
            return this == WORSENING || this == AWAY_FROM_AIM;
        }
    }

    /**
     * The difference of two figures.
     *
     * @param interval where it lies at 95%
     */
    record Change(double by, Interval interval) {
        /** Whether chance alone is an unlikely cause: the interval leaves out 0, before any rounding. */
        boolean isBeyondChance() {
            return interval.lower() > 0 || interval.upper() < 0;
        }

        /** How many standard errors it is away from 0. */
        double score() {
            return Score.of(by, interval, 0);
        }
    }

    /** @param way which way the figure is to move, by the strategy */
    static Direction of(Series series, Optional<Goal.Way> way) {
        Figure now = series.now();
        List<Figure> earlier = series.own().stream()
                .filter(figure -> figure.periodEnd().isBefore(now.periodEnd()))
                .toList();
        Optional<Figure> since = earlier.stream()
                .filter(figure ->
                        figure.periodEnd().getYear() >= now.periodEnd().getYear() - YEARS)
                .filter(figure -> !series.isBroken(figure.periodEnd(), now.periodEnd()))
                .findFirst();
        if (since.isEmpty()) {
            boolean isNew = series.isBroken(now.periodEnd().minusYears(YEARS), now.periodEnd());
            return none(isNew ? Verdict.NEW_SERIES : Verdict.FIRST_YEAR);
        }
        return compare(series, since.get(), way);
    }

    private static Direction none(Verdict verdict) {
        return new Direction(verdict, 0, Optional.empty(), Optional.empty());
    }

    private static Direction compare(Series series, Figure then, Optional<Goal.Way> way) {
        Figure now = series.now();
        Optional<Figure> since = Optional.of(then);
        if (series.isTooFew(now) || series.isTooFew(then)) {
            return new Direction(Verdict.TOO_FEW, 0, since, Optional.empty());
        }
        Optional<Change> change =
                series.estimate(now).flatMap(newer -> series.estimate(then).map(older -> change(newer, older)));
        int shown = Double.compare(now.value().orElseThrow(), then.value().orElseThrow());
        if (change.isEmpty()) {
            return new Direction(Verdict.NOT_TESTED, shown, since, change);
        }
        int movement =
                change.get().isBeyondChance() ? (int) Math.signum(change.get().by()) : shown;
        return new Direction(verdict(series, change.get(), way), movement, since, change);
    }

    private static Change change(Estimate newer, Estimate older) {
        return new Change(newer.value() - older.value(), newer.minus(older));
    }

    private static Verdict verdict(Series series, Change change, Optional<Goal.Way> way) {
        if (!change.isBeyondChance()) {
            return Verdict.NO_CLEAR_CHANGE;
        }
        boolean isUp = change.by() > 0;
        Polarity polarity = series.indicator().polarity();
        if (polarity == Polarity.NEITHER) {
            return way.map(wanted -> (wanted == Goal.Way.UP) == isUp ? Verdict.TOWARDS_AIM : Verdict.AWAY_FROM_AIM)
                    .orElse(isUp ? Verdict.HIGHER : Verdict.LOWER);
        }
        return (polarity == Polarity.HIGHER_IS_BETTER) == isUp ? Verdict.IMPROVING : Verdict.WORSENING;
    }

    /** As it stands on the board, such as "higher, not tested". */
    String words() {
        if (verdict != Verdict.NOT_TESTED) {
            return verdict.words();
        }
        return (movement > 0 ? "higher" : movement < 0 ? "lower" : "the same") + ", not tested";
    }

    /** The year that it is compared with, where that is not three years ago. */
    Optional<Integer> otherYear(LocalDate now) {
        return since.map(figure -> figure.periodEnd().getYear()).filter(year -> year != now.getYear() - YEARS);
    }
}
