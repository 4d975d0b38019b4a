package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Places of one kind that a council can use.
 *
 * @param to the last day; null while nothing ends them
 * @param count places that exist; negative for places that close
 * @param usableShare the share that can be filled: carers rest, siblings and matching keep places empty
 * @param isInArea whether they are in the council's own area
 */
public record Places(
        PlacementState state,
        LocalDate from,
        @Nullable LocalDate to,
        double count,
        double usableShare,
        boolean isInArea) {
    public Places {
        if (usableShare < 0 || usableShare > 1) {
            throw new IllegalArgumentException("usable share " + usableShare + " is not from 0 to 1");
        }
    }

    /** Places in the council's own area. */
    static Places inArea(
            PlacementState state, LocalDate from, @Nullable LocalDate to, double count, double usableShare) {
        return new Places(state, from, to, count, usableShare, true);
    }

    double usableOn(LocalDate day) {
        LocalDate last = to;
        return day.isBefore(from) || (last != null && day.isAfter(last)) ? 0 : count * usableShare;
    }
}
