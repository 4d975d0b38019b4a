package hearth.web.scorecard;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.indicator.Polarity;
import hearth.warehouse.indicator.Unit;
import hearth.web.figure.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reason to tell the board of a measure.
 *
 * @param score how far from chance it is, in standard errors
 * @param isGood whether it is good news
 * @param beaten of the neighbours with a figure, how many the council's figure lies beyond; 0 for other kinds
 */
record Candidate(Row row, Kind kind, double score, boolean isGood, int beaten) {
    private static final int FEWEST_NEIGHBOURS = 5;

    /** What kind of news it is. */
    enum Kind {
        /** It moved by more than chance in three years. */
        CHANGE,
        /** It misses a number that the strategy aims at, by more than chance. */
        AIM,
        /** It is the most extreme among its neighbours, or all but. */
        NEIGHBOURS
    }

    static List<Candidate> of(Row row) {
        List<Candidate> candidates = new ArrayList<>();
        change(row).ifPresent(candidates::add);
        aim(row).ifPresent(candidates::add);
        neighbours(row).ifPresent(candidates::add);
        return candidates;
    }

    private static Optional<Candidate> change(Row row) {
        Direction.Verdict verdict = row.direction().verdict();
        return verdict.isGood() || verdict.isBad()
                ? row.direction()
                        .change()
                        .map(change -> new Candidate(row, Kind.CHANGE, change.score(), verdict.isGood(), 0))
                : Optional.empty();
    }

    private static Optional<Candidate> aim(Row row) {
        if (row.aim().judgement() != Aim.Judgement.NOT_MET) {
            return Optional.empty();
        }
        double target = row.aim().goal().flatMap(Goal::number).orElseThrow().doubleValue();
        return row.series()
                .estimate(row.now())
                .filter(figure -> !figure.interval().contains(target))
                .map(figure ->
                        new Candidate(row, Kind.AIM, Score.of(figure.value(), figure.interval(), target), false, 0));
    }

    private static Optional<Candidate> neighbours(Row row) {
        Optional<Goal.Way> better = better(row);
        boolean isShare =
                row.indicator().unit() == Unit.PERCENTAGE || row.indicator().unit() == Unit.PER_10_000;
        Optional<Comparison> mean = row.neighbours().filter(known -> known.contributors() >= FEWEST_NEIGHBOURS);
        Optional<Estimate> figure = row.series().estimate(row.now());
        if (!isShare || better.isEmpty() || mean.flatMap(Comparison::value).isEmpty() || figure.isEmpty()) {
            return Optional.empty();
        }
        double centre = mean.flatMap(Comparison::value).get();
        boolean isAbove = figure.get().value() > centre;
        int beaten = beaten(row, isAbove);
        if (figure.get().interval().contains(centre) || beaten < mean.get().contributors() - 1) {
            return Optional.empty();
        }
        double score = Score.of(figure.get().value(), figure.get().interval(), centre);
        return Optional.of(
                new Candidate(row, Kind.NEIGHBOURS, score, isAbove == (better.get() == Goal.Way.UP), beaten));
    }

    /** How many neighbours' figures of the year lie on the near side of the council's. */
    private static int beaten(Row row, boolean isAbove) {
        double own = row.series().exact(row.now()).orElseThrow();
        return (int) row.series().ranges().stream()
                .filter(range -> range.periodEnd().equals(row.now().periodEnd()))
                .flatMap(range -> range.figures().stream())
                .filter(value -> isAbove ? value < own : value > own)
                .count();
    }

    /** Which way is better: by the indicator, or else by the strategy. */
    private static Optional<Goal.Way> better(Row row) {
        Polarity polarity = row.indicator().polarity();
        return polarity == Polarity.NEITHER
                ? row.aim().goal().filter(Goal::isAim).flatMap(goal -> goal.way(row.indicator()))
                : Optional.of(polarity == Polarity.HIGHER_IS_BETTER ? Goal.Way.UP : Goal.Way.DOWN);
    }

    /** Whether it is on the edge of what chance does. */
    boolean isALittleMoreThanChance() {
        return score < Score.CLEAR;
    }

    /** Whether the council's figure is beyond the neighbours' mean. */
    boolean isAboveNeighbours() {
        return row.now().value().orElseThrow()
                > row.neighbours().flatMap(Comparison::value).orElseThrow();
    }
}
