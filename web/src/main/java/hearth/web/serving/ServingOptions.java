package hearth.web.serving;

import hearth.warehouse.benchmark.Average;
import hearth.warehouse.file.UserError;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import hearth.web.serving.Sharing.MadeUp;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which warehouse is read, and what readers see of it. */
public final class ServingOptions {
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
            names = "--disclosure",
            paramLabel = "<policy>",
            defaultValue = "shared",
            description =
                    "What others see of an authority's own counts: shared, among authorities that agreed to it, or"
                            + " public. HEARTH_DISCLOSURE; ${DEFAULT-VALUE}.")
    private String disclosure = "";

    @Option(
            names = "--contributors",
            paramLabel = "<number>",
            defaultValue = "" + Average.USUAL_FEWEST,
            description = "The fewest authorities in an average, at least 3. HEARTH_CONTRIBUTORS; ${DEFAULT-VALUE}.")
    private int contributors;

    @Option(
            names = "--serving",
            paramLabel = "<folder>",
            defaultValue = "",
            description = "Where database files made from releases are kept. HEARTH_SERVING; serving, next to the "
                    + "warehouse, or ~/.cache/hearth/serving where that is not a folder of this machine.")
    private String folder = "";

    @Option(
            names = "--as-real",
            description = "Protect the counts of made-up councils as if they were real, to show how that looks.")
    private boolean isAsReal;

    /** Opens the warehouse, ready for whoever reads without having signed in. */
    public Serving serving(Supplier<Catalogue> catalogue, Audience visitors) {
        return new Serving(
                warehouse,
                folder(),
                option(command, () -> Sharing.of(disclosure, contributors))
                        .with(isAsReal ? MadeUp.AS_REAL : MadeUp.SHOWN),
                visitors,
                catalogue);
    }

    /** What an option says; one that says nothing that is known is a wrong use of the command. */
    static <T> T option(CommandSpec command, Supplier<T> read) {
        try {
            return read.get();
        } catch (UserError e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    public String warehouse() {
        return warehouse;
    }

    private Path folder() {
        if (!folder.isEmpty()) {
            return Path.of(folder);
        }
        boolean isLocal = !warehouse.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*");
        return isLocal
                ? Path.of(warehouse).toAbsolutePath().normalize().resolveSibling("serving")
                : Path.of(System.getProperty("user.home"), ".cache", "hearth", "serving");
    }
}
