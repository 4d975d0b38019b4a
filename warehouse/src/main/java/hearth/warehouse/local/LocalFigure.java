package hearth.warehouse.local;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Interval;
import java.util.List;
import java.util.Optional;

/**
 * A figure that an authority brought.
 *
 * @param breakdown the way of splitting, or {@code all}
 * @param group the group of the breakdown, or {@code all}
 * @param numerator for a count or a sum of money the figure itself
 * @param value empty when a symbol stands in its place
 * @param file the name of the file that it came in
 */
public record LocalFigure(
        String indicator,
        LocalPeriod period,
        String breakdown,
        String group,
        Optional<Double> numerator,
        Optional<Double> denominator,
        Optional<Double> value,
        Optional<Interval> interval,
        Optional<Symbol> symbol,
        String file) {

    /** What it is a figure of; an authority brings each once. */
    List<Object> key() {
        return List.of(indicator, period, breakdown, group);
    }
}
