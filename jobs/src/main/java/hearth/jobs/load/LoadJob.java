package hearth.jobs.load;

import hearth.jobs.conform.AuthorityKey;
import hearth.jobs.conform.AuthorityOutcome;
import hearth.jobs.conform.AuthorityTask;
import hearth.jobs.conform.AuthorityTools;
import hearth.jobs.conform.AuthorityUpdate;
import hearth.jobs.conform.AuthorityWork;
import hearth.jobs.extract.Landing;
import hearth.jobs.lake.DataFile;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.OriginTable;
import hearth.jobs.lake.ReferenceTables;
import hearth.jobs.lake.Releases;
import hearth.jobs.lake.Releases.Release;
import hearth.jobs.progress.Meter;
import hearth.jobs.progress.Outcome;
import hearth.jobs.progress.Progress;
import hearth.jobs.progress.Progress.Detail;
import hearth.warehouse.file.UserError;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * One load: conforms the authorities with new files, replaces their rows in every table and releases the tables. Spark runs
 * one job, a task for each authority; what the tasks wrote is committed here, when all of them are done.
 */
public final class LoadJob {
    private static final String RAW = "raw_record";
    private static final int STAGES = 5;

    private final Lake lake;
    private final Supplier<JavaSparkContext> spark;
    private final LoadRequest request;
    private final Progress progress;

    /** @param spark starts Spark, or gives the context that runs; not asked where there is nothing to do */
    public LoadJob(Lake lake, Supplier<JavaSparkContext> spark, LoadRequest request, Progress progress) {
        this.lake = lake;
        this.spark = spark;
        this.request = request;
        this.progress = progress;
    }

    /** Does it; nothing is written where nothing is new. */
    public Outcome run() throws Exception {
        progress.expect(STAGES);
        progress.rolledBack(new Releases(lake).prepare(request.origin()));
        Landing landing = progress.stage("find files", () -> Landing.list(request.landing(), lake.configuration()));
        landing.ignored().forEach((path, reason) -> progress.line(path + ": " + reason + "; not read"));
        List<AuthorityUpdate> updates = progress.stage("plan", () -> LoadPlan.updates(lake, request, landing));
        Meter meter = new Meter("councils", updates.size(), AuthorityTasks.size(updates));
        List<AuthorityOutcome> outcomes = progress.stage("read, conform, count", meter, () -> outcomes(updates, meter));
        FilesRead files = FilesRead.of(outcomes);
        files.report(progress);
        Set<String> changed = outcomes.stream()
                .filter(AuthorityOutcome::isChanged)
                .map(AuthorityOutcome::laCode)
                .collect(Collectors.toCollection(TreeSet::new));
        if (landing.byAuthority().isEmpty()) {
            progress.line("Nothing to load: " + request.landing()
                    + " has no folder of an authority, named by its three-digit code, with files in it.");
        } else if (changed.isEmpty()) {
            progress.line("Nothing new: these files are already loaded.");
        } else {
            progress.stage("commit tables", () -> commit(outcomes, changed, keys(updates, changed)));
            release(changed);
        }
        return files.isAllUsed() ? Outcome.DONE : Outcome.PARTLY_REJECTED;
    }

    private List<AuthorityOutcome> outcomes(List<AuthorityUpdate> updates, Meter meter) {
        if (updates.isEmpty()) {
            return List.of();
        }
        JavaSparkContext context = spark.get();
        List<AuthorityOutcome> outcomes = AuthorityTasks.run(
                context,
                updates,
                new AuthorityTools(
                        lake.root(),
                        lake.configuration(),
                        request.postcodes(),
                        request.providers(),
                        request.catalogue()),
                meter);
        if (progress.detail() == Detail.FULL) {
            int jobs = context.statusTracker().getJobIdsForGroup(null).length;
            progress.line("  " + Progress.counted(jobs, "Spark job", "Spark jobs") + " of "
                    + Progress.counted(updates.size(), "task", "tasks"));
        }
        List<String> missing =
                outcomes.stream().flatMap(outcome -> outcome.missing().stream()).toList();
        if (!missing.isEmpty()) {
            throw new UserError(
                    "the rows of these submissions are neither in the landing folder nor in raw_record: "
                            + String.join(", ", missing),
                    "",
                    "",
                    "load again with --rebuild and all files of their authorities in the landing folder");
        }
        return outcomes;
    }

    /** Has the tables name the files that were written: received rows are added, all else of the authorities is replaced. */
    private void commit(List<AuthorityOutcome> outcomes, Set<String> changed, Map<String, AuthorityKey> keys) {
        Map<String, List<DataFile>> files = outcomes.stream()
                .flatMap(outcome -> outcome.files().stream())
                .collect(Collectors.groupingBy(DataFile::table));
        for (String table : AuthorityTask.tables()) {
            List<DataFile> written = files.getOrDefault(table, List.of());
            if (table.equals(RAW)) {
                lake.append(table, written);
            } else {
                lake.replaceAuthorities(table, changed, written);
            }
        }
        KeyTable.add(lake, keys);
        OriginTable.add(lake, changed, request.origin());
        ReferenceTables.write(lake);
        if (!request.providers().isEmpty()) {
            ProviderTable.write(lake, request.providers());
        }
    }

    private static Map<String, AuthorityKey> keys(List<AuthorityUpdate> updates, Set<String> changed) {
        return updates.stream()
                .map(AuthorityUpdate::work)
                .filter(work -> changed.contains(work.laCode()))
                .collect(Collectors.toMap(AuthorityWork::laCode, AuthorityWork::key));
    }

    private void release(Set<String> changed) throws Exception {
        String reason = "load of " + Progress.counted(changed.size(), "authority", "authorities");
        Release release =
                progress.stage("release", () -> new Releases(lake).publish(reason, request.now(), request.origin()));
        progress.line("Release " + release.id() + ": " + release.reason() + ".");
    }
}
