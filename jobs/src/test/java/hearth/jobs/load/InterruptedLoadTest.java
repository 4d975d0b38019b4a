package hearth.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.jobs.LoadFolder;
import hearth.jobs.Spark;
import hearth.jobs.lake.Releases;
import hearth.jobs.lake.Releases.Release;
import hearth.jobs.load.LoadRequest.Scope;
import hearth.jobs.progress.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A load that breaks off after some commit: the release before it stays whole, and the next load does the rest. */
@ExtendWith(Spark.class)
class InterruptedLoadTest {
    /** What Linux reports of a process that was killed: 128 and the number of the signal. */
    private static final int KILLED = 128 + 9;

    /** How many commits the load of the second return makes. */
    private static final int COMMITS = 16;

    /** The rows of some tables once both returns are loaded. */
    private static final Map<String, Long> FINISHED = Map.of(
            "raw_record", 7L, "ops_submission", 2L, "ops_finding", 25L, "fact_episode", 3L, "mart_indicator", 181L);

    @TempDir
    private static Path folder;

    private static LoadFolder base = new LoadFolder(Path.of(""));
    private static Map<String, Long> before = Map.of();

    @BeforeAll
    static void loadTheFirstReturn() throws Exception {
        base = new LoadFolder(folder.resolve("base")).firstReturn();
        assertThat(base.load()).isEqualTo(Outcome.DONE);
        before = base.counts();
    }

    @Test
    @Tag("slow")
    void anUndisturbedLoadGivesTheSame() throws Exception {
        LoadFolder both = base.copyTo(folder.resolve("both")).secondReturn();
        List<String> committed = new CopyOnWriteArrayList<>();

        assertThat(both.load(Scope.WHAT_IS_NEW, committed::add)).isEqualTo(Outcome.DONE);

        assertThat(both.counts()).isEqualTo(FINISHED);
        assertThat(committed).hasSize(COMMITS).last().isEqualTo("ops_release");
    }

    @Test
    void theNextLoadFinishesTheWorkOfOneThatBrokeOffAfterTheSecondTable() throws Exception {
        theNextLoadFinishesTheWorkAfter(2);
    }

    @Test
    @Tag("slow")
    void theNextLoadFinishesTheWorkOfOneThatBrokeOffHalfWay() throws Exception {
        theNextLoadFinishesTheWorkAfter(COMMITS / 2);
    }

    @Test
    @Tag("slow")
    void theNextLoadFinishesTheWorkOfOneThatBrokeOffBeforeItsRelease() throws Exception {
        theNextLoadFinishesTheWorkAfter(COMMITS - 1);
    }

    private static void theNextLoadFinishesTheWorkAfter(int moment) throws Exception {
        LoadFolder broken = base.copyTo(folder.resolve("after-" + moment)).secondReturn();

        breakOff(broken, moment);

        assertIsFinishedByTheNextLoad(broken);
    }

    private static void assertIsFinishedByTheNextLoad(LoadFolder broken) throws Exception {
        assertThat(broken.newest().id()).isEqualTo(base.newest().id());
        assertThat(broken.counts(broken.newest())).isEqualTo(before);
        assertThat(broken.load()).isEqualTo(Outcome.DONE);
        assertThat(broken.counts(broken.newest())).isEqualTo(FINISHED);
        assertThat(broken.counts()).isEqualTo(FINISHED);
    }

    @Test
    @Tag("slow")
    void afterTheReleaseNothingIsLeftToDo() throws Exception {
        LoadFolder broken = base.copyTo(folder.resolve("released")).secondReturn();

        breakOff(broken, COMMITS);

        Release released = broken.newest();
        assertThat(broken.counts(released)).isEqualTo(FINISHED);
        assertThat(broken.load()).isEqualTo(Outcome.DONE);
        assertThat(broken.newest().id()).isEqualTo(released.id());
    }

    @Test
    @Tag("slow")
    void aFirstLoadThatBrokeOffLeavesNothingBehind() throws Exception {
        LoadFolder first = new LoadFolder(folder.resolve("first")).firstReturn();

        breakOff(first, 4);

        assertThat(new Releases(first.lake()).newest()).isEmpty();
        assertIsLoadedAnew(first);
    }

    private static void assertIsLoadedAnew(LoadFolder first) throws Exception {
        assertThat(first.load()).isEqualTo(Outcome.DONE);
        assertThat(first.counts(first.newest())).isEqualTo(first.counts()).containsEntry("raw_record", 4L);
    }

    /** From that commit on every writer fails, as if the process had died. */
    private static void breakOff(LoadFolder loaded, int moment) {
        AtomicInteger made = new AtomicInteger();
        assertThatThrownBy(() -> loaded.load(Scope.WHAT_IS_NEW, table -> {
                    if (made.incrementAndGet() >= moment) {
                        throw new IllegalStateException("broken off");
                    }
                }))
                .hasMessage("broken off");
    }

    /** A process that the operating system kills leaves more behind: its lock, its threads and half-written files. */
    @Test
    @Tag("slow")
    void theNextLoadFinishesTheWorkOfOneThatWasKilled() throws Exception {
        LoadFolder killed = base.copyTo(folder.resolve("killed")).secondReturn();

        killAfter(killed, COMMITS / 2);

        assertIsFinishedByTheNextLoad(killed);
    }

    @Test
    @Tag("slow")
    void aFirstLoadThatWasKilledLeavesNothingBehind() throws Exception {
        LoadFolder first = new LoadFolder(folder.resolve("first-killed")).firstReturn();

        killAfter(first, 4);

        assertIsLoadedAnew(first);
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
