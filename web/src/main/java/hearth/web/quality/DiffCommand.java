package hearth.web.quality;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import hearth.web.serving.Lease;
import hearth.web.serving.ReleasePair;
import hearth.web.serving.Serving;
import hearth.web.serving.ServingOptions;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports what changed for an authority between two releases. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Show what changed for an authority between two releases: returns, rejected rows, repairs, failed"
                + " rules, figures.")
public final class DiffCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private ServingOptions options = new ServingOptions();

    @Parameters(paramLabel = "<la_code>", description = "The authority's three-digit code.")
    private String laCode = "";

    @Option(
            names = "--from",
            paramLabel = "<release>",
            description = "The number of the earlier release; the one before the later.")
    private @Nullable Long from;

    @Option(names = "--to", paramLabel = "<release>", description = "The number of the later release; the newest.")
    private @Nullable Long to;

    @Override
    public Integer call() throws SQLException {
        Audience staff = Audience.staff(laCode);
        try (Serving serving = options.serving(Catalogue::shipped, staff);
                ReleasePair releases = serving.compare(staff, optional(from), optional(to))) {
            if (!DiffReader.isKnown(releases.session())) {
                throw unknown(serving);
            }
            DiffReport.print(
                    laCode,
                    releases.before(),
                    releases.after(),
                    DiffReader.read(releases.session()),
                    command.commandLine().getOut());
            return ExitCode.OK;
        }
    }

    /** The other authorities are not among what this one alone may see. */
    private RuntimeException unknown(Serving serving) throws SQLException {
        try (Lease lease = serving.newest(Audience.GUESTS)) {
            return new SubmissionReader(lease.session()).unknown(laCode);
        }
    }

    private static OptionalLong optional(@Nullable Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
