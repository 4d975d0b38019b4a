package hearth.web;

import hearth.warehouse.command.CommandLines;
import hearth.web.dashboard.DashboardsCommand;
import hearth.web.notebook.NotebookCommand;
import hearth.web.quality.DiffCommand;
import hearth.web.quality.QualityCommand;
import hearth.web.quality.SubmissionsCommand;
import hearth.web.sufficiency.SufficiencyCommand;
import hearth.web.workbench.SqlCommand;
import java.sql.DriverManager;
import java.sql.SQLException;
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
        unpackDatabase();
        System.exit(CommandLines.run(new Main(), arguments));
    }

    /** Has DuckDB's library unpacked and loaded, a third of a second's work, while the rest gets ready. */
    private static void unpackDatabase() {
        Thread unpacking = new Thread(
                () -> {
                    try {
                        DriverManager.getConnection("jdbc:duckdb:").close();
                    } catch (SQLException e) {
                        // Whoever needs the database next fails the same way, and says so.
                    }
                },
                "database");
        unpacking.setDaemon(true);
        unpacking.start();
    }
}
