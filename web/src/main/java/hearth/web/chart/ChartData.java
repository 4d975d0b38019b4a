package hearth.web.chart;

import java.util.List;
import java.util.Optional;

/**
 * What the two charts of a benchmark draw. Every number comes with the text that the tables show for it.
 *
 * @param years the trend's axis; a year without a point is a gap
 * @param bars the authority among its neighbours, the highest first
 * @param breaks across which no line of the trend goes on
 * @param line what the bars are held against
 */
public record ChartData(
        List<String> years,
        List<Line> lines,
        List<Range> band,
        List<Break> breaks,
        List<Bar> bars,
        Optional<Reference> line,
        String unit) {

    /**
     * One area's figures over the years.
     *
     * @param role own, extract, neighbours, region or england: its colour and dash on every page
     */
    public record Line(String role, String name, List<Point> points) {}

    /** One figure. */
    public record Point(String year, double value, String text) {}

    /** The lowest and the highest figure of the neighbours in one year. */
    public record Range(String year, double low, double high) {}

    /**
     * Where the series is broken.
     *
     * @param year the first one after it
     * @param ownOnly whether the lines of other areas go on
     */
    public record Break(String year, String label, boolean ownOnly) {}

    /** One authority's figure; the interval is empty where none is known. */
    public record Bar(
            String name, double value, String text, boolean own, Optional<Double> lower, Optional<Double> upper) {}

    /** A line across the bars. */
    public record Reference(String name, double value, String text) {}
}
