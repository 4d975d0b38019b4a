package hearth.jobs.lake;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.Spark;
import hearth.warehouse.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What was written and never released is undone, once. */
@ExtendWith(Spark.class)
class UnreleasedChangesTest {
    private static final Instant NOW = Instant.parse("2025-05-01T09:00:00Z");

    @TempDir
    private Path root;

    private Lake lake = new Lake(Spark.session(), "");
    private Releases releases = new Releases(lake);

    @BeforeEach
    void start(SparkSession spark) {
        lake = new Lake(spark, root.resolve("warehouse").toString());
        releases = new Releases(lake);
        write("Nottingham");
        releases.publish("first import", NOW, Origin.REAL);
    }

    @Test
    void whatIsReleasedNeedsNothing() throws IOException {
        assertThat(releases.rollBackUnreleased()).isEmpty();
    }

    @Test
    void whatADeadWriterLeftIsUndoneOnce() throws IOException {
        write("Somewhere else");

        assertThat(releases.rollBackUnreleased()).containsExactly("dim_area");
        assertThat(name()).isEqualTo("Nottingham");
        assertThat(releases.rollBackUnreleased()).isEmpty();
    }

    @Test
    void whatWasRolledBackIsUndoneOnceAndWhatIsWrittenAfterItIsUndoneAnew() throws IOException {
        write("Nottingham City");
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

        write("Somewhere else");
        assertThat(releases.rollBackUnreleased()).containsExactly("dim_area");
        assertThat(name()).isEqualTo("Nottingham");
    }

    private String name() {
        Row area = lake.read("dim_area").collectAsList().get(0);
        return area.getAs("area_name");
    }

    private void write(String name) {
        lake.overwrite(
                "dim_area",
                lake.spark()
                        .createDataFrame(
                                List.of(RowFactory.create(
                                        "E06000018", "892", name, "la", "E12000004", null, null, null)),
                                Schemas.of(Table.named("dim_area"))));
    }
}
