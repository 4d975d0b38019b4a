package hearth.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.LoadFolder;
import hearth.jobs.Spark;
import hearth.jobs.progress.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A load whose process is killed by the operating system leaves its lock, its threads and half-written files behind. */
@Tag("slow")
@ExtendWith(Spark.class)
class KilledLoadTest {
    @TempDir
    private static Path folder;

    @Test
    void theNextLoadFinishesTheWorkOfOneThatWasKilled() throws Exception {
        LoadFolder killed = new LoadFolder(folder.resolve("killed")).firstReturn();
        assertThat(killed.load()).isEqualTo(Outcome.DONE);
        long release = killed.newest().id();
        Map<String, Long> rows = killed.counts();
        killed.secondReturn();

        killAfter(killed, InterruptedLoadTest.COMMITS / 2);

        InterruptedLoadTest.assertIsFinishedByTheNextLoad(killed, release, rows);
    }

    @Test
    void aFirstLoadThatWasKilledLeavesNothingBehind() throws Exception {
        LoadFolder first = new LoadFolder(folder.resolve("first-killed")).firstReturn();

        killAfter(first, 4);

        InterruptedLoadTest.assertIsLoadedAnew(first);
    }

    /** Starts a load in a process of its own and kills it as soon as so many commits have been made. */
    private static void killAfter(LoadFolder killed, int commits) throws Exception {
        long target = commits(killed) + commits;
        JobProcess run = JobProcess.start(
                killed.path().resolve("output.txt"),
                List.of(
                        "load",
                        killed.path().resolve("landing").toString(),
                        "--warehouse=" + killed.warehouse(),
                        "--keys=" + killed.path().resolve("keys")));
        while (run.process().isAlive() && commits(killed) < target) {
            // A commit takes some milliseconds.
            TimeUnit.MILLISECONDS.sleep(1);
        }
        int exitCode = run.kill();
        assertThat(exitCode)
                .as("exit code; it wrote %s", Files.readString(run.output()))
                .isEqualTo(JobProcess.KILLED);
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
