package hearth.jobs.lake;

import java.io.Serializable;

/**
 * A data file of a table.
 *
 * @param path where it is, below the table's folder
 * @param partition the value that all of its rows have in the partition column; empty in a table without one
 * @param modifiedAt when it was written, in milliseconds of the epoch
 */
public record DataFile(String table, String path, String partition, long bytes, long modifiedAt)
        implements Serializable {}
