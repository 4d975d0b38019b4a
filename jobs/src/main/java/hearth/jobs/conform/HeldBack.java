package hearth.jobs.conform;

import hearth.warehouse.quality.QuarantinedRow;
import java.io.Serializable;
import java.util.List;

/**
 * A submission that gives no figures and replaces none, because too much of it cannot be used.
 *
 * @param submission its return as {@code --accept} names it, such as {@code 892/2025}
 * @param reason what cannot be used, as the rest of a sentence about the return
 * @param remedy what the authority can do about it
 * @param rejected its rejected rows
 */
public record HeldBack(String submission, String reason, String remedy, List<QuarantinedRow> rejected)
        implements Serializable {

    /** The same without its rows, of which there may be many. */
    HeldBack withoutRows() {
        return new HeldBack(submission, reason, remedy, List.of());
    }
}
