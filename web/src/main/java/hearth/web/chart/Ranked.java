package hearth.web.chart;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * One authority among others in one year, the highest first.
 *
 * @param line what the bars are compared with
 */
public record Ranked(List<Bar> bars, Optional<Reference> line) implements ChartSpec {
    /** One authority's figure; the interval is empty where none is known. */
    public record Bar(
            String name, double value, String text, boolean own, Optional<Double> lower, Optional<Double> upper) {}

    /** A line across the bars. */
    public record Reference(String name, double value, String text) {}

    @Override
    @JsonIgnore
    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
