package hearth.warehouse.strategy;

import java.util.List;

/** What a council wants to improve, and its measures. */
public record Priority(String id, String title, List<Measure> measures) {
    public Priority {
        measures = List.copyOf(measures);
    }

    /** Whether it is not a priority of the council, but holds what the strategy reports alongside them. */
    public boolean isContext() {
        return id.equals("context");
    }
}
