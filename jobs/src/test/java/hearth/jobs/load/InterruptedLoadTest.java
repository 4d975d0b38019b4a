package hearth.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.jobs.LoadFolder;
import hearth.jobs.Spark;
import hearth.jobs.lake.Releases;
import hearth.jobs.lake.Releases.Release;
import hearth.jobs.load.LoadRequest.Scope;
import hearth.jobs.progress.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A load that breaks off after some commit: the release before it stays whole, and the next load does the rest. */
@ExtendWith(Spark.class)
class InterruptedLoadTest {
    /** How many commits the load of the second return makes. */
    static final int COMMITS = 19;

    /** The rows of some tables once both returns are loaded. */
    private static final Map<String, Long> FINISHED = Map.of(
            "raw_record", 7L, "ops_submission", 2L, "ops_finding", 25L, "fact_episode", 3L, "mart_indicator", 329L);

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

        assertIsFinishedByTheNextLoad(broken, base.newest().id(), before);
    }

    /**
     * @param release the newest before the load of the second return
     * @param rows of some tables in it
     */
    static void assertIsFinishedByTheNextLoad(LoadFolder broken, long release, Map<String, Long> rows)
            throws Exception {
        assertThat(broken.newest().id()).isEqualTo(release);
        assertThat(broken.counts(broken.newest())).isEqualTo(rows);
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

    static void assertIsLoadedAnew(LoadFolder first) throws Exception {
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
}
