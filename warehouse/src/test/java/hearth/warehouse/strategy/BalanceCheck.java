package hearth.warehouse.strategy;

import hearth.warehouse.strategy.Contradiction.Kind;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Checks the number at the end of a year against a year before, plus those who started, minus those who left. */
final class BalanceCheck {
    private BalanceCheck() {}

    static Stream<Contradiction> of(Strategy strategy) {
        return PrintedFigures.relations(strategy, Relation.Balance.class).flatMap(balance -> hold(strategy, balance));
    }

    private static Stream<Contradiction> hold(Strategy strategy, Relation.Balance balance) {
        Measure stock = strategy.measure(balance.stock());
        return stock.figures().stream()
                .filter(figure -> figure.number().isPresent())
                .flatMap(figure -> PrintedFigures.numbersAYearBefore(stock, figure.on()).stream()
                        .limit(1)
                        .flatMap(before ->
                                PrintedFigures.numbersOn(strategy.measure(balance.came()), figure.on()).stream()
                                        .flatMap(came ->
                                                PrintedFigures.numbersOn(strategy.measure(balance.left()), figure.on())
                                                        .stream()
                                                        .flatMap(left ->
                                                                hold(strategy, stock, figure, before, came, left)))));
    }

    private static Stream<Contradiction> hold(
            Strategy strategy,
            Measure stock,
            ReportedFigure figure,
            ReportedFigure before,
            ReportedFigure came,
            ReportedFigure left) {
        BigDecimal expected = number(before).add(number(came)).subtract(number(left));
        BigDecimal by = number(figure).subtract(expected);
        return by.signum() == 0
                ? Stream.empty()
                : Stream.of(Contradiction.of(
                        Kind.BALANCE,
                        strategy,
                        stock,
                        figure,
                        "%s is %s; %s a year before, plus %s who started, minus %s who left, gives %s"
                                .formatted(
                                        stock.title(),
                                        figure.printed().text(),
                                        before.printed().text(),
                                        came.printed().text(),
                                        left.printed().text(),
                                        expected.toPlainString()),
                        by.doubleValue()));
    }

    private static BigDecimal number(ReportedFigure figure) {
        return figure.number().orElseThrow();
    }
}
