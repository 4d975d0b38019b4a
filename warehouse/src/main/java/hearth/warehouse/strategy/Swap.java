package hearth.warehouse.strategy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A baseline and a target that have changed places: another place reports for the day of the baseline what the target is,
 * and says that the target for that day was what the baseline is.
 */
record Swap(ReportedFigure baseline, Target target, ReportedFigure reported) {
    static Optional<Swap> of(Measure measure) {
        return measure.baseline()
                .flatMap(baseline -> measure.targets().stream()
                        .filter(target -> target.place().equals(baseline.place()))
                        .findFirst()
                        .flatMap(target -> measure.numbersOn(baseline.on()).stream()
                                .filter(reported -> !reported.place().equals(baseline.place())
                                        && isSame(reported.number(), target.value())
                                        && wasTarget(measure, baseline))
                                .findFirst()
                                .map(reported -> new Swap(baseline, target, reported))));
    }

    private static boolean wasTarget(Measure measure, ReportedFigure baseline) {
        return measure.targets().stream()
                .anyMatch(target -> target.due().filter(baseline.on()::equals).isPresent()
                        && isSame(target.value(), baseline.number()));
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && Printed.agree(one.get(), other.get());
    }
}
