package hearth.web.workbench;

import org.jspecify.annotations.Nullable;

/** By which whoever asked a question ends it. */
final class Stop {
    private @Nullable Process process;
    private boolean isStopped;

    /** Names the process that answers; it ends at once where the question was stopped before. */
    synchronized void ends(Process answering) {
        process = answering;
        if (isStopped) {
            answering.destroyForcibly();
        }
    }

    synchronized void now() {
        isStopped = true;
        if (process != null) {
            process.destroyForcibly();
        }
    }

    synchronized boolean isStopped() {
        return isStopped;
    }
}
