package hearth.web.workbench;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import hearth.web.serving.ServingOptions;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Optional;
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

    @Parameters(paramLabel = "<select>", description = "The question.")
    private String select = "";

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            paramLabel = "<format>",
            description = "table, csv or json; ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Override
    public Integer call() throws SQLException {
        PrintWriter out = spec.commandLine().getOut();
        Audience reader = options.visitors(false);
        try (Serving serving = options.serving(Catalogue.shipped(), reader)) {
            serving.refresh();
            Optional<Lease> held = serving.lease(reader);
            if (held.isEmpty()) {
                return fail(serving.obstacle());
            }
            try (Lease lease = held.get()) {
                Answer.write(lease.session().connection(), select, format.to(out));
                return ExitCode.OK;
            }
        } catch (Refusal e) {
            return fail(String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            return fail(Refusal.words(e));
        }
    }

    private int fail(String reason) {
        spec.commandLine().getErr().println(reason);
        return ExitCode.SOFTWARE;
    }
}
