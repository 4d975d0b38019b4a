package hearth.web.chart;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Periods of one measure in a row, with their control limits and the published figures of the same days.
 *
 * @param own whose they are
 * @param unit a sign to follow the numbers of the axis, such as %
 */
public record RunChart(String own, List<Point> points, List<EventMark> events, List<Published> published, String unit)
        implements ChartSpec {
    /** What a period says. */
    public enum Signal {
        NONE,
        RUN,
        BEYOND;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One period.
     *
     * @param name such as April 2024
     * @param value empty where there is a symbol instead, which the text then is
     * @param centre the figure of the baseline, and between which figures chance alone would keep it; empty where not known
     * @param isStart whether the limits start anew with it
     */
    public record Point(
            String name,
            Optional<Double> value,
            String text,
            Signal signal,
            Optional<Double> centre,
            Optional<Double> low,
            Optional<Double> high,
            boolean isStart) {}

    /** The published figure of the last day of a period. */
    public record Published(String name, double value, String text) {}

    @Override
    @JsonIgnore
    public boolean isEmpty() {
        return points.stream().allMatch(point -> point.value().isEmpty());
    }
}
