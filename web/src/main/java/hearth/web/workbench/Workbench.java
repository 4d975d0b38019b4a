package hearth.web.workbench;

import hearth.web.query.RowWriter;
import hearth.web.serving.Attachment;
import hearth.web.serving.Lease;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Answers questions in SQL that readers write. Each is checked and answered in a process apart from the server, which stays
 * for the next question of the same audience about the same release.
 */
public final class Workbench implements AutoCloseable {
    /** How many questions are answered at a time; each may take a core and its share of memory. */
    private static final int AT_A_TIME = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final Deque<Idle> idle = new ArrayDeque<>();

    private record Idle(Attachment attachment, QuestionProcess process) {}

    /**
     * Answers a question from what a lease's audience may read. Rows reach the writer as they come, so some may have been
     * written when it fails.
     *
     * @return whether there was nothing beyond the limit of rows
     * @throws Refusal with line and column where the question is not answered
     */
    public boolean answer(Lease lease, Question question, Limits limits, RowWriter writer) throws SQLException {
        return answer(lease.attachment(), question, limits, writer, new Stop());
    }

    /** The same of what an audience may read, until it is stopped. */
    boolean answer(Attachment attachment, Question question, Limits limits, RowWriter writer, Stop stop) {
        takePlace();
        try {
            QuestionProcess process = process(attachment);
            try {
                return process.ask(question, limits, writer, stop);
            } finally {
                keep(new Idle(attachment, process));
            }
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal("Other questions are being answered. Ask again in a moment.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The server is being stopped.");
        }
    }

    /** A process that has the files open, or a new one; others that wait are ended to make room. */
    private QuestionProcess process(Attachment attachment) {
        synchronized (idle) {
            for (Idle waiting : idle) {
                if (waiting.attachment().equals(attachment) && waiting.process().isReady()) {
                    idle.remove(waiting);
                    return waiting.process();
                }
            }
            if (idle.size() >= AT_A_TIME) {
                idle.removeFirst().process().close();
            }
        }
        return QuestionProcess.start(attachment);
    }

    private void keep(Idle used) {
        synchronized (idle) {
            if (used.process().isReady()) {
                idle.addLast(used);
            }
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            idle.forEach(waiting -> waiting.process().close());
            idle.clear();
        }
    }
}
