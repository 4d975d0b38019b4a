package hearth.warehouse.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a strategy wants a measure to reach.
 *
 * @param due the day it is due; empty when the document does not say
 */
public record Target(Place place, PublishedValue printed, Direction direction, Optional<LocalDate> due) {
    /** The direction that a target sets. */
    public enum Direction {
        AT_LEAST,
        AT_MOST,
        INCREASE,
        REDUCE,
        /** Better, without saying which way or by how much. */
        IMPROVE,
        MAINTAIN,
        /** Watched only. */
        MONITOR,
        /** In a table of targets, but without a target. */
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
