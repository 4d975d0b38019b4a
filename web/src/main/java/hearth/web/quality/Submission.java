package hearth.web.quality;

import hearth.warehouse.ssda903.Return;
import java.time.Instant;
import java.util.Optional;

/**
 * A submission of an authority for a return.
 *
 * @param isCurrent whether it counts: no later one has replaced it, and it is not held back
 * @param heldBack why it is held back; empty where it is not
 */
record Submission(
        String laCode,
        Return of,
        Instant receivedAt,
        boolean isCurrent,
        long files,
        long rowsIn,
        long rowsAccepted,
        long rowsRejected,
        Optional<String> heldBack,
        String id) {
    /** Whether it counts, in a word or two. */
    String state() {
        if (heldBack.isPresent()) {
            return "held back";
        }
        return isCurrent ? "current" : "superseded";
    }
}
