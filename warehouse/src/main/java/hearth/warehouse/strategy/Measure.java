package hearth.warehouse.strategy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A measure of a priority, or one reported alongside the priorities.
 *
 * @param about whom the figures are about, such as England; empty for the council itself
 * @param indicator the id of the indicator that it corresponds to; a count may correspond to the numerator of a share
 * @param code the code in the list of indicators that councils asked for
 * @param differs how its definition differs from the indicator's; empty when no difference is known
 * @param isOpposite whether the indicator counts the others, so that an aim to increase one is to reduce the other
 * @param note what a reader must know about its figures
 * @param changeOf the id of the measure whose change over a year it is
 */
public record Measure(
        String id,
        String title,
        MeasureUnit unit,
        Optional<String> about,
        Optional<String> indicator,
        Optional<String> code,
        Optional<String> differs,
        boolean isOpposite,
        Optional<String> note,
        Optional<String> changeOf,
        List<ReportedFigure> figures,
        List<Target> targets,
        List<DirectionOfTravel> travels) {

    public Measure {
        figures = List.copyOf(figures);
        targets = List.copyOf(targets);
        travels = List.copyOf(travels);
    }

    /** Where the newest target starts from. */
    public Optional<ReportedFigure> baseline() {
        return newest(figures.stream().filter(figure -> figure.place().isBaseline()));
    }

    /** The newest figure; of the same day, a reported figure before a baseline. */
    public Optional<ReportedFigure> newest() {
        return newest(figures.stream());
    }

    private static Optional<ReportedFigure> newest(Stream<ReportedFigure> figures) {
        return figures.max(Comparator.comparing(ReportedFigure::on)
                .thenComparing(figure -> !figure.place().isBaseline()));
    }
}
