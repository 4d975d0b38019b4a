package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in which one social worker was responsible for a child.
 *
 * @param workerId the worker's pseudonym
 * @param endedOn empty while it goes on
 * @param reason why it started, the return's code; empty when not given
 */
public record SocialWorkerSpan(String workerId, LocalDate startedOn, Optional<LocalDate> endedOn, String reason) {
    /** The return's SW_REASON for a child's first worker. */
    public static final String FIRST_CONTACT = "FCONTA";

    /** Whether any of it lies within the days from first to last, both included; the day of the end does not count. */
    boolean overlaps(LocalDate first, LocalDate last) {
        return !startedOn.isAfter(last)
                && endedOn.filter(end -> !end.isAfter(first)).isEmpty();
    }
}
