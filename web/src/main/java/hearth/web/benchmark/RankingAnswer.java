package hearth.web.benchmark;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.warehouse.benchmark.Quartiles;
import hearth.warehouse.benchmark.Rank;
import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Polarity;
import hearth.web.figure.Figure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the API says about the authority's newest figure.
 *
 * @param rank null without a figure, or where fewer than five authorities have one
 * @param quartile null in the same case
 * @param funnel the limits around the country's figure, the inner first; none where the denominator is not known
 * @param comparisons of the figure with England, the region, the neighbours and the group
 */
record RankingAnswer(
        String periodEnd,
        String source,
        Optional<Double> value,
        String status,
        Optional<Place> rank,
        Optional<Quartile> quartile,
        List<Limit> funnel,
        List<Compared> comparisons,
        Change change,
        Contributors contributors) {

    /** @param sharedBy how many authorities have this place; 1 when it is not shared */
    record Place(int place, int of, int sharedBy, String order) {}

    /** @param band A to D from the best quarter to the worst; null where neither direction is better */
    record Quartile(
            double lower,
            double median,
            double upper,
            int of,
            String polarity,
            Optional<String> band,
            Optional<String> words) {}

    record Limit(String level, double centre, double lower, double upper, boolean isBeyond) {}

    /**
     * @param lower the lower end of the 95 % interval of the difference
     * @param significance null where there is no interval
     */
    record Compared(
            String comparator,
            String name,
            String statistic,
            double value,
            double difference,
            Optional<Double> lower,
            Optional<Double> upper,
            Optional<String> significance,
            Optional<Boolean> isSignificant) {}

    /** @param isBroken whether a break in the series parts the two, so that they are not compared */
    record Change(
            String since,
            Optional<Double> before,
            Optional<Double> difference,
            Optional<Double> lower,
            Optional<Double> upper,
            Optional<String> significance,
            Optional<Boolean> isSignificant,
            boolean isBroken) {}

    record Contributors(
            String comparator, String statistic, int contributors, int possible, List<Ranking.Missing> missing) {}

    static RankingAnswer of(Ranking ranking, Neighbours neighbours, Statistic statistic, Polarity polarity) {
        Figure figure = ranking.figure();
        return new RankingAnswer(
                figure.periodEnd().toString(),
                figure.source().code(),
                figure.value(),
                figure.status(),
                ranking.rank().map(RankingAnswer::place),
                ranking.quarter().map(quarter -> quartile(quarter, polarity)),
                ranking.limits().stream().map(RankingAnswer::limit).toList(),
                ranking.comparisons().stream().map(RankingAnswer::compared).toList(),
                change(ranking.change()),
                new Contributors(
                        neighbours.code(),
                        statistic.code(),
                        ranking.contributors().contributors(),
                        ranking.contributors().possible(),
                        ranking.contributors().missing()));
    }

    private static Place place(Rank rank) {
        return new Place(rank.place(), rank.of(), rank.sharedBy(), "highest first");
    }

    private static Quartile quartile(Ranking.Quarter quarter, Polarity polarity) {
        Quartiles edges = quarter.edges();
        return new Quartile(
                edges.lower(),
                edges.median(),
                edges.upper(),
                quarter.of(),
                polarity.code(),
                quarter.band().map(Quartiles.Band::name),
                quarter.band().map(Quartiles.Band::words));
    }

    private static Limit limit(Ranking.Limit limit) {
        return new Limit(
                limit.level().words(),
                limit.centre(),
                limit.range().lower(),
                limit.range().upper(),
                limit.isBeyond());
    }

    private static Compared compared(Ranking.Compared compared) {
        return new Compared(
                compared.comparator().kind().code(),
                compared.name(),
                compared.statistic().code(),
                compared.value(),
                compared.difference(),
                compared.interval().map(Interval::lower),
                compared.interval().map(Interval::upper),
                compared.significance().map(RankingAnswer::code),
                compared.significance().map(Significance::isSignificant));
    }

    private static Change change(Ranking.Change change) {
        return new Change(
                change.to().toString(),
                change.before().flatMap(Figure::value),
                change.difference(),
                change.interval().map(Interval::lower),
                change.interval().map(Interval::upper),
                change.significance().map(RankingAnswer::code),
                change.significance().map(Significance::isSignificant),
                change.isBroken());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
