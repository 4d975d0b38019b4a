package hearth.web.chart;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * Figures of several areas over the years.
 *
 * @param years the axis; a year without a point is a gap
 * @param band the range of the neighbours
 * @param breaks across which no line goes on
 * @param unit of the axis, in words
 */
public record Trend(
        List<String> years, List<Line> lines, List<Range> band, List<Break> breaks, List<EventMark> events, String unit)
        implements ChartSpec {
    /** One area's figures over the years. */
    public record Line(Role role, String name, List<Point> points) {}

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

    @Override
    @JsonIgnore
    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
