package hearth.warehouse.strategy;

import java.util.List;

/** What a council wants to be better at; that named {@code context} holds what a strategy reports beside its priorities. */
public record Priority(String id, String title, List<Measure> measures) {
    public Priority {
        measures = List.copyOf(measures);
    }
}
