package hearth.web.benchmark;

import hearth.warehouse.benchmark.Comparator.Neighbours;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Indicator;
import hearth.web.chart.Ranked;
import hearth.web.chart.Trend;
import hearth.web.export.ChartLinks;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of one indicator for one authority shows; every sentence and number is ready to be written out.
 *
 * @param periods the months or quarters that were asked for; empty for years
 * @param ranking of the newest figure; empty without one
 */
public record BenchmarkView(
        Question question,
        Choices choices,
        BenchmarkTabs tabs,
        Header header,
        TrendPanel trend,
        NeighboursPanel neighbours,
        Optional<PeriodTable> periods,
        Optional<RankingTable> ranking,
        FigureTable figures,
        Notes notes) {

    /** What the filter form offers. */
    public record Choices(Map<String, List<Indicator>> themes, List<Neighbours> editions, List<Integer> years) {}

    /**
     * The part of the page above the charts.
     *
     * @param notices what the address asked for and the page could not do
     * @param title the finding
     * @param subtitle the measure and its year
     * @param whyNone why there is no figure at all; empty where there is one or its symbol
     * @param jointAreas the figures that are published for the authority and others together
     */
    public record Header(
            List<String> notices,
            String title,
            String subtitle,
            Optional<String> whyNone,
            List<JointArea> jointAreas,
            List<Tile> tiles) {}

    /**
     * The chart over the years.
     *
     * @param title the finding of the trend
     * @param hint how to read it
     * @param whyYears why it has years and not the periods asked for; empty where it has those
     * @param breaks where the series is broken, in words
     * @param summary both charts in words
     */
    public record TrendPanel(
            String title,
            String hint,
            Optional<String> whyYears,
            Trend chart,
            List<String> breaks,
            String summary,
            ChartLinks links) {}

    /** The chart of one year, and its table. */
    public record NeighboursPanel(Ranked chart, NeighbourTable table, ChartLinks links) {}

    /**
     * How the figures came about.
     *
     * @param caption of the table of figures
     * @param inYear the newest figure of the authority's own extract within the year, in words
     * @param extracts what the figures from the authority's own extracts were counted from; none when there are none
     * @param fewerThanReported what the authority's returns report and these figures do not count, in sentences; none for
     *     other readers than its own staff
     * @param files the files of the authority's local figures; none when there are none
     * @param reconciled how the own count agrees with the published figure, in words
     * @param symbols the symbols on the page
     * @param revisions what releases published for a year where they differ, in words
     */
    public record Notes(
            String caption,
            Optional<String> inYear,
            List<String> extracts,
            List<String> fewerThanReported,
            List<String> files,
            Optional<String> reconciled,
            List<Symbol> symbols,
            List<String> revisions) {}
}
