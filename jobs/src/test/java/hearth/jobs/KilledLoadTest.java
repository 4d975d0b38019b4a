package hearth.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Releases;
import hearth.jobs.lake.Releases.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A load that dies at some moment: the release before it stays whole, and the next load does what it left undone. */
@ExtendWith(Spark.class)
class KilledLoadTest {
    private static final String FIRST_RETURN = """
            1,2,01/02/2010,WBRI,UN1,,
            2,1,01/06/2015,WBRI,UN1,,
            """;
    private static final String FIRST_EPISODES = """
            1,01/05/2023,S,C2,N1,U1,PR1,,,,,,
            2,01/06/2023,S,V2,N1,U4,PR1,01/09/2023,E4A,,,,
            """;

    @TempDir
    private static Path folder;

    private static Map<String, Long> undisturbed = Map.of();

    @BeforeAll
    static void loadUndisturbed(SparkSession spark) throws IOException {
        landing("base");
        assertThat(load("base")).isZero();
        copy("base", "undisturbed");
        secondReturn("undisturbed");
        assertThat(load("undisturbed")).isZero();
        undisturbed = counts(lake("undisturbed"));
        assertThat(undisturbed).containsEntry("raw_record", 7L).containsEntry("ops_submission", 2L);
    }

    /** The moments: when so many commits to tables have been made after the first load, 0 being just after the start. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 14})
    void theNextLoadFinishesTheWorkOfOneThatWasKilled(int commits) throws Exception {
        String name = "killed-after-" + commits;
        copy("base", name);
        Release before = newest(name);
        Map<String, Long> countsBefore = counts(lake(name), before);
        secondReturn(name);

        killAfter(name, commits);

        Release after = newest(name);
        if (after.id() == before.id()) {
            assertThat(counts(lake(name), after)).isEqualTo(countsBefore);
        }
        assertThat(load(name)).isZero();
        assertThat(counts(lake(name), newest(name))).isEqualTo(undisturbed);
        assertThat(counts(lake(name))).isEqualTo(undisturbed);
    }

    @Test
    void aFirstLoadThatWasKilledLeavesNothingBehind() throws Exception {
        landing("first");
        killAfter("first", 8);

        assertThat(load("first")).isZero();

        assertThat(counts(lake("first"), newest("first"))).containsEntry("raw_record", 4L);
        assertThat(lake("first").read("raw_record").count()).isEqualTo(4);
    }

    private static void copy(String from, String to) throws IOException {
        Path source = folder.resolve(from);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(to).resolve(source.relativize(file)));
            }
        }
    }

    private static void landing(String name) {
        new LandingFolder(folder.resolve(name).resolve("landing"), "901")
                .file("2024/header.csv", LandingFolder.HEADER + FIRST_RETURN)
                .file("2024/episodes.csv", LandingFolder.EPISODES + FIRST_EPISODES);
    }

    private static void secondReturn(String name) {
        new LandingFolder(folder.resolve(name).resolve("landing"), "901")
                .file("2025/header.csv", LandingFolder.HEADER + "1,F,01/02/2010,WBRI,UN1,,\n")
                .file("2025/episodes.csv", LandingFolder.EPISODES + """
                                1,01/05/2023,S,C2,N1,U1,PR1,01/07/2024,X1,CARPL,,,
                                1,01/07/2024,P,C2,N1,U4,PR1,,,,,,
                                """);
    }

    private static int load(String name) {
        return Main.run(arguments(name).toArray(String[]::new));
    }

    private static List<String> arguments(String name) {
        Path at = folder.resolve(name);
        return List.of(
                "load",
                at.resolve("landing").toString(),
                "--warehouse=" + at.resolve("warehouse"),
                "--keys=" + at.resolve("keys"));
    }

    /** Starts a load in a process of its own and kills it as soon as so many commits have been made. */
    private static void killAfter(String name, int commits) throws Exception {
        Path warehouse = folder.resolve(name).resolve("warehouse");
        long target = commits(warehouse) + commits;
        List<String> command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java"), "-Xmx1g", "-XX:TieredStopAtLevel=1"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .toList());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "hearth.jobs.Main"));
        command.addAll(arguments(name));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name).resolve("output.txt").toFile())
                .start();
        if (commits == 0) {
            TimeUnit.SECONDS.sleep(3);
        }
        while (process.isAlive() && commits(warehouse) < target) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        process.destroyForcibly().waitFor();
    }

    private static long commits(Path warehouse) {
        if (!Files.isDirectory(warehouse)) {
            return 0;
        }
        try (Stream<Path> files =
                Files.find(warehouse, 3, (file, attributes) -> file.toString().matches(".*_delta_log/\\d+\\.json"))) {
            return files.count();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static Lake lake(String name) {
        return new Lake(
                Spark.session(), folder.resolve(name).resolve("warehouse").toString());
    }

    private static Release newest(String name) {
        return new Releases(lake(name)).newest().orElseThrow();
    }

    private static Map<String, Long> counts(Lake lake, Release release) {
        Map<String, Long> counts = new TreeMap<>();
        release.tableVersions()
                .keySet()
                .forEach(table -> counts.put(table, lake.read(table, release).count()));
        return counts;
    }

    private static Map<String, Long> counts(Lake lake) {
        Map<String, Long> counts = new TreeMap<>();
        new Releases(lake)
                .newest()
                .orElseThrow()
                .tableVersions()
                .keySet()
                .forEach(table -> counts.put(table, lake.read(table).count()));
        return counts;
    }
}
