package hearth.jobs;

import hearth.jobs.lake.Lake;
import hearth.jobs.report.QualityReport;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells an authority what is wrong with its returns. */
@Command(
        name = "quality",
        description = "Report what is wrong with an authority's return: which rule, how grave, where, and which"
                + " indicators it can change.",
        sortOptions = false)
final class QualityCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private WarehouseOptions warehouse = new WarehouseOptions();

    @Parameters(paramLabel = "<la_code>", description = "The authority's three-digit code.")
    private String laCode = "";

    @Option(
            names = "--year",
            paramLabel = "<year>",
            description = "The year in which the collection year ends (default: that of the newest return).")
    private @Nullable Integer year;

    @Option(
            names = "--csv",
            description = "Every finding, row set aside and repair of all years, a line each with its file and row.")
    private boolean isCsv;

    @Override
    public Integer call() throws Exception {
        return warehouse.read(this::report);
    }

    private int report(Lake lake) {
        PrintWriter out = command.commandLine().getOut();
        QualityReport report = new QualityReport(lake, laCode);
        if (isCsv) {
            out.print(report.rows().csv());
            out.flush();
        } else {
            report.print(out, Optional.ofNullable(year));
        }
        return 0;
    }
}
