package hearth.web.benchmark;

import hearth.warehouse.benchmark.Comparator;
import hearth.warehouse.benchmark.Funnel;
import hearth.warehouse.benchmark.Quartiles;
import hearth.warehouse.benchmark.Rank;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.indicator.Interval;
import hearth.web.figure.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What page and API say about an authority's newest figure: its change, comparisons, rank, quartile and control limits.
 *
 * @param comparisons of the figure with others of the same period
 * @param rank among all authorities; empty without a figure, among too few, and for numbers of children and sums of money,
 *     which follow the size of the authority
 * @param quarter the quartiles of all authorities' figures, and which one this figure is in; empty where there is no rank
 * @param limits control limits around the country's figure, the inner first; none where no denominator is known
 */
record Ranking(
        Figure figure,
        Change change,
        List<Compared> comparisons,
        Optional<Rank> rank,
        Optional<Quarter> quarter,
        List<Limit> limits,
        Contributors contributors) {
    /** A rank among fewer would say more about the others than about the authority. */
    public static final int FEWEST_TO_RANK = 5;

    /**
     * The figure compared with that of a year before.
     *
     * @param to the end of the period before
     * @param difference empty where one of the two is missing, or the series is broken between them
     * @param interval the 95 % interval of the difference
     * @param significance empty where there is no interval
     */
    public record Change(
            LocalDate to,
            Optional<Figure> before,
            Optional<Double> difference,
            Optional<Interval> interval,
            Optional<Significance> significance,
            boolean isBroken) {}

    /**
     * The figure compared with another one.
     *
     * @param interval the 95 % interval of the difference; an average is taken as exact
     */
    public record Compared(
            Comparator comparator,
            String name,
            Statistic statistic,
            double value,
            double difference,
            Optional<Interval> interval,
            Optional<Significance> significance) {}

    /**
     * The quartiles of all authorities' figures.
     *
     * @param of how many figures there are
     * @param band the figure's own; empty without a figure, where neither direction is better, and where many have the same
     *     figure
     */
    public record Quarter(Quartiles edges, int of, Optional<Quartiles.Band> band) {}

    /**
     * The control limits around the country's figure for that many children.
     *
     * @param isBeyond whether the figure is outside
     */
    public record Limit(Funnel.Level level, Interval range, double centre, boolean isBeyond) {}

    /** Which neighbours are in their average, and which are not. */
    public record Contributors(int contributors, int possible, List<Missing> missing) {}

    /**
     * A neighbour that is not in the average.
     *
     * @param reason the symbol in the figure's place, or reorganised, not_yet, joint, not_counted, no_figure
     * @param words the same for people
     */
    public record Missing(String areaCode, String name, String reason, String words) {}

    /** The comparison with a comparator, if there is one. */
    public Optional<Compared> comparedWith(Comparator comparator) {
        return comparisons.stream()
                .filter(compared -> compared.comparator().equals(comparator))
                .findFirst();
    }
}
