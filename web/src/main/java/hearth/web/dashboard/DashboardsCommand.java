package hearth.web.dashboard;

import hearth.warehouse.dashboard.Dashboard;
import hearth.warehouse.dashboard.Dashboards;
import hearth.warehouse.dashboard.SavedQueries;
import hearth.warehouse.dashboard.SavedQuery;
import hearth.warehouse.file.Resources;
import hearth.warehouse.file.UserError;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import hearth.web.serving.ServingOptions;
import hearth.web.serving.VisitorOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists dashboards, proves them against a release, and begins new ones. */
@Command(name = "dashboards", description = "List, check and begin dashboards, which are folders of files.")
public final class DashboardsCommand {
    private static final String TEMPLATE = "hearth/web/dashboard/new/";

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List all dashboards with their questions.")
    int list(@Mixin DashboardOptions own) {
        content(own).all().all().forEach(each -> out().printf("%s\t%s%n", each.id(), each.asks()));
        out().flush();
        return 0;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Read the files of all dashboards and saved queries, and draw every panel and ask every query from the newest"
                        + " release, for the authorities with the most figures, the most suppressed ones and the fewest.",
                "All faults are listed, each with its file; then the exit code is 3."
            })
    int check(
            @Mixin DashboardOptions own,
            @Mixin QueryOptions ownQueries,
            @Mixin ServingOptions warehouse,
            @Mixin VisitorOptions readers,
            @Parameters(
                            arity = "0..*",
                            paramLabel = "<id>",
                            description = "Check these dashboards and saved queries alone.")
                    @Nullable
                    List<String> named)
            throws SQLException {
        List<String> ids = named == null ? List.of() : named;
        Shelf.Content<Dashboards> content = content(own);
        Shelf.Content<SavedQueries> shelved =
                Shelf.ofQueries(Catalogue.shipped(), ownQueries.folder()).content();
        checkNames(ids, content, shelved);
        List<Dashboard> dashboards = content.all().all().stream()
                .filter(dashboard -> ids.isEmpty() || ids.contains(dashboard.id()))
                .toList();
        List<SavedQuery> queries = shelved.all().all().stream()
                .filter(query -> ids.isEmpty() || ids.contains(query.id()))
                .toList();
        List<String> faults = new ArrayList<>(content.faults());
        faults.addAll(shelved.faults());
        Audience reader = readers.visitors(false);
        Catalogue catalogue = Catalogue.shipped();
        try (Serving serving = warehouse.serving(() -> catalogue, reader);
                Lease lease = serving.newestForQuestions(reader)) {
            DashboardCheck check = new DashboardCheck(lease, catalogue);
            for (Dashboard dashboard : dashboards) {
                faults.addAll(check.faults(dashboard));
            }
            for (SavedQuery query : queries) {
                faults.addAll(check.faults(query));
            }
        }
        faults.forEach(fault -> command.commandLine().getErr().println(fault));
        command.commandLine().getErr().flush();
        out().printf(
                        "%s and %s checked, %s%n",
                        counted(dashboards.size(), "dashboard", "dashboards"),
                        counted(queries.size(), "saved query", "saved queries"),
                        faults.isEmpty() ? "no faults" : counted(faults.size(), "fault", "faults"));
        out().flush();
        return faults.isEmpty() ? 0 : 3;
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Throws where an id is of nothing, not even of a file that cannot be read. */
    private static void checkNames(
            List<String> ids, Shelf.Content<Dashboards> dashboards, Shelf.Content<SavedQueries> queries) {
        for (String id : ids) {
            boolean isFaulty = Stream.concat(dashboards.faults().stream(), queries.faults().stream())
                    .anyMatch(fault -> fault.startsWith(id + "/") || fault.startsWith(id + SavedQueries.ENDING));
            if (dashboards.all().withId(id).isEmpty()
                    && queries.all().withId(id).isEmpty()
                    && !isFaulty) {
                throw new UserError(
                        "there is no dashboard and no saved query '" + id + "'",
                        "<id>",
                        "an id that dashboards list has, or the name of a query’s file",
                        "");
            }
        }
    }

    @Command(
            name = "new",
            mixinStandardHelpOptions = true,
            description = "Begin a dashboard: write a folder with files that work, to be changed.")
    int begin(
            @Mixin DashboardOptions own,
            @Parameters(paramLabel = "<id>", description = "The name of its folder and its address.") String id)
            throws IOException {
        Path folder = own.folder()
                .folder()
                .orElseThrow(() -> new UserError(
                        "no folder of your own dashboards is set", "--dashboards", "a folder that exists", ""))
                .resolve(id);
        if (Files.exists(folder)) {
            throw new UserError("'" + folder + "' exists already", "<id>", "an id that is not in use", "");
        }
        Map<String, String> files = Map.of(
                "dashboard.yaml", Resources.text(TEMPLATE + "dashboard.yaml"),
                "figures.sql", Resources.text(TEMPLATE + "figures.sql"));
        Catalogue catalogue = Catalogue.shipped();
        Dashboards.shipped(catalogue).and(Dashboards.of(Map.of(id, files), catalogue));
        Files.createDirectory(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        out().printf("%s: change its files; the page is /dashboards/%s%n", folder, id);
        out().flush();
        return 0;
    }

    private static Shelf.Content<Dashboards> content(DashboardOptions own) {
        return Shelf.ofDashboards(Catalogue.shipped(), own.folder()).content();
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
