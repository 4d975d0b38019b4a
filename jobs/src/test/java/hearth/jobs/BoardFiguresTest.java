package hearth.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.lake.Hadoop;
import hearth.jobs.lake.Lake;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The published figures that boards are judged by: every year of the councils that have a strategy, and the newest year of
 * all. They stay in the build folder for the tests of the web app.
 */
@ExtendWith(Spark.Compiled.class)
class BoardFiguresTest {
    private static final Path FOLDER = Path.of("target/boards");

    /** Nottingham, Essex, Derbyshire, Southwark, Peterborough, and Leicester, which has no strategy on file. */
    private static final List<String> COUNCILS =
            List.of("E06000018", "E10000012", "E10000007", "E09000028", "E06000031", "E06000016");

    private static Lake lake;

    @BeforeAll
    static void importFigures(SparkSession spark) throws IOException {
        Path published = Samples.folder("published");
        FileUtil.fullyDelete(FOLDER.toFile());
        for (String part : List.of("csc", "derived")) {
            try (Stream<Path> files = Files.list(published.resolve(part))) {
                for (Path file : files.sorted().toList()) {
                    shorten(file);
                }
            }
        }
        Files.copy(published.resolve("lait/bds_long_0.parquet"), FOLDER.resolve("files/bds_long_0.parquet"));
        assertThat(Main.run("published", "--warehouse=" + FOLDER.resolve("warehouse"), FOLDER + "/files"))
                .isZero();
        lake = new Lake(FOLDER.resolve("warehouse").toString(), Hadoop.configuration());
    }

    /** Copies a file without the earlier years of councils whose boards are not looked at. */
    private static void shorten(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] bytes = Samples.bytes(file);
        if (name.endsWith(".gz")) {
            bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        }
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        boolean isByYear = lines.get(0).replace("\uFEFF", "").startsWith("time_period,");
        String newest = lines.stream()
                .skip(1)
                .map(BoardFiguresTest::period)
                .max(Comparator.naturalOrder())
                .orElse("");
        List<String> kept = new ArrayList<>(List.of(lines.get(0)));
        lines.stream()
                .skip(1)
                .filter(line -> !isByYear
                        || period(line).equals(newest)
                        || line.contains(",National,")
                        || COUNCILS.stream().anyMatch(line::contains))
                .forEach(kept::add);
        Path to = FOLDER.resolve("files").resolve(name.replace(".gz", ""));
        Files.createDirectories(to.getParent());
        Files.write(to, kept);
    }

    private static String period(String line) {
        return line.substring(0, line.indexOf(','));
    }

    @Test
    void everyCouncilWithAStrategyHasTenNeighboursAndItsOwnFiguresOfTenYears() {
        assertThat(Spark.table(lake, "bridge_neighbour")
                        .where("model = 'sn_2025' AND la_code IN ('892', '881', '830', '210', '874', '856')")
                        .count())
                .isEqualTo(60);
        assertThat(Spark.table(lake, "mart_published")
                        .where(
                                "indicator = 'three_or_more_placements' AND breakdown = 'all' AND area_code = 'E06000018'")
                        .select("period_end")
                        .distinct()
                        .count())
                .isGreaterThanOrEqualTo(5);
    }
}
