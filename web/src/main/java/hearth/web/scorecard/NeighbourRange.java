package hearth.web.scorecard;

import hearth.warehouse.indicator.Source;
import java.time.LocalDate;
import java.util.List;

/**
 * How far the figures of a council's neighbours reach in one period.
 *
 * @param figures of each neighbour that has one, as exact as its counts allow
 */
record NeighbourRange(LocalDate periodEnd, Source source, double lowest, double highest, List<Double> figures) {
    NeighbourRange {
        figures = List.copyOf(figures);
    }
}
