package hearth.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearth.jobs.LoadFolder;
import hearth.jobs.Spark;
import hearth.jobs.lake.DataFile;
import hearth.jobs.lake.Lake;
import hearth.jobs.lake.Releases.Release;
import hearth.jobs.load.LoadRequest.Scope;
import hearth.jobs.progress.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Loads and imports that end at any moment, on a full disk and with a clock that goes back: after each, the newest release is
 * whole, and the next one continues from it.
 */
@Tag("slow")
@ExtendWith(Spark.class)
class EnduranceTest {
    private static final int BROKEN_OFF = 38;
    private static final int KILLED_LOADS = 12;
    private static final int KILLED_IMPORTS = 10;
    private static final String NUMBERS =
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
                    + "region_name,old_la_code,la_name,new_la_code,population_type,population_estimate,children_count,rate_per_10000\n";
    private static final String NOTTINGHAM =
            "2025,Reporting year,Local authority,E92000001,England,E12000004,East Midlands,"
                    + "892,Nottingham,E06000018,Children looked after on 31 March each year,68613,%d,93\n";

    @TempDir
    private static Path folder;

    private static LoadFolder base = new LoadFolder(Path.of(""));
    private static Map<String, Long> before = Map.of();
    private static Map<String, Long> after = Map.of();

    private final Random random = new Random(17);
    private int kills;

    @BeforeAll
    static void loadOnceUndisturbed() throws Exception {
        base = new LoadFolder(folder.resolve("base")).firstReturn();
        assertThat(base.load()).isEqualTo(Outcome.DONE);
        before = rows(base);
        LoadFolder both = base.copyTo(folder.resolve("both")).secondReturn();
        assertThat(both.load()).isEqualTo(Outcome.DONE);
        after = rows(both);
    }

    /** The rows of each table in the newest release, whose files must all be there and whole. */
    private static Map<String, Long> rows(LoadFolder loaded) {
        Release release = loaded.newest();
        Lake lake = loaded.lake();
        Map<String, Long> rows = new TreeMap<>();
        lake.read("ops_release_table").stream()
                .filter(row -> row.count("release_id") == release.id())
                .forEach(row -> {
                    String table = row.text("table_name");
                    rows.put(table, row.count("row_count"));
                    if (lake.version(table).orElseThrow() == row.count("version")) {
                        assertWhole(loaded, table, lake.files(table), row.count("row_count"));
                    }
                });
        return rows;
    }

    private static void assertWhole(LoadFolder loaded, String table, List<DataFile> files, long rows) {
        assertThat(files)
                .allSatisfy(file -> assertThat(Path.of(loaded.warehouse(), table, file.path()))
                        .hasSize(file.bytes()));
        assertThat(files.stream()
                        .mapToLong(file -> Objects.requireNonNull(file.rows()))
                        .sum())
                .as(table)
                .isEqualTo(rows);
    }

    private LoadFolder fresh(String name) throws IOException {
        return base.copyTo(folder.resolve(name)).secondReturn();
    }

    /** One after the other in one warehouse: each continues from what the one before left. */
    @Test
    void aLoadThatBreaksOffAtAnyCommitLosesNothing() throws Exception {
        LoadFolder broken = fresh("broken-off-0");
        List<Integer> moments = new ArrayList<>();
        for (int i = 1; i <= BROKEN_OFF; i++) {
            int moment = 1 + random.nextInt(InterruptedLoadTest.COMMITS);
            moments.add(moment);
            breakOff(broken, moment);
            assertThat(rows(broken)).as("after breaking off at %s", moments).isIn(before, after);
            if (rows(broken).equals(after)) {
                broken = fresh("broken-off-" + i);
            }
        }
        assertThat(broken.load()).isEqualTo(Outcome.DONE);
        assertThat(rows(broken)).isEqualTo(after);
    }

