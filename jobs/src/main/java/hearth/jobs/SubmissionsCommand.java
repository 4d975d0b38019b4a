package hearth.jobs;

import hearth.jobs.lake.Lake;
import hearth.jobs.report.Listing;
import hearth.jobs.report.SubmissionList;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what authorities have sent. */
@Command(
        name = "submissions",
        description = "List the submissions of an authority, or of all: what was sent when, and which one counts.",
        sortOptions = false)
final class SubmissionsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private WarehouseOptions warehouse = new WarehouseOptions();

    @Parameters(arity = "0..1", paramLabel = "<la_code>", description = "The authority's three-digit code.")
    private @Nullable String laCode;

    @Override
    public Integer call() throws Exception {
        return warehouse.read(this::list);
    }

    private int list(Lake lake) {
        PrintWriter out = command.commandLine().getOut();
        Listing submissions = SubmissionList.of(lake, Optional.ofNullable(laCode));
        if (submissions.isEmpty()) {
            out.println(laCode == null ? "No submission yet." : "No submission of authority " + laCode + ".");
        } else {
            submissions.print(out);
        }
        out.flush();
        return 0;
    }
}
