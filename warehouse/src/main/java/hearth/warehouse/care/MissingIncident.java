package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time when a child was missing, or away from placement without authorisation.
 *
 * @param endedOn the day the child came back; empty when not reported
 * @param kind the return's code
 */
public record MissingIncident(LocalDate startedOn, Optional<LocalDate> endedOn, String kind) {
    /** Whether the child was missing, their whereabouts not known. */
    public boolean isMissing() {
        return kind.equals("M");
    }

    /**
     * Whether any of it falls between the first day and the last, both included. An incident whose end is never
     * reported counts as ended on the day it started: the next return would have reported that it continued.
     */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !startedOn.isAfter(last) && !endedOn.orElse(startedOn).isBefore(first);
    }
}
