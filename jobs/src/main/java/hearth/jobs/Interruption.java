package hearth.jobs;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Releases;
import hearth.jobs.lake.Releases.Release;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Says what it means when a command that writes is stopped half way, by Ctrl+C or by the system. */
final class Interruption implements AutoCloseable {
    private final PrintWriter err;
    private final Lake lake;
    private final long before;
    private final Optional<Long> version;
    private final Thread hook = new Thread(this::report, "interruption");

    private Interruption(Lake lake, PrintWriter err) {
        this.err = err;
        this.lake = lake;
        this.before = new Releases(lake).newest().map(Release::id).orElse(0L);
        this.version = lake.version(Releases.TABLE);
    }

    /** Watches until it is closed. */
    static Interruption watch(Lake lake, PrintWriter err) {
        Interruption interruption = new Interruption(lake, err);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whatever Spark says about its own end after that is of no use to anybody: the output is closed. */
    private void report() {
        err.println();
        err.println(meaning());
        err.flush();
        try (FileOutputStream error = new FileOutputStream(FileDescriptor.err)) {
            error.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String meaning() {
        if (!lake.version(Releases.TABLE).equals(version)) {
            return "Stopped. Release " + (before + 1) + " is complete.";
        }
        return before == 0
                ? "Stopped. Nothing was changed; there is no release yet."
                : "Stopped. Nothing was changed; release " + before + " stays.";
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
