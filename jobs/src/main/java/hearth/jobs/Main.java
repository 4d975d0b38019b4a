package hearth.jobs;

import hearth.jobs.lake.WarehouseLock;
import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Settings;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * The command line of the jobs. An option that is not given takes its value from the environment or
 * {@code hearth.yaml}.
 */
@Command(
        name = "hearth",
        description = "An open-source analytics warehouse for children in care.",
        subcommands = {
            DemoCommand.class,
            LoadCommand.class,
            PublishedCommand.class,
            LocalCommand.class,
            ReleaseCommand.class,
            SubmissionsCommand.class,
            DiffCommand.class,
            QualityCommand.class,
            RulesCommand.class,
            IndicatorsCommand.class,
            StrategyCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT)
public final class Main {
    private static final int FAILED = 1;
    private static final int LOCKED = 5;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs a command and gives its exit code: 0 ok, 1 failed, 2 usage, 3 blocking data errors, 5 locked. */
    public static int run(String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((e, command, result) -> {
            command.getErr().println(message(e));
            return e instanceof WarehouseLock.Held ? LOCKED : FAILED;
        });
        try {
            Settings settings = Settings.load();
            line.setDefaultValueProvider(argument -> argument instanceof OptionSpec option
                    ? settings.find(option.longestName().substring("--".length()))
                            .orElse(option.defaultValue())
                    : null);
        } catch (FileFaults e) {
            line.getErr().println(e.getMessage());
            return FAILED;
        }
        return line.execute(args);
    }

    /** What went wrong: in words where it is the user's to mend, with the kind of failure where it is ours. */
    private static String message(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean isForUser = cause instanceof WarehouseLock.Held
                || cause instanceof IllegalArgumentException
                || cause instanceof FileFaults;
        if (cause instanceof IOException failure) {
            return "hearth: " + words(failure);
        }
        return "hearth: " + (isForUser ? cause.getMessage() : cause.toString());
    }

    /** What the system says, with what it leaves out: of some failures it names the file alone. */
    private static String words(IOException failure) {
        String said = String.valueOf(failure.getMessage());
        if (said.contains("No space left on device")) {
            return "the disk is full, that of the warehouse or that of temporary files. The newest release is as it was;"
                    + " make room and run the command again.";
        }
        if (failure instanceof NoSuchFileException) {
            return said + " does not exist";
        }
        return failure instanceof AccessDeniedException ? said + " may not be read or written by this user" : said;
    }
}
