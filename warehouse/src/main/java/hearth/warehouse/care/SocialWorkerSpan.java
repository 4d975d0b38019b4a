package hearth.warehouse.care;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time during which one social worker was responsible for a child.
 *
 * @param workerId the worker's pseudonym
 * @param endedOn empty while it continues
 * @param reason why it started, the return's code; empty when missing
 */
public record SocialWorkerSpan(String workerId, LocalDate startedOn, Optional<LocalDate> endedOn, String reason) {
    /** The return's SW_REASON for a child's first worker. */
    public static final String FIRST_CONTACT = "FCONTA";

    /** Whether any of it falls between the first day and the last, both included; the day it ended does not count. */
    boolean overlaps(LocalDate first, LocalDate last) {
        return !startedOn.isAfter(last)
                && endedOn.filter(end -> !end.isAfter(first)).isEmpty();
    }
}
