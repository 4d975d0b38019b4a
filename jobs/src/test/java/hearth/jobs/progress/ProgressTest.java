package hearth.jobs.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.jobs.progress.Progress.Detail;
import hearth.jobs.progress.Progress.Display;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000;

    private final StringWriter out = new StringWriter();

    @Test
    void aMeterSaysHowManyAreDoneHowFastAndHowLongItWillTake() {
        Meter meter = new Meter("councils", 4, 1000);
        assertThat(meter.words(SECOND)).isEqualTo("0 of 4 councils");

        meter.done(500, 30_000);
        assertThat(meter.words(10 * SECOND)).isEqualTo("1 of 4 councils, 3,000 rows a second, 10 s left");
        assertThat(meter.bar()).isEqualTo("██████████░░░░░░░░░░");

        meter.done(300, 40_000);
        meter.done(100, 45_000);
        meter.done(100, 50_000);
        assertThat(meter.words(10 * SECOND)).isEqualTo("4 of 4 councils, 5,000 rows a second");
        assertThat(meter.bar()).isEqualTo("█".repeat(20));
    }

    @Test
    void noTextMovesTheCursorOrBeginsALineOfItsOwn() {
        new Progress(new PrintWriter(out), Detail.NORMAL)
                .line("501/a\u001b[2J\nREJECTED 502\r\u202Evsc.\u009b\u2028é: not read");

        assertThat(out.toString().strip())
                .isEqualTo("501/a\\u001b[2J\\u000aREJECTED 502\\u000d\\u202evsc.\\u009b\\u2028é: not read");
    }

    @Test
    void aTerminalShowsTheStageWhileItRunsAndItsTimeAfterwards() throws Exception {
        Progress progress = new Progress(new PrintWriter(out), Detail.NORMAL, Display.TERMINAL);
        progress.expect(5);
        Meter meter = new Meter("councils", 2, 2);
        meter.done(1, 0);
        CountDownLatch shown = new CountDownLatch(1);
        Thread watcher = new Thread(() -> {
            while (!out.toString().contains("councils")) {
                Thread.onSpinWait();
            }
            shown.countDown();
        });
        watcher.setDaemon(true);
        watcher.start();

        progress.stage("read", meter, () -> shown.await(10, TimeUnit.SECONDS));

        assertThat(out.toString())
                .contains("[1 of 5] read  ██████████░░░░░░░░░░  1 of 2 councils")
                .containsPattern("\\r\\u001b\\[Kread +\\d+\\.\\d s +\\d+\\.\\d CPU s\\n$");
    }

    @Test
    void elsewhereAShortStageIsOneLineWithoutAnythingThatMovesTheCursor() throws Exception {
        Progress progress = new Progress(new PrintWriter(out), Detail.NORMAL);

        progress.stage("read", new Meter("councils", 2, 2), () -> "");

        assertThat(out.toString()).matches("read +\\d+\\.\\d s +\\d+\\.\\d CPU s\\R");
    }

    @Test
    void aStageThatFailsLeavesNoLineThatSaysItIsDone() {
        Progress progress = new Progress(new PrintWriter(out), Detail.NORMAL);

        assertThatThrownBy(() -> progress.stage("read", () -> {
                    throw new IllegalStateException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(out.toString()).isEmpty();
    }
}
