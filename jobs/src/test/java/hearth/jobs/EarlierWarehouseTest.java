package hearth.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Origin;
import hearth.jobs.lake.Releases;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A warehouse that an earlier version of Hearth made, with fewer columns: a load makes it whole. */
@ExtendWith(Spark.class)
class EarlierWarehouseTest {
    private static final String EPISODE = "1,01/05/2023,S,C2,N1,U1,PR1,,,,,,\n";

    @TempDir
    private Path folder;

    @Test
    void aLoadFillsNewColumnsForAuthoritiesWhoseFilesAreGone(SparkSession spark) {
        landing("first", "901").landing("first", "902");
        assertThat(load("first")).isZero();
        Lake lake = new Lake(spark, folder.resolve("warehouse").toString());
        forget(lake, "fact_episode", "need");
        forget(lake, "ops_submission", "extract_date");
        new Releases(lake).publish("as it was then", Instant.now(), Origin.REAL);

        landing("second", "903");
        assertThat(load("second")).isZero();

        assertThat(lake.read("fact_episode").where("need = 'N1'").count()).isEqualTo(3);
        assertThat(lake.read("ops_submission").where("is_current").count()).isEqualTo(3);
    }

    private EarlierWarehouseTest landing(String name, String laCode) {
        new LandingFolder(folder.resolve(name), laCode)
                .file("2024/header.csv", LandingFolder.HEADER + "1,2,01/02/2010,WBRI,UN1,,\n")
                .file("2024/episodes.csv", LandingFolder.EPISODES + EPISODE);
        return this;
    }

    private int load(String landing) {
        return Main.run(
                "load",
                folder.resolve(landing).toString(),
                "--warehouse=" + folder.resolve("warehouse"),
                "--keys=" + folder.resolve("keys"));
    }

    /** Writes a table as if a column had not been known. */
    private static void forget(Lake lake, String table, String column) {
        var rows = lake.read(table).drop(column).localCheckpoint();
        rows.write()
                .format("delta")
                .mode("overwrite")
                .option("overwriteSchema", true)
                .partitionBy("la_code")
                .save(lake.root() + "/" + table);
        assertThat(lake.lacksColumns(table)).isTrue();
    }
}
