package hearth.web.benchmark;

import hearth.warehouse.benchmark.Significance;
import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Source;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.site.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the newest figure is compared with.
 *
 * @param year the year of the figure
 * @param rows one comparison a line
 * @param facts its quartile and its neighbours
 */
public record RankingTable(String year, List<Row> rows, List<Fact> facts) {
    /** The figure compared with one other, in words ready to be shown. */
    public record Row(String other, String figure, String difference, String interval, String verdict) {}

    static RankingTable of(Ranking ranking, Indicator indicator, Numbers numbers) {
        return new Maker(ranking, indicator, numbers).table();
    }

    private record Maker(Ranking ranking, Indicator indicator, Numbers numbers) {
        RankingTable table() {
            Figure figure = ranking.figure();
            List<Row> rows = new ArrayList<>();
            rows.add(change());
            ranking.comparisons().forEach(compared -> rows.add(row(compared)));
            List<Fact> facts = new ArrayList<>();
            ranking.quarter().ifPresent(quarter -> facts.add(quarter(quarter)));
            indicator.noQuartiles().ifPresent(why -> facts.add(new Fact("Quartiles", "Not formed: " + why)));
            if (ranking.contributors().possible() > 0) {
                facts.add(contributors());
            }
            return new RankingTable(String.valueOf(figure.periodEnd().getYear()), rows, facts);
        }

        private Row change() {
            Ranking.Change change = ranking.change();
            String before = change.before().map(numbers::figureOrSymbol).orElse(Numbers.NOTHING);
            String why = change.isBroken() ? "not compared: break in the series" : "not compared";
            return new Row(
                    "Own figure, " + change.to().getYear(),
                    before,
                    change.difference().map(size -> difference(size, true)).orElse(Numbers.NOTHING),
                    interval(change.interval()),
                    change.difference().isPresent() ? verdict(change.significance()) : why);
        }

        private Row row(Ranking.Compared compared) {
            boolean isPublished = compared.statistic() == Statistic.PUBLISHED;
            return new Row(
                    isPublished
                            ? compared.name()
                            : compared.name() + ", " + compared.statistic().words(),
                    isPublished ? Numbers.published(compared.value()) : numbers.computed(compared.value()),
                    difference(compared.difference(), isPublished),
                    interval(compared.interval()),
                    verdict(compared.significance()));
        }

        /** The difference of two published figures has no more digits than they have. */
        private String difference(double difference, boolean isPublished) {
            return signed(
                    difference,
                    isPublished && ranking.figure().source() == Source.PUBLISHED
                            ? Numbers.published(difference)
                            : numbers.counted(difference));
        }

        private static String signed(double difference, String size) {
            return difference > 0 ? "+" + size : size;
        }

        private String interval(Optional<Interval> interval) {
            return interval.map(range -> signed(range.lower(), numbers.counted(range.lower())) + " to "
                            + signed(range.upper(), numbers.counted(range.upper())))
                    .orElse(Numbers.NOTHING);
        }

        private static String verdict(Optional<Significance> significance) {
            return significance
                    .map(found -> found.isSignificant()
                            ? found.words() + ": a significant difference"
                            : "about the same: not a significant difference")
                    .orElse("not tested: no confidence interval");
        }

        private Fact quarter(Ranking.Quarter quarter) {
            String edges = "Lower quartile %s, median %s, upper quartile %s (%,d authorities with a figure). "
                    .formatted(
                            numbers.computed(quarter.edges().lower()),
                            numbers.computed(quarter.edges().median()),
                            numbers.computed(quarter.edges().upper()),
                            quarter.of());
            return new Fact(
                    "Quartiles",
                    edges
                            + indicator.polarity().words()
                            + quarter.band()
                                    .map(band -> "; this figure is in " + band.words())
                                    .orElse(""));
        }

        private Fact contributors() {
            Ranking.Contributors in = ranking.contributors();
            Map<String, String> byReason = in.missing().stream()
                    .collect(Collectors.groupingBy(
                            Ranking.Missing::words,
                            LinkedHashMap::new,
                            Collectors.mapping(Ranking.Missing::name, Collectors.joining(", "))));
            String missing = byReason.entrySet().stream()
                    .map(reason -> reason.getValue() + " (" + reason.getKey() + ")")
                    .collect(Collectors.joining("; "));
            return new Fact(
                    "Neighbours",
                    in.contributors() + " of " + in.possible() + " are in the average"
                            + (missing.isEmpty() ? "" : ". Not included: " + missing));
        }
    }
}
