package hearth.web.dashboard;

import hearth.warehouse.file.TextFiles;
import picocli.CommandLine.Option;

/** Where a council's own dashboards are. */
public final class DashboardOptions {
    @Option(
            names = "--dashboards",
            paramLabel = "<folder>",
            defaultValue = "",
            description = "Dashboards of your own, one folder each; read again when a file changes. HEARTH_DASHBOARDS.")
    private String dashboards = "";

    /** The folder that is set; throws where there is none of that name. */
    public OwnFolder folder() {
        return new OwnFolder(TextFiles.folder(dashboards, "--dashboards"));
    }
}
