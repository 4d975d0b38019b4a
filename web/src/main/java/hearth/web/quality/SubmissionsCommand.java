package hearth.web.quality;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import hearth.web.serving.ServingOptions;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what authorities have sent. */
@Command(
        name = "submissions",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "List the submissions of an authority, or of all: what was sent when, and which one counts.")
public final class SubmissionsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private ServingOptions options = new ServingOptions();

    @Parameters(arity = "0..1", paramLabel = "<la_code>", description = "The authority's three-digit code; all.")
    private @Nullable String laCode;

    @Override
    public Integer call() throws SQLException {
        Audience reader = laCode == null ? Audience.OPERATORS : Audience.staff(laCode);
        try (Serving serving = options.serving(Catalogue::shipped, reader);
                Lease lease = serving.newest(reader)) {
            SubmissionReader submissions = new SubmissionReader(lease.session());
            SubmissionList.print(
                    laCode == null ? submissions.all() : submissions.of(laCode),
                    command.commandLine().getOut());
            return ExitCode.OK;
        }
    }
}
