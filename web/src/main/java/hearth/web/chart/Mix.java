package hearth.web.chart;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * The parts of several wholes, each whole a bar of the same length.
 *
 * @param groups of the parts, in the order in which all bars have them
 */
public record Mix(List<String> groups, List<Bar> bars) implements ChartSpec {
    /**
     * One whole.
     *
     * @param parts one for each group; empty where its figure is not there
     * @param hidden how much of the whole several hidden parts are together; empty where that would give one away
     */
    public record Bar(String name, List<Optional<Part>> parts, Optional<Hidden> hidden) {}

    /**
     * A part of a whole.
     *
     * @param share of 100
     */
    public record Part(double share, String text) {}

    /** What is not shown of a whole, in a share of 100 and in words. */
    public record Hidden(double share, String text) {}

    @Override
    @JsonIgnore
    public boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.parts().stream().allMatch(Optional::isEmpty));
    }
}
