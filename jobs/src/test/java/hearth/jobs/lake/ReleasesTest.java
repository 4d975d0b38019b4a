package hearth.jobs.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.jobs.Spark;
import hearth.jobs.lake.Releases.Release;
import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three releases: two imports of areas, the second made up and with neighbours, and a way back to the first. */
@ExtendWith(Spark.class)
class ReleasesTest {
    private static final Instant FIRST = Instant.parse("2025-05-01T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2025-06-01T09:00:00Z");
    private static final Instant THIRD = Instant.parse("2025-07-01T09:00:00Z");

    @TempDir
    private static Path root;

    private static Releases releases = new Releases(new Lake("", Hadoop.configuration()));

    @BeforeAll
    static void publish() {
        Lake lake = new Lake(root.resolve("warehouse").toString(), Hadoop.configuration());
        releases = new Releases(lake);
        assertThat(releases.newest()).isEmpty();
        lake.overwrite("dim_area", areas("Nottingham"));
        releases.publish("first import", FIRST, Origin.REAL);
        lake.overwrite("dim_area", areas("Nottingham City"));
        lake.overwrite("bridge_neighbour", neighbours());
        releases.publish("second import", SECOND, Origin.MADE_UP);
        releases.rollBack(1, THIRD);
    }

    @Test
    void numbersCountUpAndTheNewestComesFirst() {
        assertThat(releases.all()).extracting(Release::id).containsExactly(3L, 2L, 1L);
        assertThat(releases.newest()).map(Release::id).contains(3L);
    }

    @Test
    void aReleaseListsTheVersionOfEveryTableThatThereIs() {
        assertThat(releases.find(1).tableVersions()).isEqualTo(Map.of("dim_area", 0L, "ops_release_table", 0L));
        assertThat(releases.find(2).tableVersions())
                .isEqualTo(Map.of("dim_area", 1L, "bridge_neighbour", 0L, "ops_release_table", 1L));
    }

    @Test
    void aReleaseSaysWhenAndWhy() {
        assertThat(releases.find(2).releasedAt()).isEqualTo(SECOND);
        assertThat(releases.find(2).reason()).isEqualTo("second import");
    }

    @Test
    void aWayBackIsANewReleaseOfTheOldVersions() {
        Release back = releases.find(3);

        assertThat(back.reason()).isEqualTo("rollback to release 1");
        assertThat(back.releasedAt()).isEqualTo(THIRD);
        assertThat(back.tableVersions()).isEqualTo(Map.of("dim_area", 0L, "ops_release_table", 2L));
    }

    @Test
    void onceMadeUpDataCameInEveryLaterReleaseSaysSo() {
        assertThat(releases.find(1).isMadeUp()).isFalse();
        assertThat(releases.find(2).isMadeUp()).isTrue();
        assertThat(releases.find(3).isMadeUp()).isTrue();
    }

    @Test
    void aReleaseNotesWhatIsInItsTables() {
        Lake lake = new Lake(root.resolve("warehouse").toString(), Hadoop.configuration());
        assertThat(lake.read("ops_release_table"))
                .extracting(row -> row.count("release_id") + " " + row.text("table_name") + " " + row.count("version")
                        + " " + row.count("row_count") + " " + row.count("file_count"))
                .containsExactlyInAnyOrder(
                        "1 dim_area 0 1 1", "2 dim_area 1 1 1", "2 bridge_neighbour 0 1 1", "3 dim_area 0 1 1");
        assertThat(lake.read("ops_release_table"))
                .allSatisfy(row -> assertThat(row.count("byte_count"))
                        .isEqualTo(lake.files(row.text("table_name"), row.count("version"))
                                .get(0)
                                .bytes()));
    }

    /** What a power cut, a full disk or a copy that broke off may leave of a warehouse. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dim_area emptied",
                "dim_area cut",
                "dim_area gone",
                "ops_release emptied",
                "ops_release cut",
                "ops_release_table emptied",
                "ops_release_table cut",
                "bridge_neighbour replaced"
            })
    void noWriterContinuesFromADamagedWarehouse(String damage, @TempDir Path other) throws IOException {
        Lake lake = new Lake(other.resolve("warehouse").toString(), Hadoop.configuration());
        lake.overwrite("bridge_neighbour", neighbours());
        lake.overwrite("dim_area", areas("Ashby"));
        new Releases(lake).publish("first", FIRST, Origin.REAL);
        lake.overwrite("dim_area", areas("Ashby Town"));
        new Releases(lake).publish("second", SECOND, Origin.REAL);
        String table = damage.replaceFirst(" .*", "");
        Path log = other.resolve("warehouse").resolve(table).resolve("_delta_log");
        Path commit = log.resolve("%020d.json".formatted(table.equals("bridge_neighbour") ? 0 : 1));
        switch (damage.replaceFirst(".* ", "")) {
            case "emptied" -> Files.write(commit, new byte[0]);
            case "cut" -> Files.writeString(commit, Files.readString(commit).substring(0, 200));
            case "gone" -> Files.delete(commit);
            default -> Files.writeString(commit, Files.readString(commit).replaceFirst("(\"size\":)\\d+", "$17"));
        }
        Releases damaged = new Releases(new Lake(other.resolve("warehouse").toString(), Hadoop.configuration()));
        assertThatThrownBy(() -> damaged.prepare(Origin.REAL))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(table)
                .hasMessageContaining("from your backup");
    }

    @Test
    void thereIsNoWayBackToAReleaseThatIsNone() {
        assertThatThrownBy(() -> releases.rollBack(7, THIRD))
                .isInstanceOf(UserError.class)
                .hasMessage("there is no release 7. What to do: see those there are with ./hearth release list.");
        assertThat(releases.all()).hasSize(3);
    }

    private static Rows areas(String name) {
        return taker -> taker.accept(new Object[] {"E06000018", "892", name, "la", "E12000004", null, null, null});
    }

    private static Rows neighbours() {
        return taker -> taker.accept(new Object[] {"sn_2025", "892", 1, "330", "Close"});
    }

    @Test
    void madeUpAndRealDataAreNotMixed(@TempDir Path other) {
        Lake lake = new Lake(other.resolve("warehouse").toString(), Hadoop.configuration());
        Releases fresh = new Releases(lake);
        fresh.checkOrigin(Origin.REAL);
        fresh.checkOrigin(Origin.MADE_UP);
        lake.overwrite("dim_area", areas("Ashby"));
        fresh.publish("first", FIRST, Origin.MADE_UP);

        fresh.checkOrigin(Origin.MADE_UP);
        assertThatThrownBy(() -> fresh.checkOrigin(Origin.REAL))
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.exitCode()).isEqualTo(2))
                .hasMessageContaining("holds made-up data, and real data must never be mixed with them");
    }
}
