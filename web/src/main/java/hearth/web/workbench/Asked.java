package hearth.web.workbench;

import hearth.web.access.Audience;
import hearth.web.serving.Release;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A question that was asked, and its answer as soon as there is one.
 *
 * @param id by which the answer is fetched; nobody can guess it
 * @param audience who asked; nobody else reads the answer
 */
record Asked(
        String id,
        Audience audience,
        Release release,
        WorkbenchQuestion question,
        Instant at,
        CompletableFuture<AnswerTable> answer,
        Stop stop) {
    /**
     * The answer, waited for a while; empty while it is not there.
     *
     * @throws Refusal where there will be none
     */
    Optional<AnswerTable> within(Duration patience) {
        try {
            return Optional.of(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The server is being stopped.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IllegalStateException("a question in SQL failed", e.getCause());
        }
    }
}
