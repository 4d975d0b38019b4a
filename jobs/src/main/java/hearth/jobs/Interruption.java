package hearth.jobs;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Says what it means when a command that writes is stopped half way, by Ctrl+C or by the system. */
final class Interruption implements AutoCloseable {
    private final PrintWriter err;
    private final Thread hook = new Thread(this::report, "interruption");

    private Interruption(PrintWriter err) {
        this.err = err;
    }

    /** Watches until it is closed. */
    static Interruption watch(PrintWriter err) {
        Interruption interruption = new Interruption(err);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whatever Spark says about its own end after that is of no use to anybody: the output is closed. */
    private void report() {
        err.println("Stopped. Nothing was changed; the release before stays.");
        err.flush();
        try (FileOutputStream error = new FileOutputStream(FileDescriptor.err)) {
            error.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook runs.
            return;
        }
    }
}
