package hearth.web.dashboard;

import hearth.warehouse.file.TextFiles;
import picocli.CommandLine.Option;

/** Where a council's own saved queries are. */
public final class QueryOptions {
    @Option(
            names = "--queries",
            paramLabel = "<folder>",
            defaultValue = "",
            description =
                    "Saved queries of your own, one .sql file each; read again when a file changes. HEARTH_QUERIES.")
    private String queries = "";

    /** The folder that is set; throws where there is none of that name. */
    public OwnFolder folder() {
        return new OwnFolder(TextFiles.folder(queries, "--queries"));
    }
}
