package hearth.jobs;

import hearth.jobs.conform.ChildKeys;
import hearth.jobs.conform.FileCount;
import hearth.jobs.conform.LoadRun;
import hearth.jobs.conform.LoadRun.Scope;
import hearth.jobs.conform.ProviderTable;
import hearth.jobs.extract.Landing;
import hearth.jobs.extract.ProviderFile;
import hearth.jobs.extract.YearNames;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Origin;
import hearth.jobs.lake.Releases;
import hearth.jobs.mart.IndicatorMart;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.provider.ProviderDirectory;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads authorities' extracts: landing folder to release. */
@Command(
        name = "load",
        description = "Load the authorities' SSDA903 extracts from <landing>/<la_code>/... and release them.",
        sortOptions = false)
final class LoadCommand implements Callable<Integer> {
    private static final int BLOCKED = 3;

    @Mixin
    private WarehouseOptions warehouse = new WarehouseOptions();

    @Mixin
    private Reporting reporting = new Reporting();

    @Parameters(paramLabel = "<landing>", description = "Folder with one folder for each authority.")
    private String landing = "";

    @Option(
            names = "--year-names",
            defaultValue = "END",
            description = "Whether a single year in a file's or folder's name is the one in which the collection year"
                    + " ends or starts: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private YearNames yearNames = YearNames.END;

    @Option(
            names = "--postcodes",
            paramLabel = "<csv>",
            description = "Postcode directory with the columns pcd, laua, oseast1m, osnrth1m, for distances.")
    private @Nullable Path postcodes;

    @Option(
            names = "--providers",
            paramLabel = "<csv|xlsx>",
            description = "Ofsted's list of providers, as a workbook or as CSV: which providers' numbers are known.")
    private @Nullable Path providers;

    @Option(
            names = "--keys",
            defaultValue = "data/keys",
            paramLabel = "<folder>",
            description = "Folder of the authorities' secret keys, outside the warehouse (default: ${DEFAULT-VALUE}).")
    private Path keys = Path.of("data/keys");

    @Option(names = "--rebuild", description = "Work on all authorities, also those without new files.")
    private boolean isRebuild;

    @Option(names = "--made-up", description = "The extracts are made up: every page will say so.")
    private boolean isMadeUp;

    @Override
    public Integer call() throws Exception {
        return warehouse.write("hearth load " + landing, this::load);
    }

    private int load(Lake lake) throws Exception {
        reporting.settled(new Releases(lake).settle());
        Instant start = Instant.now();
        ProviderDirectory homes = providers == null ? ProviderDirectory.empty() : ProviderFile.read(providers);
        Landing found = reporting.stage(
                "find files",
                () -> Landing.list(landing, lake.spark().sparkContext().hadoopConfiguration()));
        found.ignored().forEach((path, reason) -> reporting.line(path + ": " + reason + "; not read"));
        LoadRun.Request request = new LoadRun.Request(
                found,
                yearNames,
                directory(),
                homes,
                new ChildKeys(keys),
                start,
                isRebuild ? Scope.EVERYTHING : Scope.WHAT_IS_NEW);
        try (LoadRun run = reporting.stage("read and conform", () -> LoadRun.start(lake, request))) {
            report(run);
            if (run.changed().isEmpty()) {
                reporting.line("Nothing new: the warehouse already holds these files.");
            } else {
                write(lake, run, homes);
                release(lake, run, start);
            }
            return run.refused().isEmpty() ? 0 : BLOCKED;
        }
    }

    private void write(Lake lake, LoadRun run, ProviderDirectory homes) throws Exception {
        List<Reporting.Step> steps = new ArrayList<>();
        LoadRun.tables().forEach(table -> steps.add(new Reporting.Step(table, () -> run.write(table))));
        if (!homes.isEmpty()) {
            steps.add(new Reporting.Step(ProviderTable.NAME, () -> ProviderTable.write(lake, homes)));
        }
        steps.add(new Reporting.Step(
                "mart_indicator",
                () -> lake.replaceAuthorities(
                        "mart_indicator",
                        new IndicatorMart(lake.spark(), Catalogue.shipped())
                                .rows(run::table, IndicatorMart.population(lake)),
                        run.changed())));
        reporting.together("write tables", steps);
    }

    private void release(Lake lake, LoadRun run, Instant now) throws Exception {
        String reason = "load of " + Reporting.counted(run.changed().size(), "authority", "authorities");
        Releases.Release release = reporting.stage(
                "release", () -> new Releases(lake).publish(reason, now, isMadeUp ? Origin.MADE_UP : Origin.REAL));
        reporting.line("Release " + release.id() + ": " + release.reason() + ".");
    }

    private void report(LoadRun run) {
        reporting.fileCounts(run.files());
        run.ignored()
                .forEach(file ->
                        reporting.line(file.laCode() + "/" + file.path() + ": " + file.reason() + "; not read"));
        reporting.refusedFiles(run.refused());
        long rowsIn = run.files().stream().mapToLong(FileCount::rowsIn).sum();
        long aside = run.files().stream().mapToLong(FileCount::rowsQuarantined).sum();
        reporting.line("%s, %,d rows in = %,d accepted + %,d set aside%s"
                .formatted(
                        Reporting.counted(run.files().size(), "new file", "new files"),
                        rowsIn,
                        rowsIn - aside,
                        aside,
                        run.refused().isEmpty()
                                ? ""
                                : ", " + Reporting.counted(run.refused().size(), "file", "files") + " refused"));
    }

    private PostcodeDirectory directory() throws IOException {
        Optional<Path> file = Optional.ofNullable(postcodes);
        if (file.isEmpty()) {
            return PostcodeDirectory.empty();
        }
        try (Reader csv = Files.newBufferedReader(file.get())) {
            return PostcodeDirectory.read(csv);
        }
    }
}
