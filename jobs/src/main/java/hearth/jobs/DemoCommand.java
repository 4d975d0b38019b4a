package hearth.jobs;

import hearth.jobs.conform.ChildKeys;
import hearth.jobs.conform.ReturnGuard;
import hearth.jobs.extract.YearNames;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Origin;
import hearth.jobs.lake.Releases;
import hearth.jobs.load.LoadJob;
import hearth.jobs.load.LoadRequest;
import hearth.jobs.load.LoadRequest.Scope;
import hearth.jobs.load.SparkRunner;
import hearth.jobs.local.LocalImport;
import hearth.jobs.progress.Outcome;
import hearth.jobs.progress.Progress;
import hearth.jobs.published.ImportJob;
import hearth.jobs.synthetic.SyntheticEngland;
import hearth.jobs.synthetic.place.CountrySettings;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.file.OwnFolder;
import hearth.warehouse.file.UserError;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.CatalogueFiles;
import hearth.warehouse.local.LocalReader;
import hearth.warehouse.provider.ProviderDirectory;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes up an England of fictional councils and loads it. */
@Command(
        name = "demo",
        description = "Generate a small synthetic England of fictional councils and load it, ready to be served.",
        sortOptions = false)
final class DemoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--folder",
            defaultValue = "data/demo",
            paramLabel = "<folder>",
            description = "Where to write it (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("data/demo");

    @Override
    public Integer call() throws Exception {
        if (Files.exists(folder.resolve("warehouse/ops_release"))) {
            CommandProgress.of(command)
                    .line("The synthetic England is in " + folder
                            + " already. To generate it again, delete that folder.");
            return 0;
        }
        if (Files.isDirectory(folder) && !isEmpty(folder)) {
            throw new UserError(
                    "contains something else",
                    folder.toString(),
                    "",
                    "delete it, or name another folder with --folder");
        }
        // Written next to its final folder and moved there when complete: an interrupted one counts as none.
        Path making = folder.resolveSibling(folder.getFileName() + ".making");
        FileUtil.fullyDelete(making.toFile());
        int result = make(making, CommandProgress.of(command));
        if (result == 0) {
            Files.move(making, folder, StandardCopyOption.REPLACE_EXISTING);
        }
        return result;
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    private int make(Path making, Progress progress) throws Exception {
        FutureTask<SyntheticEngland.Summary> england = new FutureTask<>(
                () -> SyntheticEngland.of(CountrySettings.demo()).write(making));
        Thread writer = new Thread(england, "make-up-england");
        // It must not keep a process alive that has failed meanwhile.
        writer.setDaemon(true);
        writer.start();
        // Not in the warehouse, which moves while Spark still runs.
        Path temporary = making.toAbsolutePath().resolveSibling("." + making.getFileName() + ".temporary");
        OwnFolder.createEmpty(temporary);
        // Spark takes as long to start as the country takes to generate.
        SparkRunner.start(WarehouseOptions.LOCAL, temporary);
        SyntheticEngland.Summary made = progress.stage("generate England", () -> england.get());
        progress.line("%,d files, %,d rows, %,d children".formatted(made.files(), made.rows(), made.children()));
        return load(making, progress);
    }

    private int load(Path making, Progress progress) throws Exception {
        WarehouseOptions warehouse = WarehouseOptions.of(command, making.resolve("warehouse"));
        return warehouse.write("hearth demo", lake -> {
            Outcome imported =
                    new ImportJob(lake, progress, Instant.now()).run(making.resolve("published"), Origin.MADE_UP);
            if (imported != Outcome.DONE) {
                return imported.exitCode();
            }
            Outcome loaded = new LoadJob(lake, warehouse::spark, request(making), progress).run();
            importLocal(making.resolve("local"), lake);
            return loaded.exitCode();
        });
    }

    private static void importLocal(Path folder, Lake lake) throws Exception {
        LocalReader reader = new LocalReader(Catalogue.shipped(), LocalDate.now(ZoneOffset.UTC));
        LocalImport.read(folder, reader, any -> true).write(lake);
        new Releases(lake).publish("local figures of some authorities", Instant.now(), Origin.MADE_UP);
    }

    private static LoadRequest request(Path making) throws IOException {
        try (Reader postcodes = Files.newBufferedReader(making.resolve("postcodes.csv"))) {
            return new LoadRequest(
                    making.resolve("landing").toString(),
                    YearNames.END,
                    ReturnGuard.DEFAULT,
                    PostcodeDirectory.read(postcodes, "postcodes.csv"),
                    ProviderDirectory.empty(),
                    new ChildKeys(making.resolve("keys")),
                    CatalogueFiles.shipped(),
                    Scope.WHAT_IS_NEW,
                    Origin.MADE_UP,
                    Instant.now());
        }
    }
}
