package hearth.warehouse.sufficiency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One placement of a child.
 *
 * @param start what began with it
 * @param endedOn the first day on which the child is no longer there; null while it lasts
 * @param reason why care ended with it; means nothing where another placement follows on the same day
 */
public record Placement(
        String child,
        ChildGroup group,
        LocalDate bornOn,
        Start start,
        PlacementState state,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        LeavingReason reason) {
    /** What a placement, or an episode of one, begins. */
    public enum Start {
        CARE,
        PLACEMENT,
        /** Only the legal status changed. */
        SAME_PLACEMENT
    }

    boolean endsBy(LocalDate day) {
        LocalDate end = endedOn;
        return end != null && !end.isAfter(day);
    }

    Placement endingOn(@Nullable LocalDate day) {
        return new Placement(child, group, bornOn, start, state, startedOn, day, reason);
    }

    boolean lastsOn(LocalDate day) {
        LocalDate end = endedOn;
        return !startedOn.isAfter(day) && (end == null || end.isAfter(day));
    }

    boolean continues(Placement before) {
        return child.equals(before.child) && startedOn.equals(before.endedOn);
    }
}
