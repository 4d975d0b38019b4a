package hearth.web.scorecard;

import hearth.warehouse.benchmark.Quartiles;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Polarity;
import hearth.warehouse.indicator.Source;
import hearth.web.figure.Figure;
import java.util.Optional;

/**
 * The quarter of all councils that a figure is in, 1 the best; a figure on an edge is in both.
 *
 * @param from the better of the two
 */
record Quarter(int from, int to) {
    private static final int FEWEST = 20;
    private static final int LAST = 4;
    /** Edges are worked out between figures, so equal ones differ in the last binary digit. */
    private static final double SAME = 1e-9;

    /** Empty where a place says nothing: amounts, which rank size, and figures that are neither good nor bad. */
    static Optional<Quarter> of(Series series) {
        Indicator indicator = series.indicator();
        Figure now = series.now();
        boolean hasQuarters = indicator.polarity() != Polarity.NEITHER
                && !indicator.unit().isAmount()
                && indicator.noQuartiles().isEmpty()
                && now.source() == Source.PUBLISHED
                && series.everyone().size() >= FEWEST
                && !series.isHidden(now);
        return hasQuarters
                ? Quartiles.of(series.everyone())
                        .map(edges -> of(now.value().orElseThrow(), edges, indicator.polarity()))
                : Optional.empty();
    }

    static Quarter of(double value, Quartiles edges, Polarity polarity) {
        int from = 1;
        int to = 1;
        for (double edge : new double[] {edges.lower(), edges.median(), edges.upper()}) {
            from += value > edge + SAME ? 1 : 0;
            to += value >= edge - SAME ? 1 : 0;
        }
        return polarity == Polarity.LOWER_IS_BETTER
                ? new Quarter(from, to)
                : new Quarter(LAST + 1 - to, LAST + 1 - from);
    }

    /** Such as Q1, or Q2-3 on an edge. */
    String words() {
        return "Q" + from + (from == to ? "" : "-" + to);
    }
}
