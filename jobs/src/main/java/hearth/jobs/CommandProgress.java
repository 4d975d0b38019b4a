package hearth.jobs;

import hearth.jobs.progress.Progress;
import hearth.jobs.progress.Progress.Detail;
import hearth.warehouse.command.CommandLines;
import picocli.CommandLine.Model.CommandSpec;

/** What a job tells goes to its command's error stream, as much as the user wants. */
final class CommandProgress {
    private CommandProgress() {}

    static Progress of(CommandSpec command) {
        return new Progress(
                command.commandLine().getErr(), CommandLines.isVerbose(command) ? Detail.FULL : Detail.NORMAL);
    }
}
