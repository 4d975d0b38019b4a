package hearth.jobs;

import hearth.jobs.conform.ChildKeys;
import hearth.jobs.conform.ReturnGuard;
import hearth.jobs.extract.ProviderFile;
import hearth.jobs.extract.YearNames;
import hearth.jobs.lake.Origin;
import hearth.jobs.load.LoadJob;
import hearth.jobs.load.LoadRequest;
import hearth.jobs.load.LoadRequest.Scope;
import hearth.warehouse.area.PostcodeDirectory;
import hearth.warehouse.file.ReceivedBytes;
import hearth.warehouse.file.UserError;
import hearth.warehouse.indicator.CatalogueFiles;
import hearth.warehouse.provider.ProviderDirectory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads authorities' extracts: landing folder to release. */
@Command(
        name = "load",
        description = "Load the authorities' SSDA903 returns from <landing>/<la_code>/... and release them.",
        sortOptions = false)
final class LoadCommand implements Callable<Integer> {
    private static final int PERCENT = 100;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private WarehouseOptions warehouse = new WarehouseOptions();

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
            description =
                    "ONS's postcode directory (ONSPD or NSPL), in any layout since 2016. Without it, distances and the"
                            + " authority of a placement are not known.")
    private @Nullable Path postcodes;

    @Option(
            names = "--providers",
            paramLabel = "<csv|xlsx>",
            description =
                    "Ofsted's list of providers, as a workbook or as CSV. Without it, nothing says whether a URN is on the"
                            + " list. Give it at every load.")
    private @Nullable Path providers;

    @Option(
            names = "--keys",
            defaultValue = "data/keys",
            paramLabel = "<folder>",
            description =
                    "Folder of the authorities' secret keys, outside the warehouse (default: ${DEFAULT-VALUE}). Back it up:"
                            + " without its key an authority cannot be loaded again.")
    private Path keys = Path.of("data/keys");

    @Option(
            names = "--rejected",
            defaultValue = "10",
            paramLabel = "<percent>",
            description =
                    "Hold back a return if more than this percentage of the rows of any of its tables is rejected: it gives"
                            + " no figures and the one before stays (default: ${DEFAULT-VALUE}).")
    private double mostRejected = 10;

    @Option(
            names = "--accept",
            split = ",",
            paramLabel = "<return>",
            description =
                    "Take returns whatever is rejected of them, such as 892/2025, or 892/2025-09-30 for an extract.")
    private List<String> accepted = List.of();

    @Option(
            names = "--rebuild",
            description = "Work on all authorities, also those without new files, as after a change of definitions.")
    private boolean isRebuild;

    @Option(names = "--made-up", description = "The returns are synthetic: every page will say so.")
    private boolean isMadeUp;

    @Override
    public Integer call() throws Exception {
        InputFolder.check(landing, "a folder with one folder for each authority");
        LoadRequest request = request();
        return warehouse.write(
                "hearth load " + landing,
                lake -> new LoadJob(lake, warehouse::spark, request, CommandProgress.of(command))
                        .run()
                        .exitCode());
    }

    private LoadRequest request() throws IOException {
        return new LoadRequest(
                landing,
                yearNames,
                guard(),
                directory(),
                providers == null ? ProviderDirectory.empty() : ProviderFile.read(providers),
                new ChildKeys(keys),
                CatalogueFiles.shipped(),
                isRebuild ? Scope.EVERYTHING : Scope.WHAT_IS_NEW,
                isMadeUp ? Origin.MADE_UP : Origin.REAL,
                Instant.now());
    }

    private ReturnGuard guard() {
        for (String name : accepted) {
            if (!name.matches("\\d{3}/\\d{4}(-\\d\\d-\\d\\d)?")) {
                throw new UserError(
                        "‘" + name + "’ names no return",
                        "--accept",
                        "a council's code and a collection year, such as 892/2025, or the day of an extract, such as"
                                + " 892/2025-09-30",
                        "");
            }
        }
        if (mostRejected < 0 || mostRejected > PERCENT) {
            throw new UserError("‘" + mostRejected + "’ is no percentage", "--rejected", "a number from 0 to 100", "");
        }
        return new ReturnGuard(mostRejected / PERCENT, Set.copyOf(accepted));
    }

    private PostcodeDirectory directory() throws IOException {
        Optional<Path> file = Optional.ofNullable(postcodes);
        if (file.isEmpty()) {
            return PostcodeDirectory.empty();
        }
        try (Reader csv = new InputStreamReader(ReceivedBytes.open(file.get()), StandardCharsets.UTF_8)) {
            return PostcodeDirectory.read(csv, file.get().toString());
        } catch (OutOfMemoryError e) {
            throw new UserError(
                    "needs more memory than there is", file.get().toString(), "ONS's postcode directory", "");
        }
    }
}
