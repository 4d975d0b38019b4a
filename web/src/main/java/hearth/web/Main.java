package hearth.web;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Settings;
import hearth.web.quality.DiffCommand;
import hearth.web.quality.QualityCommand;
import hearth.web.quality.SubmissionsCommand;
import hearth.web.workbench.SqlCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command line of the web app. An option that is not given takes its value from the environment or
 * {@code hearth.yaml}.
 */
@Command(
        name = "hearth",
        mixinStandardHelpOptions = true,
        version = "hearth 0.1.0",
        description = "Reads a warehouse: as a web app, with a question in SQL, or as a report about an authority.",
        subcommands = {
            ServeCommand.class,
            SqlCommand.class,
            SubmissionsCommand.class,
            DiffCommand.class,
            QualityCommand.class,
            MeasureCommand.class
        },
        synopsisSubcommandLabel = "(serve | sql | submissions | diff | quality | measure)")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        try {
            System.exit(commandLine().execute(arguments));
        } catch (FileFaults e) {
            System.err.println(e.getMessage());
            System.exit(CommandLine.ExitCode.SOFTWARE);
        }
    }

    /** Exit codes: 0 for success, 1 for a failure, 2 for a wrong use. */
    static CommandLine commandLine() {
        Settings settings = Settings.load();
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setDefaultValueProvider(argument -> argument instanceof OptionSpec option
                        ? settings.find(option.longestName().substring("--".length()))
                                .orElse(option.defaultValue())
                        : null)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(String.valueOf(failure.getMessage()));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }
}
