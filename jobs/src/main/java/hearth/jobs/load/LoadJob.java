package hearth.jobs.load;

import hearth.jobs.conform.ConformedAuthorities;
import hearth.jobs.conform.FileCount;
import hearth.jobs.conform.FindingHistory;
import hearth.jobs.extract.Landing;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Releases;
import hearth.jobs.lake.Releases.Release;
import hearth.jobs.mart.IndicatorMart;
import hearth.jobs.progress.Outcome;
import hearth.jobs.progress.Progress;
import hearth.jobs.progress.Progress.Step;
import hearth.warehouse.file.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** One load: conforms the authorities with new files, replaces their rows in every table and releases the tables. */
public final class LoadJob {
    private static final String RAW = "raw_record";
    private static final String MART = "mart_indicator";

    private final Lake lake;
    private final LoadRequest request;
    private final Progress progress;

    public LoadJob(Lake lake, LoadRequest request, Progress progress) {
        this.lake = lake;
        this.request = request;
        this.progress = progress;
    }

    /** Does it; nothing is written where nothing is new. */
    public Outcome run() throws Exception {
        progress.rolledBack(new Releases(lake).rollBackUnreleased());
        Landing landing = progress.stage(
                "find files",
                () -> Landing.list(
                        request.landing(), lake.spark().sparkContext().hadoopConfiguration()));
        landing.ignored().forEach((path, reason) -> progress.line(path + ": " + reason + "; not read"));
        LoadPlan plan = progress.stage("plan", () -> LoadPlan.of(lake, request, landing));
        try (ConformedAuthorities authorities = progress.stage("read and conform", () -> conform(plan))) {
            FilesRead files = FilesRead.of(authorities);
            files.report(progress);
            Set<String> changed = new TreeSet<>(plan.rebuilt());
            files.counts().stream().map(FileCount::laCode).forEach(changed::add);
            if (changed.isEmpty()) {
                progress.line("Nothing new: these files are already loaded.");
            } else {
                write(authorities, changed);
                release(changed);
            }
            return files.isAllUsed() ? Outcome.DONE : Outcome.PARTLY_REJECTED;
        }
    }

    /** Conforms; twice where files that the warehouse knows are rejected now, so that their rows are needed. */
    private ConformedAuthorities conform(LoadPlan plan) {
        ConformedAuthorities first = conformed(plan);
        List<String> missing = first.missing();
        if (missing.isEmpty()) {
            return first;
        }
        first.close();
        ConformedAuthorities second = conformed(plan.keeping(missing));
        if (second.missing().isEmpty()) {
            return second;
        }
        second.close();
        throw new UserError(
                "the rows of these submissions are neither in the landing folder nor in raw_record: "
                        + String.join(", ", missing),
                "",
                "",
                "load again with --rebuild and all files of their authorities in the landing folder");
    }

    private ConformedAuthorities conformed(LoadPlan plan) {
        return ConformedAuthorities.of(
                lake.spark(), plan.work(), plan.keptRows(lake), request.postcodes(), request.providers());
    }

    private void write(ConformedAuthorities authorities, Set<String> changed) throws Exception {
        List<Step> steps = new ArrayList<>();
        concerned(authorities, changed)
                .forEach(table -> steps.add(new Step(table, () -> write(table, authorities, changed))));
        if (!request.providers().isEmpty()) {
            steps.add(new Step(ProviderTable.NAME, () -> ProviderTable.write(lake, request.providers())));
        }
        steps.add(new Step(
                MART,
                () -> lake.replaceAuthorities(
                        MART,
                        new IndicatorMart(lake.spark(), request.catalogue())
                                .rows(table -> authorities.table(table, changed), IndicatorMart.population(lake)),
                        changed)));
        progress.together("write tables", steps);
    }

    /**
     * The tables that change: those that have rows of the changed authorities, or had some before, and those that lack
     * columns. A commit takes a second or more, and most returns fill half of the tables.
     */
    private List<String> concerned(ConformedAuthorities authorities, Set<String> changed) {
        Map<String, Long> rows = authorities.rowCounts(changed);
        return ConformedAuthorities.tables().stream()
                .filter(table -> rows.getOrDefault(table, 0L) > 0
                        || (!table.equals(RAW) && lake.holdsAny(table, changed))
                        || lake.lacksColumns(table))
                .toList();
    }

    /** Writes one table: received rows are added, all else of the changed authorities is replaced. */
    private void write(String table, ConformedAuthorities authorities, Set<String> changed) {
        Dataset<Row> rows = authorities.table(table, changed);
        if (table.equals(RAW)) {
            lake.append(table, rows);
        } else if (table.equals(FindingHistory.TABLE) && lake.has(table)) {
            lake.replaceAuthorities(
                    table,
                    FindingHistory.continued(
                            rows,
                            lake.read(table, changed),
                            authorities.table("ops_submission", changed),
                            request.now()),
                    changed);
        } else {
            lake.replaceAuthorities(table, rows, changed);
        }
    }

    private void release(Set<String> changed) throws Exception {
        String reason = "load of " + Progress.counted(changed.size(), "authority", "authorities");
        Release release =
                progress.stage("release", () -> new Releases(lake).publish(reason, request.now(), request.origin()));
        progress.line("Release " + release.id() + ": " + release.reason() + ".");
    }
}
