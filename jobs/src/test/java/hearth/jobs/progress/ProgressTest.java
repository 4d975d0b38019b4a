package hearth.jobs.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.jobs.progress.Progress.Detail;
import hearth.jobs.progress.Progress.Step;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter out = new StringWriter();
    private final Progress progress = new Progress(new PrintWriter(out), Detail.NORMAL);

    @Test
    void aFailureIsThrownOnlyWhenTheSlowStepHasEnded() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch returned = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        Step failing = new Step("failing", () -> {
            await(begun);
            throw new IllegalStateException("disk full");
        });
        Step slow = new Step("slow", () -> {
            begun.countDown();
            await(goOn);
            ended.incrementAndGet();
        });
        FutureTask<Void> together = new FutureTask<>(() -> {
            try {
                progress.together("write", List.of(failing, slow));
            } finally {
                returned.countDown();
            }
            return null;
        });
        new Thread(together, "together").start();

        await(begun);
        assertThat(returned.await(300, TimeUnit.MILLISECONDS)).isFalse();
        goOn.countDown();

        assertThatThrownBy(together::get).cause().hasMessage("disk full");
        assertThat(ended).hasValue(1);
    }

    @Test
    void laterFailuresAreSuppressedBehindTheFirst() {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch first = new CountDownLatch(1);
        Step one = new Step("one", () -> {
            begun.countDown();
            await(begun);
            first.countDown();
            throw new IllegalStateException("first");
        });
        Step other = new Step("other", () -> {
            begun.countDown();
            await(first);
            throw new IllegalStateException("second");
        });

        assertThatThrownBy(() -> progress.together("write", List.of(one, other)))
                .satisfies(failure -> assertThat(List.of(failure, failure.getSuppressed()[0]))
                        .extracting(Throwable::getMessage)
                        .containsExactlyInAnyOrder("first", "second"));
    }

    @Test
    void noStepBeginsOnceOneHasFailed() {
        AtomicInteger begun = new AtomicInteger();
        Step failing = new Step("failing", () -> {
            begun.incrementAndGet();
            throw new IllegalStateException("disk full");
        });

        assertThatThrownBy(() -> progress.together("write", List.of(failing, failing, failing, failing, failing)))
                .hasMessage("disk full");
        assertThat(begun.get()).isLessThanOrEqualTo(3);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
