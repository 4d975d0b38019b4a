package hearth.web.workbench;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Cancels a statement that takes too long. */
final class Deadline implements AutoCloseable {
    private final Duration time;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "deadline of a question");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Future<?> alarm;
    private volatile boolean hasPassed;

    Deadline(Duration time) {
        this.time = time;
    }

    /** Begins to count for a statement. */
    void start(Statement statement) {
        alarm = clock.schedule(() -> pass(statement), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void pass(Statement statement) {
        hasPassed = true;
        try {
            statement.cancel();
        } catch (SQLException e) {
            throw new IllegalStateException("a question cannot be stopped", e);
        }
    }

    /** Fails with words for whoever asked when the time is up. */
    void check() {
        if (hasPassed) {
            throw passed(time);
        }
    }

    static Refusal passed(Duration time) {
        return new Refusal("The answer took longer than " + time.toSeconds()
                + " s and was stopped. Ask for fewer rows, or join on more columns.");
    }

    @Override
    public void close() {
        if (alarm != null) {
            alarm.cancel(false);
        }
        clock.shutdownNow();
    }
}
