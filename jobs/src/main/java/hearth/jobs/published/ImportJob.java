package hearth.jobs.published;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Origin;
import hearth.jobs.lake.ReferenceTables;
import hearth.jobs.lake.Releases;
import hearth.jobs.lake.Releases.Release;
import hearth.jobs.mart.IndicatorMart;
import hearth.jobs.mart.Populations;
import hearth.jobs.mart.Recount;
import hearth.jobs.progress.Outcome;
import hearth.jobs.progress.Progress;
import hearth.jobs.strategy.StrategyTables;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.strategy.Strategies;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** One import of published files: reads a folder, replaces what was published before and releases the tables. */
public final class ImportJob {
    /** The name of the stage that counts all figures again, as its line of progress says it. */
    public static final String RECOUNT = "count again with the new population";

    private final Lake lake;
    private final Progress progress;
    private final Instant now;
    private final Catalogue catalogue = Catalogue.shipped();

    /** @param now when the import is made */
    public ImportJob(Lake lake, Progress progress, Instant now) {
        this.lake = lake;
        this.progress = progress;
        this.now = now;
    }

    /** Does it; nothing is written where no file can be used. */
    public Outcome run(Path folder, Origin origin) throws Exception {
        progress.expect(lake.has(IndicatorMart.TABLE) ? 4 : 3);
        progress.rolledBack(new Releases(lake).prepare(origin));
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        PublishedImport files = progress.stage("read files", () -> PublishedImport.read(folder, catalogue, today));
        report(files.reports());
        if (files.isEmpty()) {
            progress.line("Nothing to import in " + folder + ".");
            return Outcome.NOTHING_FOUND;
        }
        write(files, origin);
        Release release = new Releases(lake).publish("import of published files", now, origin);
        progress.line("Release " + release.id() + ": " + release.reason() + ".");
        return files.reports().stream().anyMatch(FileReport::isRejected) ? Outcome.PARTLY_REJECTED : Outcome.DONE;
    }

    /** Reports what became of the files: those that were used, those of no use, and last those to do something about. */
    private void report(List<FileReport> reports) {
        report("Used", FileReport.Use.USED, reports);
        report("Ignored", FileReport.Use.IGNORED, reports);
        report("Problems", FileReport.Use.REJECTED, reports);
    }

    private void report(String group, FileReport.Use use, List<FileReport> reports) {
        List<FileReport> concerned =
                reports.stream().filter(report -> report.use() == use).toList();
        if (concerned.isEmpty()) {
            return;
        }
        progress.line(group + ":");
        for (FileReport report : concerned) {
            progress.line(
                    "  " + (report.isRejected() ? "REJECTED " : "") + report.file() + ": " + report.found() + ".");
            if (progress.detail() == Progress.Detail.FULL) {
                report.details().forEach(detail -> progress.line("    " + detail + "."));
            }
        }
    }

    private void write(PublishedImport files, Origin origin) throws Exception {
        Map<String, NavigableMap<Integer, Double>> population = Populations.byAuthority(lake);
        progress.stage("write tables", () -> {
            files.write(lake);
            ReferenceTables.write(lake);
        });
        // A synthetic country has no real council in it, so none of their strategies either.
        Strategies strategies = origin == Origin.REAL ? Strategies.shipped(catalogue) : Strategies.synthetic(catalogue);
        progress.stage("write strategies", () -> StrategyTables.write(lake, strategies));
        if (lake.has(IndicatorMart.TABLE)) {
            progress.stage(RECOUNT, () -> Recount.whereOther(population, lake, catalogue));
        }
    }
}
