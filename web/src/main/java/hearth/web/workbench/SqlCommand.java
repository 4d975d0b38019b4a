package hearth.web.workbench;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import hearth.web.query.Format;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import hearth.web.serving.ServingOptions;
import hearth.web.serving.VisitorOptions;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        description = {
            "Answers one SELECT from the newest release.",
            "Begin with the views benchmark (every figure) and comparison (neighbours, region, England)."
        })
public final class SqlCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ServingOptions options = new ServingOptions();

    @Mixin
    private VisitorOptions readers = new VisitorOptions();

    @Parameters(paramLabel = "<select>", description = "The question.")
    private String select = "";

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            paramLabel = "<format>",
            description = "table, csv or json; ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Option(
            names = "--limit",
            defaultValue = "100000",
            paramLabel = "<number>",
            description = "How many rows are written at the most; ${DEFAULT-VALUE}.")
    private long limit;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            paramLabel = "<number>",
            description = "How long the answer may take; ${DEFAULT-VALUE}.")
    private long seconds;

    @Override
    public Integer call() throws SQLException {
        PrintWriter out = spec.commandLine().getOut();
        Audience reader = readers.visitors(false);
        try (Serving serving = options.serving(Catalogue::shipped, reader);
                Lease lease = serving.newest(reader);
                Workbench workbench = new Workbench()) {
            Limits limits = new Limits(limit, Duration.ofSeconds(seconds));
            if (!workbench.answer(lease, Question.of(select), limits, format.to(out))) {
                spec.commandLine()
                        .getErr()
                        .printf(
                                Locale.UK,
                                "The first %,d rows; there are more. --limit says how many are wanted.%n",
                                limit);
            }
            return ExitCode.OK;
        } catch (Refusal e) {
            return fail(String.valueOf(e.getMessage()));
        }
    }

    private int fail(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.SOFTWARE;
    }
}
