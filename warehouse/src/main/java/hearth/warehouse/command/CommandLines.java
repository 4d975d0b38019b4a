package hearth.warehouse.command;

import hearth.warehouse.file.Failure;
import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.MessageText;
import hearth.warehouse.file.Settings;
import hearth.warehouse.file.UserError;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * How Hearth's programs run their commands. An option that is not given takes its value from the environment or
 * {@code hearth.yaml}; an error that the user can correct is reported in its own words, any other with its kind.
 */
public final class CommandLines {
    private static final String VERBOSE = "--verbose";
    private static final Map<String, String> EXIT_CODES = new TreeMap<>(Map.of(
            "0", "Done.",
            "1", "Failed, or found nothing to work on.",
            "2", "The command line was invalid.",
            "3", "Done, except for files that were rejected; each is reported.",
            "5", "Another process is writing to the warehouse."));

    private CommandLines() {}

    /** Runs a program, the object with its {@code @Command}, and gives the exit code. */
    public static int run(Object program, String... arguments) {
        try {
            return of(program, Settings.load()).execute(arguments);
        } catch (FileFaults e) {
            return report(e, new CommandLine(program));
        }
    }

    /** The command line of a program with these settings. */
    public static CommandLine of(Object program, Settings settings) {
        CommandLine line = new CommandLine(program);
        addVerbose(line);
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("Exit codes:%n")
                .exitCodeList(EXIT_CODES);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, arguments) -> reportUse(wrong));
        line.setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command));
        line.setDefaultValueProvider(argument -> argument instanceof OptionSpec option
                ? settings.find(option.longestName().substring("--".length())).orElse(option.defaultValue())
                : null);
        return line;
    }

    /** Whether the user asked for more detail, anywhere in the command that was given. */
    public static boolean isVerbose(CommandSpec command) {
        CommandLine line = command.commandLine();
        while (line != null) {
            if (line.getParseResult() != null && line.getParseResult().hasMatchedOption(VERBOSE)) {
                return true;
            }
            line = line.getParent();
        }
        return false;
    }

    private static void addVerbose(CommandLine line) {
        if (line.getCommandSpec().findOption(VERBOSE) == null) {
            line.getCommandSpec()
                    .addOption(OptionSpec.builder("-v", VERBOSE)
                            .description("Show more: every file, the seconds of every stage, where a failure happened.")
                            .build());
        }
        line.getSubcommands().values().forEach(CommandLines::addVerbose);
    }

    /** A wrong use in two lines: what is wrong, with the nearest that is right, and where the options are. */
    private static int reportUse(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(MessageText.visible("hearth: " + wrong.getMessage() + nearest(wrong)));
        command.getErr()
                .println("./%s --help lists what it takes."
                        .formatted(command.getCommandSpec().qualifiedName()));
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String nearest(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions().stream()
                        .findFirst()
                        .map(choice -> "; did you mean " + choice + "?")
                        .orElse("")
                : "";
    }

    private static int report(Exception failure, CommandLine command) {
        Optional<UserError> mendable = Failure.mendable(failure);
        command.getErr()
                .println(mendable.map(CommandLines::words)
                        .orElseGet(() -> MessageText.visible("hearth: " + Failure.root(failure) + more(command))));
        if (mendable.isEmpty() && isVerbose(command.getCommandSpec())) {
            failure.printStackTrace(command.getErr());
        }
        command.getErr().flush();
        return mendable.map(UserError::exitCode).orElse(CommandLine.ExitCode.SOFTWARE);
    }

    /** One line, or one for each fault of several files. */
    private static String words(UserError error) {
        if (error instanceof FileFaults several) {
            return several.faults().stream()
                    .map(fault -> "  " + MessageText.visible(fault))
                    .collect(Collectors.joining("\n", "hearth: " + several.head() + "\n", ""));
        }
        return MessageText.visible("hearth: " + error.getMessage());
    }

    private static String more(CommandLine command) {
        return isVerbose(command.getCommandSpec()) ? "" : " (-v shows where)";
    }
}
