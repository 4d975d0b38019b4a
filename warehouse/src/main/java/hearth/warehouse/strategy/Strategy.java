package hearth.warehouse.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A council's strategy for children in care and care leavers.
 *
 * @param council the name of the file, such as {@code essex}
 * @param laCode the council's three-digit DfE code
 * @param from the first day it covers
 * @param to the last day it covers
 * @param board the ids of the measures that its board shows, in that order; none for all
 */
public record Strategy(
        String council,
        String laCode,
        String title,
        LocalDate from,
        LocalDate to,
        List<Priority> priorities,
        List<Relation> relations,
        List<String> board) {

    public Strategy {
        priorities = List.copyOf(priorities);
        relations = List.copyOf(relations);
        board = List.copyOf(board);
    }

    /** Every measure, in the order of the priorities. */
    public List<Measure> measures() {
        return priorities.stream()
                .flatMap(priority -> priority.measures().stream())
                .toList();
    }

    /** Every figure of every measure. */
    public List<ReportedFigure> figures() {
        return measures().stream()
                .flatMap(measure -> measure.figures().stream())
                .toList();
    }

    /** The measure with that id; fails when there is none. */
    public Measure measure(String id) {
        return measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(council + " has no measure '" + id + "'"));
    }
}
