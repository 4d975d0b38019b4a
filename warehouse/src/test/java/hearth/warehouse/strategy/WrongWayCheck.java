package hearth.warehouse.strategy;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Polarity;
import hearth.warehouse.strategy.Contradiction.Kind;
import hearth.warehouse.strategy.Target.Direction;
import java.util.stream.Stream;

/** Checks that targets ask for more of what is good, and for less of what is bad. */
final class WrongWayCheck {
    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private WrongWayCheck() {}

    static Stream<Contradiction> of(Strategy strategy) {
        return strategy.measures().stream()
                .flatMap(measure -> measure.targets().stream()
                        .filter(target -> isWrongWay(measure, target))
                        .map(target -> new Contradiction(
                                strategy.council(),
                                Kind.WRONG_WAY,
                                measure.id(),
                                target.due().orElse(strategy.to()),
                                target.place().where(),
                                "the target of %s is %s %s"
                                        .formatted(
                                                measure.title(),
                                                target.direction().words(),
                                                target.printed().text()),
                                target.value().orElseThrow().doubleValue())));
    }

    private static boolean isWrongWay(Measure measure, Target target) {
        Polarity good = measure.indicator()
                .flatMap(CATALOGUE::indicator)
                .map(Indicator::polarity)
                .orElse(Polarity.NEITHER);
        return (good == Polarity.LOWER_IS_BETTER && target.direction() == Direction.AT_LEAST)
                || (good == Polarity.HIGHER_IS_BETTER && target.direction() == Direction.AT_MOST);
    }
}