    private static void breakOff(LoadFolder loaded, int moment) throws Exception {
        AtomicInteger made = new AtomicInteger();
        try {
            loaded.load(Scope.WHAT_IS_NEW, table -> {
                if (made.incrementAndGet() >= moment) {
                    throw new IllegalStateException("broken off");
                }
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("broken off");
        }
    }

    @Test
    void aLoadThatIsKilledAtAnyMomentLosesNothing() throws Exception {
        LoadFolder timed = fresh("timed");
        long whole = milliseconds(timed, "load", "landing");
        Map<String, Long> finished = rows(timed);
        LoadFolder killed = fresh("killed-0");
        for (int i = 1; i <= KILLED_LOADS; i++) {
            long moment = kill(killed, whole, "load", "landing");
            assertThat(rows(killed))
                    .as("killed after %d of %d ms", moment, whole)
                    .isIn(before, finished);
            if (rows(killed).equals(finished)) {
                killed = fresh("killed-" + i);
            }
        }
        assertThat(run(killed, "load", "landing").process().waitFor()).isZero();
        assertThat(rows(killed)).isEqualTo(finished);
        assertThat(kills).as("processes that were still running").isGreaterThan(KILLED_LOADS / 2);
    }

    @Test
    void anImportOfPublishedFilesThatIsKilledAtAnyMomentLosesNothing() throws Exception {
        LoadFolder killed = base.copyTo(folder.resolve("published"));
        Path files = Files.createDirectories(killed.path().resolve("files"));
        Files.writeString(files.resolve("numbers.csv"), NUMBERS + NOTTINGHAM.formatted(600));
        long whole = milliseconds(killed, "published", "files");
        Map<String, Long> imported = rows(killed);
        assertThat(imported).containsEntry("mart_published", 2L);
        for (int i = 1; i <= KILLED_IMPORTS; i++) {
            Files.writeString(files.resolve("numbers.csv"), NUMBERS + NOTTINGHAM.formatted(600 + i));
            long moment = kill(killed, whole, "published", "files");
            assertThat(rows(killed))
                    .as("killed after %d of %d ms", moment, whole)
                    .isEqualTo(imported);
        }
        assertThat(run(killed, "published", "files").process().waitFor()).isZero();
        assertThat(rows(killed)).isEqualTo(imported);
    }

    private static JobProcess run(LoadFolder loaded, String command, String given) throws IOException {
        return run(loaded, loaded.path().resolve("output.txt"), command, given);
    }

    private static JobProcess run(LoadFolder loaded, Path output, String command, String given) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of(command, loaded.path().resolve(given).toString(), "--warehouse=" + loaded.warehouse()));
        if (command.equals("load")) {
            arguments.add("--keys=" + loaded.path().resolve("keys"));
        }
        return JobProcess.start(output, arguments);
    }

    private static long milliseconds(LoadFolder loaded, String command, String given) throws Exception {
        long start = System.nanoTime();
        JobProcess run = run(loaded, command, given);
        assertThat(run.process().waitFor()).as(Files.readString(run.output())).isZero();
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** Kills a process somewhere on its way; one that was quicker has ended well. */
    private long kill(LoadFolder loaded, long whole, String command, String given) throws Exception {
        long moment = whole / 8 + random.nextLong(whole);
        JobProcess run = run(loaded, command, given);
        if (!run.process().waitFor(moment, TimeUnit.MILLISECONDS)) {
            int exitCode = run.kill();
            assertThat(exitCode).isIn(JobProcess.KILLED, 0);
            kills += exitCode == JobProcess.KILLED ? 1 : 0;
        }
        return moment;
    }

    @Test
    void aFullDiskEndsALoadWithWordsAndTheNextOneFinishes() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()) == 0,
                "skipped: this account may not mount a small disk");
        try {
            LoadFolder full = base.copyTo(disk.resolve("full")).secondReturn();
            Path ballast = disk.resolve("ballast");
            Path output = folder.resolve("full-disk.txt");
            int failures = 0;
            for (int free : List.of(0, 40_000, 90_000, 150_000)) {
                fill(ballast, Files.getFileStore(disk).getUsableSpace() - free);
                int exitCode = run(full, output, "load", "landing").process().waitFor();
                Files.delete(ballast);
                if (exitCode != 0) {
                    failures++;
                    assertThat(rows(full)).as("with %d bytes free", free).isEqualTo(before);
                    assertThat(Files.readString(output))
                            .contains("the disk is full", "the newest release is as it was")
                            .doesNotContain("\tat ");
                }
            }
            assertThat(failures).isPositive();
            assertThat(full.load()).isEqualTo(Outcome.DONE);
            assertThat(rows(full)).isEqualTo(after);
        } finally {
            assertThat(run("umount", disk.toString())).isZero();
        }
    }

    private static void fill(Path file, long bytes) throws IOException {
        Files.write(file, new byte[(int) Math.max(0, bytes)]);
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void aClockThatGoesBackADayChangesNothingButTheTimeOfTheRelease() throws Exception {
        LoadFolder earlier = fresh("clock");
        long release = earlier.newest().id();
        Instant yesterday = earlier.newest().releasedAt().minus(Duration.ofDays(1));

        assertThat(earlier.load(yesterday)).isEqualTo(Outcome.DONE);

        assertThat(earlier.newest().id()).isEqualTo(release + 1);
        assertThat(earlier.newest().releasedAt()).isEqualTo(yesterday);
        assertThat(rows(earlier)).isEqualTo(after);
        assertThat(earlier.load()).isEqualTo(Outcome.DONE);
        assertThat(earlier.newest().id()).isEqualTo(release + 1);
    }
}
