package hearth.jobs.lake;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.LoadFolder;
import hearth.jobs.Spark;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What was written and never released is undone, once. */
@ExtendWith(Spark.class)
class UnreleasedChangesTest {
    private static final Instant NOW = Instant.parse("2025-05-01T09:00:00Z");

    @TempDir
    private static Path folder;

    private static LoadFolder released = new LoadFolder(Path.of(""));
    private Lake lake = new Lake("", Hadoop.configuration());
    private Releases releases = new Releases(lake);

    @BeforeAll
    static void release() {
        released = new LoadFolder(folder.resolve("released"));
        write(released.lake(), "Nottingham");
        new Releases(released.lake()).publish("first import", NOW, Origin.REAL);
    }

    @BeforeEach
    void copy(TestInfo test) throws IOException {
        lake = released.copyTo(folder.resolve(test.getTestMethod().orElseThrow().getName()))
                .lake();
        releases = new Releases(lake);
    }

    @Test
    void whatADeadWriterLeftIsUndoneOnceAndWhatIsReleasedNeedsNothing() throws IOException {
        assertThat(releases.rollBackUnreleased()).isEmpty();

        write(lake, "Somewhere else");

        assertThat(releases.rollBackUnreleased()).containsExactly("dim_area");
        assertThat(name()).isEqualTo("Nottingham");
        assertThat(releases.rollBackUnreleased()).isEmpty();
    }

    @Test
    void whatWasRolledBackIsUndoneOnceAndWhatIsWrittenAfterItIsUndoneAnew() throws IOException {
        write(lake, "Nottingham City");
        lake.overwrite("bridge_neighbour", taker -> taker.accept(new Object[] {"sn_2025", "892", 1, "330", "Close"}));
        releases.publish("second import", NOW, Origin.REAL);
        releases.rollBack(1, NOW);

        assertThat(releases.rollBackUnreleased()).containsExactlyInAnyOrder("dim_area", "bridge_neighbour");
        assertThat(name()).isEqualTo("Nottingham");
        assertThat(releases.rollBackUnreleased()).isEmpty();

        write(lake, "Somewhere else");
        assertThat(releases.rollBackUnreleased()).containsExactly("dim_area");
        assertThat(name()).isEqualTo("Nottingham");
    }

    private String name() {
        Row area = Spark.table(lake, "dim_area").collectAsList().get(0);
        return area.getAs("area_name");
    }

    private static void write(Lake lake, String name) {
        lake.overwrite(
                "dim_area",
                taker -> taker.accept(new Object[] {"E06000018", "892", name, "la", "E12000004", null, null, null}));
    }
}
