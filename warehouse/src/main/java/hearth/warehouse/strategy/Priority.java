package hearth.warehouse.strategy;

import java.util.List;

/** What a council wants to be better at, and the measures of it. */
public record Priority(String id, String title, List<Measure> measures) {
    public Priority {
        measures = List.copyOf(measures);
    }

    /** Whether it is none of the council's own, but holds what the strategy reports beside them. */
    public boolean isContext() {
        return id.equals("context");
    }
}
