package hearth.web;

import hearth.warehouse.command.CommandLines;
import hearth.web.dashboard.DashboardsCommand;
import hearth.web.notebook.NotebookCommand;
import hearth.web.quality.DiffCommand;
import hearth.web.quality.QualityCommand;
import hearth.web.quality.SubmissionsCommand;
import hearth.web.sufficiency.SufficiencyCommand;
import hearth.web.workbench.SqlCommand;
import picocli.CommandLine.Command;

/** The command line of the web app. */
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
            DashboardsCommand.class,
            SufficiencyCommand.class,
            NotebookCommand.class
        },
        synopsisSubcommandLabel = "(serve | sql | submissions | diff | quality | dashboards | sufficiency | notebook)")
public final class Main {
    Main() {}

    public static void main(String[] arguments) {
        System.exit(CommandLines.run(new Main(), arguments));
    }
}
