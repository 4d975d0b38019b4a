package hearth.web.figure;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Source;
import hearth.warehouse.indicator.Unit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One area's figure for one period.
 *
 * @param release the release or extract it comes from
 * @param value empty when there is a symbol instead, or nothing at all
 */
public record Figure(
        String areaCode,
        LocalDate periodEnd,
        Source source,
        String release,
        Optional<Double> numerator,
        Optional<Double> denominator,
        Optional<Double> value,
        Optional<Interval> interval,
        Optional<Symbol> symbol) {

    /** The figure with its interval, unrounded where numerator and denominator are known. */
    public Optional<Estimate> estimate(Unit unit) {
        Optional<Double> exact = unit.hasDenominator()
                ? numerator.flatMap(part -> denominator.flatMap(whole -> unit.figure(part, whole)))
                : Optional.empty();
        return value.flatMap(shown -> interval.map(range -> Estimate.of(exact.orElse(shown), range)));
    }

    /** The letters in the figure's place: a symbol, or x for a cell that was left empty. */
    public String status() {
        return value.isPresent() ? "ok" : symbol.orElse(Symbol.X).code();
    }

    /** The symbols in the place of figures with their meaning, such as [c] suppressed; empty where there are none. */
    public static String symbols(Collection<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.value().isEmpty())
                .map(figure -> figure.symbol().orElse(Symbol.X))
                .distinct()
                .sorted(Comparator.comparing(Symbol::code))
                .map(symbol -> "[" + symbol.code() + "] " + symbol.meaning())
                .collect(Collectors.joining(", "));
    }
}
