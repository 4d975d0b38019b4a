package hearth.jobs.published;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Origin;
import hearth.jobs.lake.Releases;
import hearth.jobs.lake.Releases.Release;
import hearth.jobs.mart.IndicatorMart;
import hearth.jobs.progress.Outcome;
import hearth.jobs.progress.Progress;
import hearth.jobs.strategy.StrategyTables;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.strategy.Strategies;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** One import of published files: reads a folder, replaces what was published before and releases the tables. */
public final class ImportJob {
    /** The name of the stage that counts all figures again, as its line of progress says it. */
    public static final String RECOUNT = "count again with the new population";

    private static final String MART = "mart_indicator";

    private final Lake lake;
    private final Progress progress;
    private final Catalogue catalogue = Catalogue.shipped();

    public ImportJob(Lake lake, Progress progress) {
        this.lake = lake;
        this.progress = progress;
    }

    /** Does it; nothing is written where no file can be used. */
    public Outcome run(Path folder, Origin origin) throws Exception {
        progress.rolledBack(new Releases(lake).rollBackUnreleased());
        PublishedImport files = progress.stage("read files", () -> PublishedImport.read(folder, catalogue));
        files.reports()
                .forEach(report -> progress.line(
                        (report.isRejected() ? "REJECTED " : "") + report.file() + ": " + report.found() + "."));
        if (files.isEmpty()) {
            progress.line("Nothing to import in " + folder + ".");
            return Outcome.NOTHING_FOUND;
        }
        write(files, origin);
        Release release = new Releases(lake).publish("import of published files", Instant.now(), origin);
        progress.line("Release " + release.id() + ": " + release.reason() + ".");
        return files.reports().stream().anyMatch(PublishedImport.FileReport::isRejected)
                ? Outcome.PARTLY_REJECTED
                : Outcome.DONE;
    }

    private void write(PublishedImport files, Origin origin) throws Exception {
        progress.stage("write tables", () -> files.write(lake));
        if (origin == Origin.REAL) {
            // A synthetic country has no real council in it, so none of their strategies either.
            progress.stage("write strategies", () -> StrategyTables.write(lake, Strategies.shipped(catalogue)));
        }
        if (lake.has(MART)) {
            progress.stage(RECOUNT, this::recount);
        }
    }

    private void recount() {
        List<String> laCodes = lake.read("ops_submission").select("la_code").distinct().collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
        lake.replaceAuthorities(
                MART,
                new IndicatorMart(lake.spark(), catalogue).rows(lake::read, IndicatorMart.population(lake)),
                laCodes);
    }
}
