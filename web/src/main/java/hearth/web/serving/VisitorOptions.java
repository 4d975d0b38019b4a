package hearth.web.serving;

import hearth.web.access.Audience;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** For whom a warehouse is read. */
public final class VisitorOptions {
    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--own",
            paramLabel = "<la codes>",
            defaultValue = "",
            description =
                    "Authorities whose staff read this app, as DfE codes with commas between: their own counts are shown in"
                            + " full. Or all. HEARTH_OWN; none.")
    private String own = "";

    /** Whoever reads without having signed in, with the rows of their authorities' children if these are wanted. */
    public Audience visitors(boolean withRows) {
        return ServingOptions.option(command, () -> Audience.parse(own, withRows));
    }
}
