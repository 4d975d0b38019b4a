package hearth.web.chart;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * Two figures of each of several groups along one axis, joined by a line: an open dot and a full one.
 *
 * @param first what the open dots are, such as a year
 * @param second what the full ones are
 * @param unit a sign to follow the numbers of the axis, such as %
 */
public record Pairs(String first, String second, List<Pair> pairs, String unit) implements ChartSpec {
    /**
     * One group; a side is empty where it has no figure, and its text says why.
     *
     * @param lower where the interval of the second figure begins; empty where it has none
     * @param upper where it ends
     */
    public record Pair(
            String name,
            Optional<Double> first,
            String firstText,
            Optional<Double> second,
            String secondText,
            Optional<Double> lower,
            Optional<Double> upper) {}

    @Override
    @JsonIgnore
    public boolean isEmpty() {
        return pairs.isEmpty();
    }
}
