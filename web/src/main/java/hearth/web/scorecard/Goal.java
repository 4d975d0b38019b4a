package hearth.web.scorecard;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Polarity;
import hearth.warehouse.strategy.Measure;
import hearth.warehouse.strategy.Target;
import hearth.warehouse.strategy.Target.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** What a strategy wants of a measure, in terms of the indicator that is shown. */
record Goal(Target target, boolean isOpposite) {
    /** Of several targets one with a number, then the one that is due last. */
    private static final Comparator<Target> PREFERENCE = Comparator.comparing(
                    (Target target) -> target.value().isPresent())
            .thenComparing(target -> target.due().orElse(LocalDate.MIN));

    /** Which way the figure is to move. */
    enum Way {
        UP,
        DOWN
    }

    /** The target of a measure that counts; one printed as N/A is none. */
    static Optional<Goal> of(Measure measure) {
        return measure.targets().stream()
                .filter(target -> target.direction() != Direction.NONE)
                .max(PREFERENCE)
                .map(target -> new Goal(target, measure.isOpposite()));
    }

    /** Whether anything is aimed at, and not only watched. */
    boolean isAim() {
        return target.direction() != Direction.MONITOR;
    }

    /** The number to reach; empty where the aim is in words. */
    Optional<BigDecimal> number() {
        return target.value();
    }

    /** Which way the indicator is to move; empty for an aim to keep or to watch. */
    Optional<Way> way(Indicator indicator) {
        Optional<Way> way = switch (target.direction()) {
            case AT_LEAST, INCREASE -> Optional.of(Way.UP);
            case AT_MOST, REDUCE -> Optional.of(Way.DOWN);
            case IMPROVE -> better(indicator.polarity());
            case MAINTAIN, MONITOR, NONE -> Optional.empty();
        };
        return isOpposite && target.direction() != Direction.IMPROVE ? way.map(Goal::reversed) : way;
    }

    /** As the strategy prints it, with the sign of a limit: ≤ 5.5. */
    String words() {
        return number().map(number -> (target.direction() == Direction.AT_LEAST ? "≥ " : "≤ ") + number.toPlainString())
                .orElse("“" + target.printed().text() + "”");
    }

    private static Optional<Way> better(Polarity polarity) {
        return switch (polarity) {
            case HIGHER_IS_BETTER -> Optional.of(Way.UP);
            case LOWER_IS_BETTER -> Optional.of(Way.DOWN);
            case NEITHER -> Optional.empty();
        };
    }

    private static Way reversed(Way way) {
        return way == Way.UP ? Way.DOWN : Way.UP;
    }
}
