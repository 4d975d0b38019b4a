package hearth.web;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.serving.Own;
import hearth.web.serving.Serving;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which warehouse is read, and for whom. */
final class WarehouseOptions {
    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--warehouse",
            paramLabel = "<folder or URI>",
            defaultValue = "data/warehouse",
            description =
                    "Where the tables are: a folder, or any URI that Hadoop knows. HEARTH_WAREHOUSE; ${DEFAULT-VALUE}.")
    private String warehouse = "";

    @Option(
            names = "--own",
            paramLabel = "<la codes>",
            defaultValue = "",
            description =
                    "Authorities whose staff read this app, as DfE codes with commas between: their small numbers and the rows"
                            + " behind their figures are shown. With all, every number and no rows. HEARTH_OWN; none.")
    private String own = "";

    @Option(
            names = "--serving",
            paramLabel = "<folder>",
            defaultValue = "",
            description =
                    "Where database files made from releases are kept. HEARTH_SERVING; serving, beside the warehouse.")
    private String folder = "";

    Serving serving(Catalogue catalogue) {
        try {
            return new Serving(warehouse, folder(), Own.parse(own), catalogue);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** Whether rows about children of some authority can be read. */
    boolean showsRows() {
        return !Own.parse(own).laCodes().isEmpty();
    }

    String warehouse() {
        return warehouse;
    }

    private Path folder() {
        if (!folder.isEmpty()) {
            return Path.of(folder);
        }
        boolean isLocal = !warehouse.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*");
        return isLocal
                ? Path.of(warehouse).toAbsolutePath().normalize().resolveSibling("serving")
                : Path.of(System.getProperty("java.io.tmpdir"), "hearth-serving");
    }
}
