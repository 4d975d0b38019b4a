package hearth.jobs;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Origin;
import hearth.jobs.lake.Releases;
import hearth.jobs.mart.IndicatorMart;
import hearth.jobs.published.PublishedImport;
import hearth.jobs.strategy.StrategyTables;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.strategy.Strategies;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports published files: folder to release. */
@Command(
        name = "published",
        description = "Import DfE's and ONS's published files and neighbour lists, as downloaded, and release them.",
        sortOptions = false)
final class PublishedCommand implements Callable<Integer> {
    private static final int BLOCKED = 3;

    @Mixin
    private WarehouseOptions warehouse = new WarehouseOptions();

    @Mixin
    private Reporting reporting = new Reporting();

    @Parameters(
            paramLabel = "<folder>",
            description = "Folder with the files (.csv, .csv.gz, .parquet), in folders of their own if you like.")
    private Path folder = Path.of("");

    @Option(names = "--made-up", description = "The files are made up: every page will say so.")
    private boolean isMadeUp;

    @Override
    public Integer call() throws Exception {
        return warehouse.write("hearth published " + folder, this::importFiles);
    }

    private int importFiles(Lake lake) throws Exception {
        reporting.settled(new Releases(lake).settle());
        Catalogue catalogue = Catalogue.shipped();
        PublishedImport files = reporting.stage("read files", () -> PublishedImport.read(folder, catalogue));
        files.reports()
                .forEach(report -> reporting.line(
                        (report.isRefused() ? "REFUSED " : "") + report.file() + ": " + report.found() + "."));
        if (files.isEmpty()) {
            reporting.line("Nothing to import in " + folder + ".");
            return 1;
        }
        reporting.stage("write tables", () -> {
            files.write(lake);
            return null;
        });
        if (!isMadeUp) {
            // A made-up country has no real council in it, so none of their strategies either.
            reporting.stage("write strategies", () -> StrategyTables.write(lake, Strategies.shipped(catalogue)));
        }
        if (lake.has("mart_indicator")) {
            reporting.stage("count again with the new population", () -> {
                recount(lake, catalogue);
                return null;
            });
        }
        Releases.Release release = new Releases(lake)
                .publish("import of published files", Instant.now(), isMadeUp ? Origin.MADE_UP : Origin.REAL);
        reporting.line("Release " + release.id() + ": " + release.reason() + ".");
        return files.reports().stream().anyMatch(PublishedImport.FileReport::isRefused) ? BLOCKED : 0;
    }

    private static void recount(Lake lake, Catalogue catalogue) {
        List<String> laCodes = lake.read("ops_submission").select("la_code").distinct().collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
        lake.replaceAuthorities(
                "mart_indicator",
                new IndicatorMart(lake.spark(), catalogue).rows(lake::read, IndicatorMart.population(lake)),
                laCodes);
    }
}
