package hearth.warehouse.strategy;

import hearth.warehouse.strategy.Contradiction.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Checks percentages against their counts; where only one of the two is given, against every whole number for the
 * other.
 */
final class ShareCheck {
    private static final double ROUNDING = 1e-9;

    private ShareCheck() {}

    static Stream<Contradiction> of(Strategy strategy) {
        Stream<Contradiction> withCounts = strategy.measures().stream()
                .filter(measure -> measure.unit() == MeasureUnit.PERCENTAGE)
                .flatMap(measure -> measure.figures().stream()
                        .filter(figure -> figure.number().isPresent())
                        .flatMap(figure -> hold(strategy, measure, figure).stream()));
        return Stream.concat(
                withCounts,
                PrintedFigures.relations(strategy, Relation.Ratio.class).flatMap(ratio -> hold(strategy, ratio)));
    }

    private static Optional<Contradiction> hold(Strategy strategy, Measure measure, ReportedFigure figure) {
        if (figure.numerator().isPresent() && figure.denominator().isPresent()) {
            double share =
                    100.0 * figure.numerator().get() / figure.denominator().get();
            return contradiction(
                    strategy,
                    Kind.SHARE,
                    measure,
                    figure,
                    share,
                    "%d of %d is"
                            .formatted(
                                    figure.numerator().get(),
                                    figure.denominator().get()));
        }
        return nearest(figure)
                .flatMap(share -> contradiction(
                        strategy,
                        Kind.IMPOSSIBLE_SHARE,
                        measure,
                        figure,
                        share,
                        figure.denominator()
                                        .map(count -> "no whole number out of " + count)
                                        .orElseGet(() -> figure.numerator()
                                                .map(count -> "no denominator for " + count)
                                                .orElse(""))
                                + " gives it; the nearest is"));
    }

    /** The nearest percentage that a whole number of children can give; empty without a count. */
    private static Optional<Double> nearest(ReportedFigure figure) {
        double printed = figure.number().orElseThrow().doubleValue();
        Optional<Double> ofDenominator =
                figure.denominator().map(whole -> 100.0 * Math.rint(printed * whole / 100) / whole);
        Optional<Double> ofNumerator = figure.numerator()
                .filter(part -> part > 0 && printed > 0)
                .map(part -> DoubleStream.of(Math.floor(100 * part / printed), Math.ceil(100 * part / printed))
                        .map(whole -> 100 * part / whole)
                        .boxed()
                        .min((a, b) -> Double.compare(Math.abs(a - printed), Math.abs(b - printed)))
                        .orElseThrow());
        return ofDenominator.or(() -> ofNumerator);
    }

    private static Stream<Contradiction> hold(Strategy strategy, Relation.Ratio ratio) {
        Measure share = strategy.measure(ratio.share());
        Measure part = strategy.measure(ratio.part());
        Measure whole = strategy.measure(ratio.whole());
        return share.figures().stream()
                .filter(figure -> figure.number().isPresent())
                .flatMap(figure -> PrintedFigures.numbersOn(part, figure.on()).stream()
                        .limit(1)
                        .flatMap(counted -> PrintedFigures.numbersOn(whole, figure.on()).stream()
                                .limit(1)
                                .flatMap(total -> contradiction(
                                        strategy,
                                        Kind.SHARE,
                                        share,
                                        figure,
                                        100 * number(counted) / number(total),
                                        "%s of %s (%s) is"
                                                .formatted(
                                                        counted.printed().text(),
                                                        total.printed().text(),
                                                        total.place().where()))
                                        .stream())));
    }

    private static Optional<Contradiction> contradiction(
            Strategy strategy, Kind kind, Measure measure, ReportedFigure figure, double share, String words) {
        BigDecimal printed = figure.number().orElseThrow();
        double by = printed.doubleValue() - share;
        return Math.abs(by) <= PrintedFigures.margin(printed) + ROUNDING
                ? Optional.empty()
                : Optional.of(Contradiction.of(
                        kind,
                        strategy,
                        measure,
                        figure,
                        "%s is %s; %s %s%%"
                                .formatted(
                                        measure.title(),
                                        figure.printed().text(),
                                        words,
                                        String.format(Locale.ROOT, "%.2f", share)),
                        by));
    }

    private static double number(ReportedFigure figure) {
        return figure.number().orElseThrow().doubleValue();
    }
}
