package hearth.jobs;

import hearth.jobs.progress.Progress;
import hearth.jobs.progress.Progress.Detail;
import hearth.jobs.progress.Progress.Display;
import hearth.warehouse.command.CommandLines;
import picocli.CommandLine.Model.CommandSpec;

/** Sends a job's progress to its command's error stream, in as much detail as the user wants. */
final class CommandProgress {
    /** Set by the launcher, which knows where the error stream goes; Java does not. */
    private static final String TERMINAL = "hearth.terminal";

    private CommandProgress() {}

    static Progress of(CommandSpec command) {
        return new Progress(
                command.commandLine().getErr(),
                CommandLines.isVerbose(command) ? Detail.FULL : Detail.NORMAL,
                Boolean.getBoolean(TERMINAL) ? Display.TERMINAL : Display.LINES);
    }
}
