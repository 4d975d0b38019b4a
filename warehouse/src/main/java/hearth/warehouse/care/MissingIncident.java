package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time when a child was missing, or away without leave.
 *
 * @param endedOn the day the child came back; empty when no return tells
 * @param kind the return's code
 */
public record MissingIncident(LocalDate startedOn, Optional<LocalDate> endedOn, String kind) {
    /** Whether it was not known where the child was. */
    public boolean isMissing() {
        return kind.equals("M");
    }

    /**
     * Whether any of it lies within the days from first to last, both included. One whose end is never told is taken to
     * have ended on the day it started: a next return would have said that it went on.
     */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !startedOn.isAfter(last) && !endedOn.orElse(startedOn).isBefore(first);
    }
}
