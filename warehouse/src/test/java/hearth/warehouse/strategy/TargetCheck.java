package hearth.warehouse.strategy;

import hearth.warehouse.strategy.Contradiction.Kind;
import hearth.warehouse.strategy.Target.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Checks targets against their baselines, and the targets of parts against that of their whole. */
final class TargetCheck {
    private TargetCheck() {}

    static Stream<Contradiction> of(Strategy strategy) {
        return Stream.concat(
                strategy.measures().stream()
                        .flatMap(measure -> SwappedBaseline.of(measure)
                                .map(swap -> Stream.of(swapped(strategy, measure, swap)))
                                .orElseGet(() -> behind(strategy, measure))),
                PrintedFigures.relations(strategy, Relation.Sum.class)
                        .filter(Relation.Sum::isComplete)
                        .flatMap(sum -> parts(strategy, sum)));
    }

    private static Stream<Contradiction> parts(Strategy strategy, Relation.Sum sum) {
        Measure whole = strategy.measure(sum.whole());
        return whole.targets().stream()
                .filter(target -> target.value().isPresent())
                .flatMap(target -> {
                    List<BigDecimal> parts = sum.parts().stream()
                            .flatMap(part -> strategy.measure(part).targets().stream())
                            .filter(part -> part.place().equals(target.place())
                                    && part.due().equals(target.due()))
                            .flatMap(part -> part.value().stream())
                            .toList();
                    BigDecimal made = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    BigDecimal by = made.subtract(target.value().orElseThrow());
                    return parts.size() < sum.parts().size() || by.signum() == 0
                            ? Stream.empty()
                            : Stream.of(new Contradiction(
                                    strategy.council(),
                                    Kind.SUM,
                                    whole.id(),
                                    target.due().orElse(strategy.to()),
                                    target.place().where(),
                                    "the target of %s is %s; those of %s add up to %s"
                                            .formatted(
                                                    whole.title(),
                                                    target.printed().text(),
                                                    String.join(", ", sum.parts()),
                                                    made.toPlainString()),
                                    by.doubleValue()));
                });
    }

    private static Contradiction swapped(Strategy strategy, Measure measure, SwappedBaseline swap) {
        return new Contradiction(
                strategy.council(),
                Kind.SWAPPED,
                measure.id(),
                swap.baseline().on(),
                swap.reported().place().where() + "; " + swap.baseline().place().where(),
                "%s was %s with a target of %s in one place; the other gives %s as baseline and %s as target"
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
