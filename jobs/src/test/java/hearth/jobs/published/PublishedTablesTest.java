package hearth.jobs.published;

import static hearth.jobs.published.PublishedFolder.HEADER;
import static hearth.jobs.published.PublishedFolder.nottingham;
import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.Spark;
import hearth.jobs.lake.Hadoop;
import hearth.jobs.lake.Lake;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Spark.class)
class PublishedTablesTest {
    @TempDir
    private Path path;

    @Test
    void rowsThatWereImportedBeforeLabelsWereKeptAsPublishedStay(SparkSession spark) throws IOException {
        Lake lake = new Lake(path.resolve("warehouse").toString(), Hadoop.configuration());
        write(lake, "2024");
        var before =
                Spark.table(lake, "fact_published").drop("published_filters").localCheckpoint();
        before.write()
                .format("delta")
                .mode("overwrite")
                .option("overwriteSchema", true)
                .save(lake.root() + "/fact_published");
        assertThat(lake.missingColumns("fact_published")).containsExactly("published_filters");

        write(lake, "2025");

        assertThat(Spark.table(lake, "fact_published")
                        .where("published_filters IS NULL")
                        .collectAsList())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.<String>getAs("source_release")).isEqualTo("2024 release"));
        assertThat(Spark.table(lake, "fact_published")
                        .where("published_filters['population_type'] = filters['population_type']")
                        .count())
                .isEqualTo(1);
        assertThat(lake.lacksColumns("fact_published")).isFalse();
    }

    private void write(Lake lake, String year) throws IOException {
        new PublishedFolder(path.resolve(year))
                .file("numbers.csv", HEADER + nottingham(year, "Reporting year", "68613,639,93"))
                .read()
                .write(lake);
    }
}
