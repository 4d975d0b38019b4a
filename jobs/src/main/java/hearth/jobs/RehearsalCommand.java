package hearth.jobs;

import hearth.jobs.conform.ChildKeys;
import hearth.jobs.conform.ReturnGuard;
import hearth.jobs.extract.YearNames;
import hearth.jobs.lake.Origin;
import hearth.jobs.load.LoadJob;
import hearth.jobs.load.LoadRequest;
import hearth.jobs.load.LoadRequest.Scope;
import hearth.jobs.progress.Progress;
import hearth.jobs.progress.Progress.Detail;
import hearth.jobs.published.ImportJob;
import hearth.jobs.synthetic.SyntheticEngland;
import hearth.jobs.synthetic.place.CountrySettings;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.indicator.CatalogueFiles;
import hearth.warehouse.provider.ProviderDirectory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Does in a folder what loads do, so that the launcher can keep the classes that Java reads for it. */
@Command(name = "rehearse", description = "Import and load one synthetic council.", hidden = true)
final class RehearsalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "<folder>", description = "An empty folder; the warehouse is made in it.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws Exception {
        SyntheticEngland.of(CountrySettings.demo().withAuthorities(1)).write(folder);
        Progress silent = new Progress(new PrintWriter(Writer.nullWriter()), Detail.NORMAL);
        WarehouseOptions warehouse = WarehouseOptions.of(command, folder.resolve("warehouse"));
        warehouse.write("hearth rehearse", lake -> {
            new ImportJob(lake, silent, Instant.now()).run(folder.resolve("published"), Origin.MADE_UP);
            new LoadJob(lake, warehouse::spark, request(), silent).run();
            submitAgain(folder.resolve("landing"));
            return new LoadJob(lake, warehouse::spark, request(), silent).run().exitCode();
        });
        return 0;
    }

    /** Leaves the newest return alone in the landing folder, with a row less: the others come from the warehouse. */
    private static void submitAgain(Path landing) throws IOException {
        try (Stream<Path> returns =
                Files.find(landing, 2, (path, attributes) -> path.getNameCount() == landing.getNameCount() + 2)) {
            List<Path> sorted = returns.sorted().toList();
            sorted.subList(0, sorted.size() - 1).forEach(sent -> FileUtil.fullyDelete(sent.toFile()));
            Path reviews = sorted.get(sorted.size() - 1).resolve("reviews.csv");
            List<String> rows = Files.readAllLines(reviews);
            Files.write(reviews, rows.subList(0, rows.size() - 1));
        }
    }

    private LoadRequest request() {
        return new LoadRequest(
                folder.resolve("landing").toString(),
                YearNames.END,
                ReturnGuard.DEFAULT,
                PostcodeDirectory.empty(),
                ProviderDirectory.empty(),
                new ChildKeys(folder.resolve("keys")),
                CatalogueFiles.shipped(),
                Scope.WHAT_IS_NEW,
                Origin.MADE_UP,
                Instant.now());
    }
}
