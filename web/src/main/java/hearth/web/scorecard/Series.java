package hearth.web.scorecard;

import hearth.warehouse.benchmark.Estimate;
import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Interval;
import hearth.warehouse.indicator.Unit;
import hearth.web.figure.Comparison;
import hearth.web.figure.Figure;
import hearth.web.figure.SeriesBreak;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A council's figures of one indicator and one source over the years, and what they are compared with.
 *
 * @param breaks where the series is broken
 * @param own those with a value or hidden, the oldest first
 * @param neighbours their mean, year by year
 * @param england year by year
 * @param ranges of the neighbours' figures, year by year
 * @param everyone the published figures of all councils for the newest year; none for other sources
 */
record Series(
        Indicator indicator,
        List<SeriesBreak> breaks,
        List<Figure> own,
        List<Comparison> neighbours,
        List<Comparison> england,
        List<NeighbourRange> ranges,
        List<Double> everyone) {
    /** Below it a share says too little of a change. */
    private static final double FEWEST = 10;

    Series {
        breaks = List.copyOf(breaks);
        own = List.copyOf(own);
        neighbours = List.copyOf(neighbours);
        england = List.copyOf(england);
        ranges = List.copyOf(ranges);
        everyone = List.copyOf(everyone);
    }

    /** The newest figure; there is one. */
    Figure now() {
        return own.get(own.size() - 1);
    }

    /** The figure of the year that ends in a calendar year. */
    Optional<Figure> of(int year) {
        return own.stream()
                .filter(figure -> figure.periodEnd().getYear() == year)
                .findFirst();
    }

    /** The figure of the year before the newest; no gap is bridged. */
    Optional<Figure> before() {
        return of(now().periodEnd().getYear() - 1);
    }

    /** Whether figures of two years are not comparable. */
    boolean isBroken(LocalDate earlier, LocalDate later) {
        return breaks.stream().anyMatch(known -> known.parts(earlier, later));
    }

    static Optional<Comparison> at(List<Comparison> comparisons, LocalDate end) {
        return comparisons.stream()
                .filter(comparison -> comparison.periodEnd().equals(end))
                .findFirst();
    }

    /** A figure and its interval; empty for units, and for figures without counts, that have none. */
    Optional<Estimate> estimate(Figure figure) {
        if (isHidden(figure)) {
            return Optional.empty();
        }
        Unit unit = indicator.unit();
        return unit == Unit.COUNT ? count(figure) : share(figure, unit);
    }

    /** A figure as exact as its counts allow. */
    Optional<Double> exact(Figure figure) {
        return estimate(figure).map(Estimate::value).or(figure::value);
    }

    /** Children and events, which returns contain, come by chance; places, homes and meetings are decided. */
    private Optional<Estimate> count(Figure figure) {
        return indicator.extract().isEmpty()
                ? Optional.empty()
                : figure.value().map(count -> new Estimate(count, Interval.byar(count)));
    }

    private static Optional<Estimate> share(Figure figure, Unit unit) {
        if (figure.numerator().isEmpty() || figure.denominator().isEmpty()) {
            return Optional.empty();
        }
        double part = figure.numerator().get();
        double whole = figure.denominator().get();
        return unit.interval(part, whole)
                .flatMap(range -> unit.figure(part, whole).map(value -> new Estimate(value, range)));
    }

    /** Whether a figure is suppressed; a share whose denominator alone is suppressed says nothing either. */
    boolean isHidden(Figure figure) {
        boolean isShareOfUnknown = indicator.unit() == Unit.PERCENTAGE
                && figure.numerator().isPresent()
                && figure.denominator().isEmpty();
        return figure.value().isEmpty() || isShareOfUnknown;
    }

    /** Whether a figure is hidden, or a share of fewer than ten. */
    boolean isTooFew(Figure figure) {
        return isHidden(figure)
                || (indicator.unit() == Unit.PERCENTAGE
                        && figure.denominator().filter(whole -> whole < FEWEST).isPresent());
    }

    /** Whether there is something to know of a figure: a value, or that it is suppressed. */
    static boolean isKnown(Figure figure) {
        return figure.value().isPresent()
                || figure.symbol().filter(symbol -> symbol == Symbol.C).isPresent();
    }
}
