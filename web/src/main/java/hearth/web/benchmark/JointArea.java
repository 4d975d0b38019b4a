package hearth.web.benchmark;

import hearth.web.area.Area;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import java.util.List;

/**
 * A figure that is published for the authority and others together.
 *
 * @param query the address of the joint area's page
 * @param figure the newest of its figures, with its day
 */
public record JointArea(String words, String name, String query, String figure) {
    static List<JointArea> of(Benchmark benchmark, Numbers numbers) {
        return benchmark.jointAreas().stream()
                .flatMap(area -> benchmark.figuresOf(area).stream()
                        .reduce((earlier, later) -> later)
                        .map(latest -> of(area, latest, benchmark, numbers))
                        .stream())
                .toList();
    }

    private static JointArea of(Area area, Figure latest, Benchmark benchmark, Numbers numbers) {
        return new JointArea(
                area.validTo()
                        .map(day -> "Still published under the name of a council that ended in " + day.getYear() + ":")
                        .orElse("Published for several councils together:"),
                area.name(),
                "area=" + area.slug() + "&indicator="
                        + benchmark.question().indicator().id(),
                numbers.shown(latest) + " (" + Dates.full(latest.periodEnd()) + ")");
    }
}
