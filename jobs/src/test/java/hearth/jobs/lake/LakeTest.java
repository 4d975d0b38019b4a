package hearth.jobs.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.jobs.Spark;
import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are written without Spark, and read by Spark as by any other engine. */
@ExtendWith(Spark.class)
class LakeTest {
    private static final String SUBMISSIONS = "ops_submission";
    private static final Instant RECEIVED = Instant.parse("2025-05-01T09:00:00.123456Z");

    @TempDir
    private Path folder;

    private Lake lake = new Lake("", Hadoop.configuration());

    @BeforeEach
    void begin() {
        lake = new Lake(folder.toString(), Hadoop.configuration());
    }

    @Test
    void everyTypeOfValueIsReadBackAsItWasWrittenHereAndBySpark() {
        Object[] written = submission("301", "a");
        replace("301", written);

        assertThat(lake.read(SUBMISSIONS)).singleElement().satisfies(row -> {
            assertThat(row.values()).containsExactly(written);
        });
        Row row = Spark.table(lake, SUBMISSIONS).first();
        assertThat(row.<String>getAs("la_code")).isEqualTo("301");
        assertThat(row.<LocalDate>getAs("extract_date")).isNull();
        assertThat(row.<Instant>getAs("received_at")).isEqualTo(RECEIVED);
        assertThat(row.<Boolean>getAs("is_current")).isTrue();
        assertThat(row.<Long>getAs("rows_in")).isEqualTo(12);
        assertThat(row.getJavaMap(row.fieldIndex("files"))).isEqualTo(Map.of("episodes.csv", "00"));
    }

    @Test
    void anAuthoritysFilesTakeThePlaceOfItsOwnAndOfNoOther() {
        replace("301", submission("301", "a"));
        replace("302", submission("302", "b"));
        replace("301", submission("301", "c"), submission("301", "d"));

        assertThat(ids()).containsExactlyInAnyOrder("b", "c", "d");
        assertThat(lake.version(SUBMISSIONS)).contains(2L);
        lake.replaceAuthorities(SUBMISSIONS, Set.of("301"), List.of());
        assertThat(ids()).containsExactly("b");
    }

    @Test
    void anEmptiedCommitIsNamedAndNotReadAsNoChange() throws IOException {
        replace("301", submission("301", "a"));
        replace("302", submission("302", "b"));
        Path commit = folder.resolve(SUBMISSIONS).resolve("_delta_log/%020d.json".formatted(0));
        Files.write(commit, new byte[0]);

        assertThatThrownBy(() -> lake.read(SUBMISSIONS))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(commit.getFileName().toString());
    }

    @Test
    void whereNothingChangesNothingIsCommitted() {
        lake.replaceAuthorities(SUBMISSIONS, Set.of("301"), List.of());
        assertThat(lake.has(SUBMISSIONS)).isFalse();
        replace("301", submission("301", "a"));
        lake.replaceAuthorities(SUBMISSIONS, Set.of("302"), List.of());
        assertThat(lake.version(SUBMISSIONS)).contains(0L);
    }

    /** Every tenth commit writes a checkpoint, which readers then start from. */
    @Test
    void aTableOfManyVersionsIsReadFromItsCheckpointHereAndBySpark() {
        for (int i = 0; i < 13; i++) {
            replace("301", submission("301", "version " + i));
        }

        assertThat(folder.resolve(SUBMISSIONS + "/_delta_log/00000000000000000010.checkpoint.parquet"))
                .exists();
        assertThat(ids()).containsExactly("version 12");
        assertThat(Spark.session()
                        .read()
                        .format("delta")
                        .option("versionAsOf", 3)
                        .load(folder.resolve(SUBMISSIONS).toString())
                        .first()
                        .<String>getAs("submission_id"))
                .isEqualTo("version 3");
    }

    @Test
    void filesThatNoVersionNamesAreDeletedAndThoseOfEarlierVersionsStay() throws IOException {
        replace("301", submission("301", "a"));
        replace("301", submission("301", "b"));
        DataFile lost = write("301", submission("301", "c"));
        DataFile lostElsewhere = lake.write("fact_review", "302", taker -> {});

        assertThat(lake.deleteUnnamed()).isEqualTo(2);

        assertThat(folder.resolve(SUBMISSIONS).resolve(lost.path())).doesNotExist();
        assertThat(folder.resolve("fact_review").resolve(lostElsewhere.path())).doesNotExist();
        assertThat(ids()).containsExactly("b");
        lake.restore(SUBMISSIONS, 0);
        assertThat(ids()).containsExactly("a");
        assertThat(lake.deleteUnnamed()).isZero();
    }

    /** Spark wrote the tables of earlier versions of Hearth. */
    @Test
    void tablesThatSparkWroteAreReadContinuedAndRestored(SparkSession spark) {
        replace("301", submission("301", "a"));
        Row row = Spark.table(lake, SUBMISSIONS).first();
        spark.createDataFrame(List.of(row), row.schema())
                .write()
                .format("delta")
                .partitionBy("la_code")
                .save(folder.resolve("earlier/" + SUBMISSIONS).toString());
        lake = new Lake(folder.resolve("earlier").toString(), Hadoop.configuration());

        assertThat(lake.read(SUBMISSIONS))
                .singleElement()
                .satisfies(read -> assertThat(read.instant("received_at")).isEqualTo(RECEIVED));
        replace("301", submission("301", "b"));
        assertThat(ids()).containsExactly("b");
        lake.restore(SUBMISSIONS, 0);
        assertThat(ids()).containsExactly("a");
    }

    private List<String> ids() {
        return lake.read(SUBMISSIONS).stream()
                .map(row -> row.text("submission_id"))
                .toList();
    }

    private void replace(String laCode, Object[]... rows) {
        lake.replaceAuthorities(SUBMISSIONS, Set.of(laCode), List.of(write(laCode, rows)));
    }

    private DataFile write(String laCode, Object[]... rows) {
        return lake.write(SUBMISSIONS, laCode, Arrays.asList(rows)::forEach);
    }

    private static Object[] submission(String laCode, String id) {
        return new Object[] {
            laCode, id, 2025, null, RECEIVED, true, Map.of("episodes.csv", "00"), 1, 12L, 12L, 0L, null, "episodes"
        };
    }
}
