package hearth.web.workbench;

import hearth.web.access.Audience;
import hearth.web.serving.Attachment;
import hearth.web.serving.Lease;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The questions that were asked of the app, with their answers for a while: a page fetches what took long. */
final class Answers implements AutoCloseable {
    /** How far a page and the API are answered. */
    static final Limits LIMITS = new Limits(10_000, Duration.ofSeconds(10));

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 40;
    private static final long MOST_LETTERS = 20_000_000;

    private final Workbench workbench = new Workbench();
    private final ExecutorService askers = Executors.newCachedThreadPool(task -> {
        Thread asker = new Thread(task, "questions");
        asker.setDaemon(true);
        return asker;
    });
    private final Map<String, Asked> asked = new LinkedHashMap<>();

    /**
     * Asks what a lease's audience may read; the answer comes in its own time.
     *
     * @param isForPlan whether how it would be answered is asked for
     */
    Asked ask(Lease lease, WorkbenchQuestion question, boolean isForPlan, Limits limits) throws SQLException {
        Question bound = question.bound(isForPlan);
        Attachment attachment = lease.attachment();
        Stop stop = new Stop();
        Asked one = new Asked(
                UUID.randomUUID().toString(),
                lease.audience(),
                lease.release(),
                question,
                Instant.now(),
                CompletableFuture.supplyAsync(() -> answer(attachment, bound, limits, stop), askers),
                stop);
        keep(one);
        return one;
    }

    private AnswerTable answer(Attachment attachment, Question question, Limits limits, Stop stop) {
        AnswerTable table = new AnswerTable();
        Instant start = Instant.now();
        boolean isWhole = workbench.answer(attachment, question, limits, table, stop);
        return table.ended(isWhole, Duration.between(start, Instant.now()));
    }

    private synchronized void keep(Asked one) {
        asked.put(one.id(), one);
        Instant oldest = Instant.now().minus(KEPT);
        Iterator<Asked> all = asked.values().iterator();
        while (all.hasNext()) {
            Asked next = all.next();
            if (!next.id().equals(one.id())
                    && next.answer().isDone()
                    && (next.at().isBefore(oldest) || asked.size() > MOST || letters() > MOST_LETTERS)) {
                all.remove();
            }
        }
    }

    private long letters() {
        return asked.values().stream()
                .filter(one -> one.answer().isDone() && !one.answer().isCompletedExceptionally())
                .mapToLong(one -> one.answer().join().letters())
                .sum();
    }

    /** What an audience asked before; empty where it did not, or too long ago. */
    synchronized Optional<Asked> of(String id, Audience audience) {
        return Optional.ofNullable(asked.get(id)).filter(one -> one.audience().equals(audience));
    }

    /** Ends a question, wherever it is, and forgets it. */
    synchronized void stop(Asked one) {
        one.stop().now();
        asked.remove(one.id());
    }

    @Override
    public void close() {
        askers.shutdownNow();
        workbench.close();
    }
}
