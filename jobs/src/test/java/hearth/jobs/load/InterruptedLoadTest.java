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
    @TempDir
    private static Path folder;

    private static LoadFolder base = new LoadFolder(Path.of(""));
    private static Map<String, Long> before = Map.of();
    private static Map<String, Long> undisturbed = Map.of();
    private static int commits;

    @BeforeAll
    static void loadUndisturbed() throws Exception {
        base = new LoadFolder(folder.resolve("base")).firstReturn();
        assertThat(base.load()).isEqualTo(Outcome.DONE);
        before = base.counts();
        LoadFolder both = base.copyTo(folder.resolve("both")).secondReturn();
        List<String> committed = new CopyOnWriteArrayList<>();
        assertThat(both.load(Scope.WHAT_IS_NEW, committed::add)).isEqualTo(Outcome.DONE);
        undisturbed = both.counts();
        commits = committed.size();
        assertThat(undisturbed).containsEntry("raw_record", 7L).containsEntry("ops_submission", 2L);
        assertThat(committed).last().isEqualTo("ops_release");
    }

    @Test
    void theNextLoadFinishesTheWorkOfOneThatBrokeOffHalfWay() throws Exception {
        theNextLoadFinishesTheWorkAfter(commits / 2);
    }

    @Test
    @Tag("slow")
    void theNextLoadFinishesTheWorkOfOneThatBrokeOffAfterTheFirstTable() throws Exception {
        theNextLoadFinishesTheWorkAfter(1);
    }

    @Test
    @Tag("slow")
    void theNextLoadFinishesTheWorkOfOneThatBrokeOffBeforeItsRelease() throws Exception {
        theNextLoadFinishesTheWorkAfter(commits - 1);
    }

    private static void theNextLoadFinishesTheWorkAfter(int moment) throws Exception {
        LoadFolder broken = base.copyTo(folder.resolve("after-" + moment)).secondReturn();

        breakOff(broken, moment);

        assertThat(broken.newest().id()).isEqualTo(base.newest().id());
        assertThat(broken.counts(broken.newest())).isEqualTo(before);
        assertThat(broken.load()).isEqualTo(Outcome.DONE);
        assertThat(broken.counts(broken.newest())).isEqualTo(undisturbed);
        assertThat(broken.counts()).isEqualTo(undisturbed);
    }

    @Test
    @Tag("slow")
    void afterTheReleaseNothingIsLeftToDo() throws Exception {
        LoadFolder broken = base.copyTo(folder.resolve("released")).secondReturn();

        breakOff(broken, commits);

        Release released = broken.newest();
        assertThat(broken.counts(released)).isEqualTo(undisturbed);
        assertThat(broken.load()).isEqualTo(Outcome.DONE);
        assertThat(broken.newest().id()).isEqualTo(released.id());
    }

    @Test
    @Tag("slow")
    void aFirstLoadThatBrokeOffLeavesNothingBehind() throws Exception {
        LoadFolder first = new LoadFolder(folder.resolve("first")).firstReturn();

        breakOff(first, 4);

        assertThat(new Releases(first.lake()).newest()).isEmpty();
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
