package hearth.jobs.lake;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.LoadFolder;
import hearth.jobs.Spark;
import hearth.warehouse.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
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
    private Lake lake = new Lake(Spark.session(), "");
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
        lake.overwrite(
                "bridge_neighbour",
                lake.spark()
                        .createDataFrame(
                                List.of(RowFactory.create("sn_2025", "892", 1, "330", "Close")),
                                Schemas.of(Table.named("bridge_neighbour"))));
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
        Row area = lake.read("dim_area").collectAsList().get(0);
        return area.getAs("area_name");
    }

    private static void write(Lake lake, String name) {
        lake.overwrite(
                "dim_area",
                lake.spark()
                        .createDataFrame(
                                List.of(RowFactory.create(
                                        "E06000018", "892", name, "la", "E12000004", null, null, null)),
                                Schemas.of(Table.named("dim_area"))));
    }
}
