package hearth.warehouse.care;

import hearth.warehouse.ssda903.PartialDate;
import java.time.LocalDate;

/**
 * What a return says of a permanent home that a child had before this time in care.
 *
 * @param toldOn the last day that the return speaks of
 * @param kind the return's code; empty when not given
 * @param authority where the order was made, as it was received; empty when not given
 */
public record PreviousPermanence(LocalDate toldOn, String kind, String authority, PartialDate madeOn) {
    private static final String NONE = "Z1";

    /** Whether there was one. */
    public boolean isTold() {
        return !kind.isEmpty() && !kind.equals(NONE);
    }
}
