package hearth.jobs;

import hearth.jobs.progress.Progress;
import hearth.jobs.progress.Progress.Detail;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that says how much a job tells on the error stream. */
final class ProgressOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = {"-v", "--verbose"},
            description = "List every file, and the seconds of every stage.")
    private boolean isVerbose;

    Progress progress() {
        return new Progress(command.commandLine().getErr(), isVerbose ? Detail.FULL : Detail.NORMAL);
    }
}
