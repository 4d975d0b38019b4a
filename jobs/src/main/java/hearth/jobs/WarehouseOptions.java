package hearth.jobs;

import hearth.jobs.lake.Hadoop;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.WarehouseLocation;
import hearth.jobs.lake.WarehouseLock;
import hearth.jobs.load.SparkRunner;
import hearth.warehouse.file.OwnFolder;
import hearth.warehouse.file.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say where the warehouse is and where Spark runs. */
final class WarehouseOptions {
    /** Spark within this process, on all cores. */
    static final String LOCAL = "local[*]";

    private static final String TEMPORARY = ".temporary";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

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

    /** The warehouse of a folder, for a command without these options, with Spark within this process. */
    static WarehouseOptions of(CommandSpec command, Path folder) {
        WarehouseOptions options = new WarehouseOptions();
        options.command = command;
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
        Lake lake = lake();
        try (lock;
                Interruption interruption =
                        Interruption.watch(lake, command.commandLine().getErr())) {
            OwnFolder.createEmpty(temporary());
            if (lock.isAfterFailure()) {
                lake.deleteUnnamed();
            }
            int result = work.run(lake);
            lock.done();
            return result;
        }
    }

    /** Does work that only reads; fails at once where there is no warehouse on this machine. */
    int read(Work work) throws Exception {
        Optional<Path> missing = WarehouseLocation.of(root).localFolder().filter(folder -> !Files.isDirectory(folder));
        if (missing.isPresent()) {
            throw new UserError(
                    "no warehouse at " + missing.get(), "", "", "load returns or import published files first");
        }
        return work.run(lake());
    }

    private Lake lake() {
        return new Lake(WarehouseLocation.of(root).root(), Hadoop.configuration());
    }

    /** Starts Spark, or gives the context that runs. Its temporary files lie in the warehouse, which is its owner's alone. */
    JavaSparkContext spark() {
        return SparkRunner.start(master, temporary());
    }

    private Path temporary() {
        return WarehouseLocation.of(root).folder().toAbsolutePath().resolve(TEMPORARY);
    }
}
