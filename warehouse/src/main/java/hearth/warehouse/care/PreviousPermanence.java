package hearth.warehouse.care;

import hearth.warehouse.ssda903.PartialDate;
import java.time.LocalDate;

/**
 * What a return reports about a permanent home that a child had before this period of care.
 *
 * @param reportedOn the last day that the return covers
 * @param kind the return's code; empty when missing
 * @param authority where the order was made, as received; empty when missing
 */
public record PreviousPermanence(LocalDate reportedOn, String kind, String authority, PartialDate madeOn) {
    private static final String NONE = "Z1";

    /** Whether there was one. */
    public boolean isReported() {
        return !kind.isEmpty() && !kind.equals(NONE);
    }
}
