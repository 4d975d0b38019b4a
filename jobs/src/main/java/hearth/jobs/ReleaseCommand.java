package hearth.jobs;

import hearth.jobs.lake.Releases;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists releases and goes back to an earlier one. */
@Command(name = "release", description = "Show the releases, and roll back.")
final class ReleaseCommand {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Command(name = "list", description = "List all releases, the newest first.")
    int list(@Mixin WarehouseOptions warehouse) throws Exception {
        return warehouse.read(lake -> {
            List<Releases.Release> all = new Releases(lake).all();
            if (all.isEmpty()) {
                out().println("No release yet: load returns or import published files first.");
            }
            all.forEach(release -> out().printf("%d\t%s\t%s%n", release.id(), release.releasedAt(), release.reason()));
            out().flush();
            return 0;
        });
    }

    @Command(name = "show", description = "Show the table versions of a release.")
    int show(@Mixin WarehouseOptions warehouse, @Parameters(paramLabel = "<release>") long id) throws Exception {
        return warehouse.read(lake -> {
            Releases.Release found = new Releases(lake).find(id);
            out().printf("%d\t%s\t%s%n", found.id(), found.releasedAt(), found.reason());
            found.tableVersions().forEach((table, version) -> out().printf("%s\t%d%n", table, version));
            out().flush();
            return 0;
        });
    }

    @Command(name = "rollback", description = "Make a new release with the table versions of an earlier one.")
    int rollback(@Mixin WarehouseOptions warehouse, @Parameters(paramLabel = "<release>") long id) throws Exception {
        return warehouse.write("hearth release rollback " + id, lake -> {
            Releases.Release release = new Releases(lake).rollBack(id, Instant.now());
            out().printf("%d\t%s\t%s%n", release.id(), release.releasedAt(), release.reason());
            out().flush();
            return 0;
        });
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
