package hearth.web.quality;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.ssda903.CollectionYear;
import hearth.web.access.Audience;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import hearth.web.serving.ServingOptions;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports what is wrong with an authority's returns. */
@Command(
        name = "quality",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Report what is wrong with an authority's return: which rule fails, how severe that is, where, and"
                        + " which indicators it can change.")
public final class QualityCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private ServingOptions options = new ServingOptions();

    @Parameters(paramLabel = "<la_code>", description = "The authority's three-digit code.")
    private String laCode = "";

    @Option(
            names = "--year",
            paramLabel = "<year>",
            description = "The year in which the collection year ends; that of the newest return.")
    private @Nullable Integer year;

    @Option(
            names = "--csv",
            description = "Every finding, rejected row and repair of all years, a line each with its file and row.")
    private boolean isCsv;

    @Override
    public Integer call() throws SQLException {
        PrintWriter out = command.commandLine().getOut();
        Audience staff = Audience.staff(laCode);
        try (Serving serving = options.serving(Catalogue::shipped, staff);
                Lease lease = serving.newest(staff)) {
            QualityReader reader = new QualityReader(lease.session(), laCode);
            if (isCsv) {
                QualityReport.printCsv(reader.lines(), out);
            } else {
                Quality quality = reader.of(Optional.ofNullable(year).map(CollectionYear::new));
                QualityReport.print(quality, reader.histories(), out);
            }
            return ExitCode.OK;
        }
    }
}
