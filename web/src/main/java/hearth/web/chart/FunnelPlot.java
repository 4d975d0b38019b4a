package hearth.web.chart;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * The figures of all authorities by how many they are out of, with the control limits around the country's figure.
 *
 * @param limits along the axis, from few to many
 * @param line the country's figure
 * @param across what the horizontal axis counts, in words
 * @param unit a sign to follow the numbers of the axis, such as %
 */
public record FunnelPlot(List<Point> points, List<Limit> limits, Ranked.Reference line, String across, String unit)
        implements ChartSpec {
    /**
     * One authority.
     *
     * @param outOf its denominator
     * @param isBeyond whether it lies outside the outer limits
     */
    public record Point(
            String name, double outOf, double value, String text, Dots.Emphasis emphasis, boolean isBeyond) {}

    /** The control limits for one denominator: between the inner ones 95 %, between the outer ones 99.8 % lie by chance. */
    public record Limit(double outOf, double outerLow, double innerLow, double innerHigh, double outerHigh) {}

    @Override
    @JsonIgnore
    public boolean isEmpty() {
        return points.isEmpty();
    }
}
