package hearth.jobs.conform;

import java.io.Serializable;

/** How many rows of a file came in, and how many of them were rejected. */
public record FileCount(String laCode, String path, String table, String submission, long rowsIn, long rowsQuarantined)
        implements Serializable {
    public long rowsAccepted() {
        return rowsIn - rowsQuarantined;
    }
}
