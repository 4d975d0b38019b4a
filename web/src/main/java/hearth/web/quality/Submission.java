package hearth.web.quality;

import hearth.warehouse.ssda903.Return;
import java.time.Instant;

/**
 * A submission of an authority for a return.
 *
 * @param isCurrent whether it counts: no later one has replaced it
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
        String id) {}
