package hearth.web.serving;

import java.util.Map;

/**
 * One data file of a Delta table.
 *
 * @param path where it is, as the file system of the warehouse names it
 * @param size in bytes
 * @param partition partition column to value, from the table's log
 */
record DeltaFile(String path, long size, Map<String, String> partition) {
    DeltaFile {
        partition = Map.copyOf(partition);
    }
}
