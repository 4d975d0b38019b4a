package hearth.web.scorecard;

import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Unit;
import hearth.warehouse.strategy.Measure;
import hearth.warehouse.strategy.MeasureUnit;
import hearth.warehouse.strategy.Priority;
import java.util.Optional;

/**
 * A measure that a board may show.
 *
 * @param measure what the strategy says of it; empty on the general board
 * @param indicator whose figures are shown; for a number of children the rate, which has an interval
 */
record Line(Priority priority, Optional<Measure> measure, Indicator indicator) {
    /** The strategy's own words, where what they count is what is shown. */
    String title() {
        return measure.filter(said -> isInItsUnit() && !said.isOpposite())
                .map(Measure::title)
                .orElse(indicator.title());
    }

    /** The strategy's own words, where the title has others. */
    Optional<String> otherwiseCalled() {
        return measure.map(Measure::title).filter(words -> !words.equals(title()));
    }

    /** By what a comments file may call it. */
    boolean isCalled(String id) {
        return indicator.id().equals(id)
                || measure.filter(said -> said.id().equals(id)).isPresent();
    }

    /** Whether the strategy's numbers are in the unit of the figures. */
    boolean isInItsUnit() {
        return measure.stream()
                .allMatch(
                        said -> unit(said.unit()).filter(unit -> unit == kind()).isPresent());
    }

    /** A score has no unit of its own, and a strategy has none for it. */
    private Unit kind() {
        return switch (indicator.unit()) {
            case MEAN_DAYS, MEDIAN_DAYS -> Unit.MEAN_DAYS;
            case MEAN, SCORE -> Unit.COUNT;
            case COUNT, PERCENTAGE, PER_10_000, MEAN_MONTHS, POUNDS, MEAN_POUNDS, PERCENTAGE_POINTS -> indicator.unit();
        };
    }

    private static Optional<Unit> unit(MeasureUnit written) {
        return switch (written) {
            case COUNT -> Optional.of(Unit.COUNT);
            case PERCENTAGE -> Optional.of(Unit.PERCENTAGE);
            case PER_10_000 -> Optional.of(Unit.PER_10_000);
            case DAYS -> Optional.of(Unit.MEAN_DAYS);
            case MONTHS -> Optional.of(Unit.MEAN_MONTHS);
            case POUNDS -> Optional.of(Unit.MEAN_POUNDS);
            case PERCENTAGE_POINTS -> Optional.of(Unit.PERCENTAGE_POINTS);
            case YEARS, TIMES, MILLION_POUNDS, PERCENTAGE_CHANGE -> Optional.empty();
        };
    }
}
