package hearth.web.scorecard;

import hearth.warehouse.strategy.Measure;
import hearth.warehouse.strategy.Priority;
import hearth.warehouse.strategy.Strategy;
import hearth.web.area.Area;
import java.util.List;
import java.util.Optional;

/**
 * A council's board.
 *
 * @param strategy empty for the general board
 * @param size of the council; empty where it is not known
 * @param rows the measures with figures, in the order of the board
 * @param notHeld the measures with an aim, but without a figure, by priority
 * @param unmeasured priorities for which the strategy names no measure
 * @param aims how many measures have an aim, with and without a figure
 */
record Board(
        Area area,
        Optional<Strategy> strategy,
        Optional<Row> size,
        List<Row> rows,
        List<NotHeld> notHeld,
        List<Priority> unmeasured,
        int aims) {
    private static final int YEARS = 3;

    Board {
        rows = List.copyOf(rows);
        notHeld = List.copyOf(notHeld);
        unmeasured = List.copyOf(unmeasured);
    }

    /** Measures of a priority of which nobody has a figure. */
    record NotHeld(Priority priority, List<Measure> measures) {}

    /** The calendar year in which the newest year of any row ends. */
    int year() {
        return rows.stream()
                .mapToInt(row -> row.now().periodEnd().getYear())
                .max()
                .orElse(0);
    }

    Headline headline() {
        return new Headline(rows, year() - YEARS);
    }

    List<Candidate> things() {
        return ThreeThings.of(rows);
    }

    int notHeldCount() {
        return notHeld.stream().mapToInt(held -> held.measures().size()).sum();
    }
}
