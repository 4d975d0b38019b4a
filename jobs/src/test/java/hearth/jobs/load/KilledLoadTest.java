package hearth.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.LoadFolder;
import hearth.jobs.Spark;
import hearth.jobs.progress.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A load whose process is killed by the operating system, with its lock, its threads and half-written files. */
@Tag("slow")
@ExtendWith(Spark.class)
class KilledLoadTest {
    /** What Linux reports of a process that was killed: 128 and the number of the signal. */
    private static final int KILLED = 128 + 9;

    @TempDir
    private static Path folder;

    private static LoadFolder base = new LoadFolder(Path.of(""));
    private static Map<String, Long> before = Map.of();
    private static Map<String, Long> undisturbed = Map.of();

    @BeforeAll
    static void loadUndisturbed() throws Exception {
        base = new LoadFolder(folder.resolve("base")).firstReturn();
        assertThat(base.load()).isEqualTo(Outcome.DONE);
        before = base.counts();
        LoadFolder both = base.copyTo(folder.resolve("both")).secondReturn();
        assertThat(both.load()).isEqualTo(Outcome.DONE);
        undisturbed = both.counts();
    }

    /** The moments: when so many commits to tables have been made after the first load. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    void theNextLoadFinishesTheWorkOfOneThatWasKilled(int commits) throws Exception {
        LoadFolder killed = base.copyTo(folder.resolve("after-" + commits)).secondReturn();

        killAfter(killed, commits);

        assertThat(killed.newest().id()).isEqualTo(base.newest().id());
        assertThat(killed.counts(killed.newest())).isEqualTo(before);
        assertThat(killed.load()).isEqualTo(Outcome.DONE);
        assertThat(killed.counts(killed.newest())).isEqualTo(undisturbed);
        assertThat(killed.counts()).isEqualTo(undisturbed);
    }

    @Test
    void aFirstLoadThatWasKilledLeavesNothingBehind() throws Exception {
        LoadFolder first = new LoadFolder(folder.resolve("first")).firstReturn();

        killAfter(first, 4);

        assertThat(first.load()).isEqualTo(Outcome.DONE);
        assertThat(first.counts(first.newest())).isEqualTo(first.counts()).containsEntry("raw_record", 4L);
    }

    /** Starts a load in a process of its own and kills it as soon as so many commits have been made. */
    private static void killAfter(LoadFolder killed, int commits) throws Exception {
        long target = commits(killed) + commits;
        List<String> command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx1g", "-XX:TieredStopAtLevel=1"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .toList());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "hearth.jobs.Main", "load"));
        command.addAll(List.of(
                killed.path().resolve("landing").toString(),
                "--warehouse=" + killed.warehouse(),
                "--keys=" + killed.path().resolve("keys")));
        Path output = killed.path().resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        while (process.isAlive() && commits(killed) < target) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        int exitCode = process.destroyForcibly().waitFor();
        assertThat(exitCode)
                .as("exit code; it wrote %s", Files.readString(output))
                .isEqualTo(KILLED);
    }

    private static long commits(LoadFolder loaded) {
        Path warehouse = Path.of(loaded.warehouse());
        if (!Files.isDirectory(warehouse)) {
            return 0;
        }
        try (Stream<Path> files =
                Files.find(warehouse, 3, (file, attributes) -> file.toString().matches(".*_delta_log/\\d+\\.json"))) {
            return files.count();
        } catch (IOException | UncheckedIOException e) {
            // A file that was listed is gone: a temporary one of a commit.
            return 0;
        }
    }
}
