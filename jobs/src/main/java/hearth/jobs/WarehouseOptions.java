package hearth.jobs;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.SparkSessions;
import hearth.jobs.lake.WarehouseLocation;
import hearth.jobs.lake.WarehouseLock;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that say where the warehouse is and where Spark runs. */
final class WarehouseOptions {
    /** Spark within this process, on all cores. */
    static final String LOCAL = "local[*]";

    @Option(
            names = "--warehouse",
            defaultValue = "data/warehouse",
            paramLabel = "<folder>",
            description = "Folder of the warehouse, or a URI to read from (default: ${DEFAULT-VALUE}).")
    private String root = "data/warehouse";

    @Option(
            names = "--master",
            defaultValue = LOCAL,
            paramLabel = "<url>",
            description = "Spark master (default: ${DEFAULT-VALUE}).")
    private String master = LOCAL;

    /** The warehouse of a folder, with Spark within this process. */
    static WarehouseOptions of(Path folder) {
        WarehouseOptions options = new WarehouseOptions();
        options.root = folder.toString();
        return options;
    }

    /** Something that is done with the tables of the warehouse and ends with an exit code. */
    @FunctionalInterface
    interface Work {
        int run(Lake lake) throws Exception;
    }

    /** Does work that writes, under the warehouse's lock; fails for a location that cannot be locked. */
    int write(String purpose, Work work) throws Exception {
        WarehouseLock lock = WarehouseLock.take(WarehouseLocation.of(root).folder(), purpose);
        try (lock) {
            return withSpark(work);
        }
    }

    /** Does work that only reads. */
    int read(Work work) throws Exception {
        return withSpark(work);
    }

    private int withSpark(Work work) throws Exception {
        return work.run(
                new Lake(SparkSessions.start(master), WarehouseLocation.of(root).root()));
    }
}
