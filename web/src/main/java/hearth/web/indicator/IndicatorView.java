package hearth.web.indicator;

import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import hearth.web.benchmark.BenchmarkTabs;
import hearth.web.benchmark.Preview;
import hearth.web.benchmark.Tile;
import hearth.web.site.Fact;
import java.util.List;
import java.util.Optional;

/**
 * What the page of one indicator shows; every sentence and number is ready to be written out.
 *
 * @param area that was chosen; empty for none
 * @param report the newest figure as a report would say it
 * @param whyNone what to do where the area has no figure; empty where it has
 * @param definition what it counts, out of what, and by which groups
 * @param example rows that show the rule, for an indicator that is counted from returns
 * @param chains from where figures come to where they are shown, one for each source
 * @param queries statements in SQL, by what they give
 * @param breaks where the series is broken, in words
 * @param views of its figures for the area
 */
public record IndicatorView(
        Indicator indicator,
        Optional<Area> area,
        Optional<String> report,
        Optional<String> whyNone,
        List<Tile> tiles,
        List<Fact> definition,
        Optional<WorkedExample> example,
        List<Chain> chains,
        List<Fact> queries,
        List<Fact> counterparts,
        List<OwnAndPublished> years,
        List<Fact> breaks,
        List<StrategyUse> strategies,
        Rules rules,
        Optional<Preview> preview,
        List<BenchmarkTabs.Link> views) {
    /**
     * The way of a figure.
     *
     * @param note what checks it on the way
     */
    public record Chain(String name, List<Station> stations, String note) {}

    /** A place on the way of a figure. */
    public record Station(String kind, String name, List<String> lines) {}

    /**
     * An own count and the published figure of one year.
     *
     * @param counted numerator and denominator, such as 17 of 285
     */
    public record OwnAndPublished(
            int year, String counted, String own, String published, String difference, boolean isBeyond) {}

    /**
     * The rules of validation that can change it.
     *
     * @param first those to be shown at once
     * @param others the rest
     * @param pages the address that a rule's code follows, of the council whose findings the reader may see; empty for
     *     readers who may not know how many rows break a rule
     */
    public record Rules(List<RuleRow> first, List<RuleRow> others, Optional<String> pages) {
        public int size() {
            return first.size() + others.size();
        }
    }

    /** A rule, with how many rows of the returns that count break it. */
    public record RuleRow(String code, String meaning, String severity, long rows) {}
}
