package hearth.jobs;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Sessions;
import hearth.jobs.lake.WarehouseLock;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The options that say where the warehouse is and where Spark runs. */
final class WarehouseOptions {
    /** Spark within this process, on all cores. */
    static final String LOCAL = "local[*]";

    @Option(
            names = "--warehouse",
            defaultValue = "data/warehouse",
            paramLabel = "<folder>",
            description = "Folder or URI of the warehouse (default: ${DEFAULT-VALUE}).")
    private String root = "data/warehouse";

    @Option(
            names = "--master",
            defaultValue = LOCAL,
            paramLabel = "<url>",
            description = "Spark master (default: ${DEFAULT-VALUE}).")
    private String master = LOCAL;

    /** Something that is done with the tables of the warehouse and ends with an exit code. */
    @FunctionalInterface
    interface Work {
        int run(Lake lake) throws Exception;
    }

    /** Does work that writes, while nobody else can. */
    int write(String purpose, Work work) throws Exception {
        if (root.contains("://") && !root.startsWith("file:")) {
            return withSpark(work);
        }
        WarehouseLock lock = WarehouseLock.take(localRoot(), purpose);
        try (lock) {
            return withSpark(work);
        }
    }

    /** Does work that only reads. */
    int read(Work work) throws Exception {
        return withSpark(work);
    }

    private int withSpark(Work work) throws Exception {
        return work.run(new Lake(Sessions.start(master), root));
    }

    private Path localRoot() {
        return Path.of(root.toLowerCase(Locale.ROOT).startsWith("file:") ? root.substring("file:".length()) : root);
    }
}
