package hearth.web.chart;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One dot for each authority along one axis, those close together side by side, with a lane below for some of them.
 *
 * @param edges of the quartiles, three or none
 * @param line what the dots are compared with
 * @param lane the heading of the lane with the dots of {@link Emphasis#RELATED}; empty for none
 * @param unit a sign to follow the numbers of the axis, such as %
 */
public record Dots(List<Dot> dots, List<Double> edges, Optional<Ranked.Reference> line, String lane, String unit)
        implements ChartSpec {
    /** Why a dot is drawn in a way of its own. */
    public enum Emphasis {
        OWN,
        POINTED_OUT,
        RELATED,
        NONE;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One authority.
     *
     * @param value where it lies
     * @param text the figure as the tables show it
     */
    public record Dot(String name, double value, String text, Emphasis emphasis) {}

    @Override
    @JsonIgnore
    public boolean isEmpty() {
        return dots.isEmpty();
    }
}
