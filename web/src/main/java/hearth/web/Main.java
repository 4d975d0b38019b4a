package hearth.web;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the web app. */
@Command(
        name = "hearth",
        mixinStandardHelpOptions = true,
        version = "hearth 0.1.0",
        description = "Reads a warehouse: as a web app, or with a question in SQL.",
        subcommands = {ServeCommand.class, SqlCommand.class},
        synopsisSubcommandLabel = "(serve | sql)")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** Exit codes: 0 for success, 1 for a failure, 2 for a wrong use. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(String.valueOf(failure.getMessage()));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }
}
