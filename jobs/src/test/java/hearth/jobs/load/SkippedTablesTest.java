package hearth.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.LandingFolder;
import hearth.jobs.LoadFolder;
import hearth.jobs.Spark;
import hearth.jobs.load.LoadRequest.Scope;
import hearth.jobs.progress.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A load commits to the tables that change, and to no other. */
@ExtendWith(Spark.class)
class SkippedTablesTest {
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n";

    @TempDir
    private Path folder;

    private final List<String> committed = new CopyOnWriteArrayList<>();

    @Test
    void aTableWithoutRowsBeforeAndAfterIsLeftAloneAndOneThatLosesItsRowsIsNot() throws Exception {
        LoadFolder loaded = new LoadFolder(folder).firstReturn();
        loaded.landing("301").file("2024/reviews.csv", REVIEWS + "1,01/02/2010,01/10/2023,PN1\n");
        assertThat(loaded.load(Scope.WHAT_IS_NEW, committed::add)).isEqualTo(Outcome.DONE);
        assertThat(committed)
                .contains("fact_review", "fact_episode", "ops_submission", "mart_indicator", "ops_release")
                .doesNotContain("fact_missing", "fact_adoption", "ops_quarantine")
                .doesNotHaveDuplicates();
        assertThat(loaded.newest().tableVersions()).containsKeys("mart_indicator", "ops_submission");
        assertThat(Spark.table(loaded.lake(), "fact_review").count()).isEqualTo(1);

        committed.clear();
        loaded.landing("301").file("2024/reviews.csv", REVIEWS);
        loaded.landing("302")
                .file("2024/header.csv", LandingFolder.HEADER + "1,2,01/02/2010,WBRI,UN1,,\n")
                .file("2024/episodes.csv", LandingFolder.EPISODES + "1,01/05/2023,S,C2,N1,U1,PR1,,,,,,\n");
        assertThat(loaded.load(Scope.WHAT_IS_NEW, committed::add)).isEqualTo(Outcome.DONE);
        assertThat(committed).contains("fact_review", "fact_episode").doesNotContain("fact_missing", "fact_adoption");
        assertThat(Spark.table(loaded.lake(), "fact_review").count()).isZero();
        assertThat(Spark.table(loaded.lake(), "fact_episode").count()).isEqualTo(3);

        committed.clear();
        assertThat(loaded.load(Scope.EVERYTHING, committed::add)).isEqualTo(Outcome.DONE);
        assertThat(committed).contains("fact_episode", "mart_indicator").doesNotContain("raw_record", "fact_review");
        assertThat(loaded.counts()).containsEntry("raw_record", 11L).containsEntry("fact_episode", 3L);
    }
}
