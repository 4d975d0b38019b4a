package hearth.web.compare;

import hearth.web.chart.Multiples;
import hearth.web.site.Fact;
import java.util.List;

/**
 * The page of several areas and indicators, ready to be shown.
 *
 * @param panelTitle what the charts can be compared by
 * @param offered the years that can be chosen
 * @param years of the table, oldest first
 * @param symbols those in the table with their meaning
 * @param measures how each indicator is to be read
 * @param notes what a reader must know of all, one sentence each
 */
public record CompareView(
        CompareQuestion question,
        String title,
        String subtitle,
        String panelTitle,
        Multiples chart,
        List<Integer> offered,
        List<Integer> years,
        List<Row> rows,
        String symbols,
        Newest newest,
        List<Measure> measures,
        List<String> notes) {
    /** The figures of one area for one indicator; the address of their trend. */
    public record Row(String name, String trend, List<Cell> cells) {}

    /** A figure or a symbol; whether the series is broken before it. */
    public record Cell(String text, boolean isAfterBreak) {}

    /**
     * The newest figures.
     *
     * @param compared the heading of the comparison with the first area; empty where there is one area only
     */
    public record Newest(String compared, List<Line> lines) {}

    /** The newest figure of one area for one indicator, in words. */
    public record Line(String name, String when, String figure, String interval, String counts, String compared) {}

    /** An indicator: the address of its definition, and what is known of it. */
    public record Measure(String title, String address, List<Fact> facts) {}
}
