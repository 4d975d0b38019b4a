package hearth.warehouse.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a strategy wants of a measure.
 *
 * @param due the day by which; empty when the document does not say
 */
public record Target(Place place, Printed printed, Direction direction, Optional<LocalDate> due) {
    /** Where a measure is to go. */
    public enum Direction {
        AT_LEAST,
        AT_MOST,
        INCREASE,
        REDUCE,
        /** Better, without a word on which way that is or by how much. */
        IMPROVE,
        MAINTAIN,
        /** Watched only. */
        MONITOR,
        /** The document has the measure in a table of targets and sets none. */
        NONE;

        /** In words, such as "at least". */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The number to reach; empty for a direction without one. */
    public Optional<BigDecimal> value() {
        return isLimit() ? printed.number() : Optional.empty();
    }

    boolean isLimit() {
        return direction == Direction.AT_LEAST || direction == Direction.AT_MOST;
    }
}
