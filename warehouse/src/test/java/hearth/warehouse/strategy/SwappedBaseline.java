package hearth.warehouse.strategy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A baseline and a target that are swapped: for the day of the baseline another place reports the target's number, and
 * gives the baseline's number as that day's target.
 */
record SwappedBaseline(ReportedFigure baseline, Target target, ReportedFigure reported) {
    static Optional<SwappedBaseline> of(Measure measure) {
        return measure.baseline()
                .flatMap(baseline -> measure.targets().stream()
                        .filter(target -> target.place().equals(baseline.place()))
                        .findFirst()
                        .flatMap(target -> PrintedFigures.numbersOn(measure, baseline.on()).stream()
                                .filter(reported -> !reported.place().equals(baseline.place())
                                        && isSame(reported.number(), target.value())
                                        && wasTarget(measure, baseline))
                                .findFirst()
                                .map(reported -> new SwappedBaseline(baseline, target, reported))));
    }

    private static boolean wasTarget(Measure measure, ReportedFigure baseline) {
        return measure.targets().stream()
                .anyMatch(target -> target.due().filter(baseline.on()::equals).isPresent()
                        && isSame(target.value(), baseline.number()));
    }

    private static boolean isSame(Optional<BigDecimal> number, Optional<BigDecimal> other) {
        return number.isPresent() && other.isPresent() && PrintedFigures.agree(number.get(), other.get());
    }
}
