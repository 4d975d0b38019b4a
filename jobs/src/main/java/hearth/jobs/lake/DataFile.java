package hearth.jobs.lake;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A data file of a table.
 *
 * @param path where it is, below the table's folder
 * @param partition the value that all of its rows have in the partition column; empty in a table without one
 * @param modifiedAt when it was written, in milliseconds of the epoch
 * @param rows how many there are; null where the table's log does not say, as an earlier version of Hearth wrote it
 */
public record DataFile(
        String table,
        String path,
        String partition,
        long bytes,
        long modifiedAt,
        @Nullable Long rows) implements Serializable {}
