package hearth.jobs.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.jobs.progress.Progress;
import hearth.jobs.progress.Progress.Detail;
import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {
    private static final long GIGABYTE = 1L << 30;

    @TempDir
    private Path folder;

    private final StringWriter progress = new StringWriter();

    @Test
    void aFolderThatHoldsSomethingIsRefusedAndKept() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "mine");

        assertThatThrownBy(() -> run(folder, 0))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("--folder " + folder + ": is not empty. What to do: delete it if");
        assertThat(file).hasContent("mine");
        assertThat(progress.toString()).isEmpty();
    }

    @Test
    void aPortThatAnotherProgramUsesIsRefusedBeforeAnythingIsMade() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> run(folder.resolve("bench"), other.getLocalPort()))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("--port " + other.getLocalPort() + ": another program uses this port");
        }
        assertThat(folder.resolve("bench")).doesNotExist();
    }

    @Test
    void moreCouncilsThanEnglandHasAreRefused() {
        assertThatThrownBy(() -> run(folder.resolve("bench"), 0, 154))
                .isInstanceOf(UserError.class)
                .hasMessage("--authorities 154: the number of councils is out of range; expected 1 to 153");
    }

    @Test
    void aDiskWithTooLittleRoomIsRefusedWithWhatIsNeeded() {
        assertThatThrownBy(() -> Requirements.requireDisk(folder, 2 * GIGABYTE, 3 * GIGABYTE))
                .hasMessageContaining("the disk has 2.0 GB free, and the bench needs 3.0 GB");
        assertThatCode(() -> Requirements.requireDisk(folder, 3 * GIGABYTE, 3 * GIGABYTE))
                .doesNotThrowAnyException();
    }

    @Test
    void aMachineWithTooLittleMemoryIsRefusedWithWhatIsNeeded() {
        assertThatThrownBy(() -> Requirements.requireMemory(4 * GIGABYTE, 4 * GIGABYTE, GIGABYTE))
                .hasMessageContaining(
                        "this machine has 4.0 GB of memory, and the bench needs 6.0 GB: 4.0 GB for the jobs")
                .hasMessageContaining("HEARTH_JOBS_HEAP=2g");
        assertThatCode(() -> Requirements.requireMemory(6 * GIGABYTE, 4 * GIGABYTE, GIGABYTE))
                .doesNotThrowAnyException();
    }

    @Test
    void aCommandThatFailsEndsTheBenchWithTheFileThatItPrintedTo() throws IOException {
        HearthScript script = script("echo 'no such folder'; exit 4");

        assertThatThrownBy(() -> script.run("load", "landing"))
                .hasMessageStartingWith(
                        "./hearth load landing: ended with exit code 4. What to do: read what it printed in ");
        assertThat(folder.resolve("bench/logs/01-load.log")).hasContent("no such folder\n");
    }

    @Test
    void theCpuSecondsOfACommandAreThoseOfItsOwnChildrenToo() throws IOException, InterruptedException {
        Timing busy = script("bash -c 'for ((i = 0; i < 200000; i++)); do :; done'")
                .run("busy")
                .timing();

        if (Stopwatch.knowsCpu()) {
            assertThat(busy.cpuSeconds().orElseThrow()).isPositive().isLessThanOrEqualTo(busy.wallSeconds() + 0.1);
        } else {
            assertThat(busy.cpuSeconds()).isEmpty();
        }
    }

    @Test
    void stoppingACommandStopsWhatItStarted() throws IOException, InterruptedException {
        HearthScript script = script("sleep 600");
        HearthScript.Running command = script.start(folder, "serve");
        ProcessHandle sleep = firstChild(command.process());

        script.stop(command);

        assertThat(sleep.onExit()).succeedsWithin(Duration.ofSeconds(10));
        assertThat(command.process().isAlive()).isFalse();
    }

    private static ProcessHandle firstChild(Process process) {
        while (process.isAlive()) {
            var child = process.descendants().findFirst();
            if (child.isPresent()) {
                return child.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("ended too early");
    }

    @Test
    void theTableHasALineForEachMeasurement() {
        assertThat(BenchTable.lines(List.of(
                        Measurement.of(
                                "Load",
                                new Timing(219.04, OptionalDouble.of(407), OptionalLong.of(700 << 20)),
                                "13,000 rows a second"),
                        Measurement.of("App ready", new Timing(1.8, OptionalDouble.empty()), ""),
                        Measurement.of("API, one client", "half within 4.4 ms"))))
                .startsWith(
                        "What              Seconds   CPU s  Peak MB",
                        "Load                219.0   407.0      700  13,000 rows a second",
                        "App ready             1.8",
                        "API, one client                             half within 4.4 ms");
    }

    private void run(Path at, int port) throws Exception {
        run(at, port, 1);
    }

    private void run(Path at, int port, int authorities) throws Exception {
        Bench.run(
                new BenchRequest(at, port, authorities, Path.of("hearth"), GIGABYTE),
                new Progress(new PrintWriter(progress), Detail.NORMAL));
    }

    /** A script that does this, whatever it is asked. */
    private HearthScript script(String line) throws IOException {
        Path script = Files.writeString(folder.resolve("script"), "#!/bin/bash\n" + line + "\ntrue\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return new HearthScript(script, new BenchFolder(folder.resolve("bench")));
    }
}
