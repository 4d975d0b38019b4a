package hearth.warehouse.strategy;

import hearth.warehouse.strategy.Contradiction.Kind;
import hearth.warehouse.strategy.Target.Direction;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Holds targets to the baselines beside them. */
final class TargetCheck {
    private TargetCheck() {}

    static Stream<Contradiction> of(Strategy strategy) {
        return strategy.measures().stream()
                .flatMap(measure -> Swap.of(measure)
                        .map(swap -> Stream.of(swapped(strategy, measure, swap)))
                        .orElseGet(() -> behind(strategy, measure)));
    }

    private static Contradiction swapped(Strategy strategy, Measure measure, Swap swap) {
        return new Contradiction(
                strategy.council(),
                Kind.SWAPPED,
                measure.id(),
                swap.baseline().on(),
                swap.reported().place().where() + "; " + swap.baseline().place().where(),
                "%s was %s with a target of %s at one place; the other has %s as baseline and %s as target"
                        .formatted(
                                measure.title(),
                                swap.reported().printed().text(),
                                swap.baseline().printed().text(),
                                swap.baseline().printed().text(),
                                swap.target().printed().text()),
                difference(swap.target(), swap.baseline()).doubleValue());
    }

    private static Stream<Contradiction> behind(Strategy strategy, Measure measure) {
        return measure.baseline().filter(baseline -> baseline.number().isPresent()).stream()
                .flatMap(baseline -> measure.targets().stream()
                        .filter(target -> target.place().equals(baseline.place())
                                && target.value().isPresent())
                        .filter(target -> isBehind(target, baseline))
                        .map(target -> new Contradiction(
                                strategy.council(),
                                Kind.TARGET_BEHIND,
                                measure.id(),
                                baseline.on(),
                                baseline.place().where(),
                                "%s is %s; the target is %s %s"
                                        .formatted(
                                                measure.title(),
                                                baseline.printed().text(),
                                                target.direction().words(),
                                                target.printed().text()),
                                difference(target, baseline).doubleValue())));
    }

    private static boolean isBehind(Target target, ReportedFigure baseline) {
        int way = difference(target, baseline).signum();
        return target.direction() == Direction.AT_LEAST ? way < 0 : way > 0;
    }

    private static BigDecimal difference(Target target, ReportedFigure baseline) {
        return target.value().orElseThrow().subtract(baseline.number().orElseThrow());
    }
}
