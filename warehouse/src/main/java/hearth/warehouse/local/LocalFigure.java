package hearth.warehouse.local;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Interval;
import java.util.List;
import java.util.Optional;

/**
 * A local figure: one that an authority added from its own systems.
 *
 * @param breakdown the breakdown, or {@code all}
 * @param group the group of the breakdown, or {@code all}
 * @param numerator for a count or a sum of money the figure itself
 * @param value empty when a symbol replaces it
 * @param file the name of its file
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

    /** What it is a figure of; an authority may give each figure once. */
    List<Object> key() {
        return List.of(indicator, period, breakdown, group);
    }
}
