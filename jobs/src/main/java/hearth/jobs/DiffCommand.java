package hearth.jobs;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Releases;
import hearth.jobs.lake.Releases.Release;
import hearth.jobs.report.ReleaseDiff;
import hearth.warehouse.file.UserError;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed for an authority between two releases. */
@Command(
        name = "diff",
        description = "Tell what changed for an authority between two releases: rows, repairs, broken rules, figures.",
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private WarehouseOptions warehouse = new WarehouseOptions();

    @Parameters(index = "0", paramLabel = "<la_code>", description = "The authority's three-digit code.")
    private String laCode = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "<from>",
            description = "The earlier release (default: the one before the later).")
    private @Nullable Long from;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "<to>",
            description = "The later release (default: the newest).")
    private @Nullable Long to;

    @Override
    public Integer call() throws Exception {
        return warehouse.read(this::diff);
    }

    private int diff(Lake lake) {
        List<Release> releases = new Releases(lake).all();
        Release later = to == null ? newest(releases) : find(releases, to);
        Release earlier = from == null ? find(releases, later.id() - 1) : find(releases, from);
        new ReleaseDiff(lake, laCode, earlier, later)
                .print(command.commandLine().getOut());
        return 0;
    }

    private static Release newest(List<Release> releases) {
        return releases.stream()
                .findFirst()
                .orElseThrow(() -> new UserError("the warehouse has no release yet", "", "", ""));
    }

    private static Release find(List<Release> releases, long id) {
        return releases.stream()
                .filter(release -> release.id() == id)
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "there is no release " + id, "", "", "see those there are with ./hearth release list"));
    }
}
