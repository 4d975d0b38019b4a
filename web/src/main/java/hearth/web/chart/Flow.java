package hearth.web.chart;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * How many went from each group to each group.
 *
 * @param from the groups on the left, in order
 * @param to the groups on the right, in order
 */
public record Flow(List<String> from, List<String> to, List<Link> links) implements ChartSpec {
    /**
     * Those who went from one group to one other.
     *
     * @param from the place of the group on the left, from 0
     * @param value empty where it is not shown: the link is then drawn in one width that says nothing
     */
    public record Link(int from, int to, Optional<Double> value, String text) {}

    @Override
    @JsonIgnore
    public boolean isEmpty() {
        return links.isEmpty();
    }
}
