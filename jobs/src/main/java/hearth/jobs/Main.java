package hearth.jobs;

import hearth.warehouse.command.CommandLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line of the jobs. */
@Command(
        name = "hearth",
        description = "An open-source analytics warehouse for children in care.",
        subcommands = {
            DemoCommand.class,
            LoadCommand.class,
            PublishedCommand.class,
            LocalCommand.class,
            ReleaseCommand.class,
            RulesCommand.class,
            IndicatorsCommand.class,
            StrategyCommand.class,
            SufficiencyCommand.class,
            BenchCommand.class,
            RehearsalCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT)
public final class Main {
    Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs a command and gives its exit code; the help lists what each says. */
    public static int run(String... args) {
        return CommandLines.run(new Main(), args);
    }
}
