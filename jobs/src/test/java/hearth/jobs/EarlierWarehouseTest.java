package hearth.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Origin;
import hearth.jobs.lake.Releases;
import hearth.jobs.progress.Outcome;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.hadoop.fs.FileUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A warehouse that an earlier version of Hearth made, with fewer columns: a load makes it whole. */
@ExtendWith(Spark.class)
class EarlierWarehouseTest {
    private static final String EPISODE = "1,01/05/2023,S,C2,N1,U1,PR1,,,,,,\n";

    @TempDir
    private Path folder;

    @Tag("slow")
    @Test
    void aLoadFillsNewColumnsForAuthoritiesWhoseFilesAreGone() throws Exception {
        LoadFolder loaded = new LoadFolder(folder);
        file(loaded, "301");
        file(loaded, "302");
        assertThat(loaded.load()).isEqualTo(Outcome.DONE);
        Lake lake = loaded.lake();
        forget(lake, "fact_episode", "need");
        forget(lake, "ops_submission", "extract_date");
        new Releases(lake).publish("as it was then", Instant.now(), Origin.REAL);

        FileUtil.fullyDelete(folder.resolve("landing").toFile());
        file(loaded, "303");
        assertThat(loaded.load()).isEqualTo(Outcome.DONE);

        assertThat(Spark.table(lake, "fact_episode").where("need = 'N1'").count())
                .isEqualTo(3);
        assertThat(Spark.table(lake, "ops_submission").where("is_current").count())
                .isEqualTo(3);
        assertThat(lake.lacksColumns("fact_episode") || lake.lacksColumns("ops_submission"))
                .isFalse();
    }

    private static void file(LoadFolder loaded, String laCode) {
        loaded.landing(laCode)
                .file("2024/header.csv", LandingFolder.HEADER + "1,2,01/02/2010,WBRI,UN1,,\n")
                .file("2024/episodes.csv", LandingFolder.EPISODES + EPISODE);
    }

    /** Writes a table as if a column had not been known. */
    private static void forget(Lake lake, String table, String column) {
        var rows = Spark.table(lake, table).drop(column).localCheckpoint();
        rows.write()
                .format("delta")
                .mode("overwrite")
                .option("overwriteSchema", true)
                .partitionBy("la_code")
                .save(lake.root() + "/" + table);
        assertThat(lake.lacksColumns(table)).isTrue();
    }
}
