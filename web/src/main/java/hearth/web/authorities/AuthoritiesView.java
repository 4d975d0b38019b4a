package hearth.web.authorities;

import hearth.web.benchmark.Tile;
import hearth.web.chart.ChartSpec;
import java.util.List;

/**
 * The page of all authorities, ready to be shown.
 *
 * @param title the finding
 * @param subtitle the measure and its year
 * @param panel the chart with what is around it
 * @param table the figures, in stretches with gaps between them
 */
public record AuthoritiesView(String title, String subtitle, List<Tile> tiles, Panel panel, Table table) {
    /**
     * A chart.
     *
     * @param title what it shows, as a sentence
     * @param hint how to read it
     * @param notDrawn the authorities without a figure, in words; empty for none
     */
    public record Panel(String title, String hint, ChartSpec chart, String notDrawn) {}

    /**
     * The figures of authorities.
     *
     * @param caption what they are
     * @param year the heading of the figures
     * @param compared the heading of the comparisons, such as "Compared with Ashby"; empty where nothing is compared
     * @param isCounted whether numerator and denominator are known of any
     * @param note what the comparisons mean; empty without any
     */
    public record Table(
            String caption, String year, String compared, boolean isCounted, List<Stretch> stretches, String note) {}

    /** Lines that follow each other, and how many authorities are left out before them. */
    public record Stretch(int leftOut, List<Line> lines) {}

    /** One authority, in words. */
    public record Line(
            String place,
            String name,
            String slug,
            String figure,
            String interval,
            String counts,
            String compared,
            String emphasis) {}
}
