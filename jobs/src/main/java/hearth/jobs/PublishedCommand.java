package hearth.jobs;

import hearth.jobs.lake.Origin;
import hearth.jobs.published.ImportJob;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports published files: folder to release. */
@Command(
        name = "published",
        description = "Import DfE's and ONS's published files and neighbour lists, as downloaded, and release them.",
        sortOptions = false)
final class PublishedCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private WarehouseOptions warehouse = new WarehouseOptions();

    @Parameters(
            paramLabel = "<folder>",
            description = "Folder with the files (.csv, .csv.gz, .parquet, .xlsx, .zip), in subfolders if you like.")
    private Path folder = Path.of("");

    @Option(names = "--made-up", description = "The files are synthetic: every page will say so.")
    private boolean isMadeUp;

    @Override
    public Integer call() throws Exception {
        InputFolder.check(folder.toString(), "a folder with the published files");
        return warehouse.write(
                "hearth published " + folder,
                lake -> new ImportJob(lake, CommandProgress.of(command), Instant.now())
                        .run(folder, isMadeUp ? Origin.MADE_UP : Origin.REAL)
                        .exitCode());
    }
}
