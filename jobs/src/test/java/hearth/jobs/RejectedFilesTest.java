package hearth.jobs;

import static hearth.jobs.LandingFolder.EPISODES;
import static hearth.jobs.LandingFolder.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.lake.Lake;
import hearth.jobs.progress.Outcome;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A load of files of which some cannot be used. */
@ExtendWith(Spark.class)
class RejectedFilesTest {
    private static final String CHILD = HEADER + "1,M,01/05/2010,WBRI,A1,,\n";
    private static final String EPISODE = EPISODES + "1,15/06/2023,S,C2,N1,U4,PR1,,,,,,\n";

    @TempDir
    private Path folder;

    @Test
    void badFilesAreRejectedAllOthersAreLoadedAndWhatWasThereStays() throws Exception {
        LoadFolder loaded = new LoadFolder(folder);
        LandingFolder landing =
                loaded.landing("301").file("2024/header.csv", CHILD).file("2024/episodes.csv", EPISODE);
        assertThat(loaded.load()).isEqualTo(Outcome.DONE);

        landing.file("2023-24/episodes.csv", EPISODE.replace("U4", "K2"))
                .file("2025/header.csv", CHILD)
                .file("2025/episodes.csv", EPISODES + "1,01/07/2024,P,C2,N1,K2,PR4,,,,,,\n")
                .file("2025/bomb.zip", WorkbookFile.zip(Map.of("oc2.csv", new byte[60 << 20])))
                .file("2025/entity.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><EXPSSDA903/>")
                .file("2025/text.xlsx", "text");
        try (RandomAccessFile large = new RandomAccessFile(
                folder.resolve("landing/301/2025/large.csv").toFile(), "rw")) {
            large.setLength(70L << 20);
        }
        loaded.landing("302")
                .file(
                        "SSDA903 2023-24.zip",
                        WorkbookFile.zip(Map.of(
                                "header.csv", CHILD.getBytes(StandardCharsets.UTF_8),
                                "episodes.csv", EPISODE.getBytes(StandardCharsets.UTF_8))));

        assertThat(loaded.load()).isEqualTo(Outcome.PARTLY_REJECTED);
        Lake lake = loaded.lake();
        assertThat(Spark.table(lake, "ops_submission")
                        .where("is_current")
                        .orderBy("la_code", "collection_year")
                        .selectExpr("concat(la_code, ' ', collection_year, ' ', rows_in)")
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("301 2024 2", "301 2025 2", "302 2024 2");
        assertThat(Spark.table(lake, "fact_episode")
                        .orderBy("la_code", "started_on")
                        .selectExpr("concat(la_code, ' ', started_on, ' ', placement_type, ' ', source_file)")
                        .collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly(
                        "301 2023-06-15 U4 2024/episodes.csv",
                        "301 2024-07-01 K2 2025/episodes.csv",
                        "302 2023-06-15 U4 SSDA903 2023-24.zip!/episodes.csv");
    }
}
