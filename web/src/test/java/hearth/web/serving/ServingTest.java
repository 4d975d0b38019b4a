package hearth.web.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.web.LittleEngland;
import hearth.web.TestWarehouse;
import hearth.web.access.Audience;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one release to the next, and the files that are made of them. */
class ServingTest {
    @TempDir
    Path folder;

    private TestWarehouse warehouse;

    @BeforeEach
    void releaseLittleEngland() {
        warehouse = LittleEngland.write(new TestWarehouse(folder.resolve("ware house")))
                .release();
    }

    private OpenWarehouse open() {
        return new OpenWarehouse(warehouse.folder(), folder.resolve("serving"));
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("serving"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(SoundFile.ENDING))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void aRequestEndsOnTheReleaseItBeganWith() throws SQLException {
        try (OpenWarehouse open = open()) {
            Lease before = open.serving().lease(Audience.GUESTS).orElseThrow();
            warehouse.write("mart_published", List.of()).release();
            open.serving().refresh();
            try (before) {
                assertThat(OpenWarehouse.ask(before, "SELECT count(*) > 0 FROM benchmark WHERE source = 'published'"))
                        .containsExactly("true");
                assertThat(before.release().id()).isEqualTo(1);
            }
            assertThat(open.ask("SELECT count(*) FROM benchmark WHERE source = 'published'"))
                    .containsExactly("0");
            assertThat(open.ask("SELECT id FROM served_release")).containsExactly("2");
        }
    }

    @Test
    void aTableWithDeletionVectorsIsRefusedAndTheReleaseBeforeStays() throws SQLException {
        try (OpenWarehouse open = open()) {
            warehouse.deleteRows("mart_published").release();
            open.serving().refresh();
            assertThat(open.serving().obstacle()).contains("mart_published").contains("deletion vectors");
            assertThat(open.ask("SELECT id FROM served_release")).containsExactly("1");
        }
    }

    @Test
    void aReleaseOfWhichAFileIsDamagedIsRefusedByNameAndTheOneBeforeIsServedAfterAStart()
            throws SQLException, IOException {
        warehouse.write("mart_published", List.of()).release();
        Path commit = warehouse.folder().resolve("mart_published/_delta_log/%020d.json".formatted(1));
        byte[] sound = Files.readAllBytes(commit);
        Path figures = warehouse.files("mart_indicator").get(0);
        byte[] rows = Files.readAllBytes(figures);

        Files.write(commit, new byte[0]);
        try (OpenWarehouse open = open()) {
            assertThat(open.serving().obstacle())
                    .contains("mart_published", commit.getFileName().toString());
        }
        Files.write(commit, Arrays.copyOf(sound, sound.length / 2));
        try (OpenWarehouse open = open()) {
            assertThat(open.serving().obstacle()).contains("The newest release cannot be served");
            assertThat(open.ask("SELECT id FROM served_release")).containsExactly("1");
        }
        Files.write(commit, sound);
        Files.write(figures, Arrays.copyOf(rows, rows.length - 1));
        try (OpenWarehouse open = new OpenWarehouse(warehouse.folder(), folder.resolve("other"))) {
            assertThat(open.serving().obstacle())
                    .contains("mart_indicator", figures.getFileName().toString());
        }
        Files.write(figures, rows);
        try (OpenWarehouse open = open()) {
            assertThat(open.ask("SELECT id FROM served_release")).containsExactly("2");
        }
    }

    /** What a power cut or a full disk may leave of a served file. */
    @Test
    void aDamagedServedFileIsMadeAgain() throws SQLException, IOException {
        String figures = "SELECT count(*) FROM benchmark";
        List<String> sound;
        try (OpenWarehouse open = open()) {
            sound = open.ask("901", figures);
        }
        Set<String> made = files();
        for (String name : made) {
            Path file = folder.resolve("serving").resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            byte[] flipped = bytes.clone();
            flipped[bytes.length * 2 / 3] ^= 1;
            for (byte[] damaged : List.of(new byte[0], Arrays.copyOf(bytes, bytes.length / 2), flipped)) {
                Files.write(file, damaged);
                try (OpenWarehouse open = open()) {
                    assertThat(open.ask("901", figures)).as(name).isEqualTo(sound);
                }
            }
            Files.delete(file.resolveSibling(name + SoundFile.ENDING));
            try (OpenWarehouse open = open()) {
                assertThat(open.ask("901", figures)).as(name).isEqualTo(sound);
            }
        }
        assertThat(files()).isEqualTo(made);
    }

    @Test
    void aBrokenNewestEntryOfTheListOfReleasesHidesNoReleaseBeforeIt() throws SQLException, IOException {
        warehouse.write("mart_published", List.of()).release();
        Path commit = warehouse.folder().resolve("ops_release/_delta_log/%020d.json".formatted(1));
        byte[] sound = Files.readAllBytes(commit);
        Path entry = warehouse.files("ops_release").get(1);
        byte[] row = Files.readAllBytes(entry);
        for (int length : List.of(0, 1, sound.length / 2, sound.length - 20)) {
            Files.write(commit, Arrays.copyOf(sound, length));
            try (OpenWarehouse open = open()) {
                assertThat(open.ask("SELECT id FROM served_release")).containsExactly("1");
                assertThat(open.serving().obstacle())
                        .contains("ops_release", commit.getFileName().toString())
                        .hasSizeLessThan(250);
            }
        }
        Files.write(commit, sound);
        Files.write(entry, Arrays.copyOf(row, row.length / 2));
        try (OpenWarehouse open = open()) {
            assertThat(open.ask("SELECT id FROM served_release")).containsExactly("1");
        }
        Files.write(entry, row);
        try (OpenWarehouse open = open()) {
            assertThat(open.ask("SELECT id FROM served_release")).containsExactly("2");
        }
    }

    @Test
    void aReleaseThatHoldsOtherThanItNotedIsRefusedAndTheOneBeforeIsServed() throws SQLException, IOException {
        warehouse.write("mart_published", List.of()).noteContents().release();
        assertThat(served()).isEqualTo("2");
        warehouse
                .write("mart_indicator", List.of(count("902", "all", "all", 40), count("903", "all", "all", 50)))
                .noteContents()
                .release();
        assertThat(served()).isEqualTo("3");

        Path commit = warehouse.folder().resolve("mart_indicator/_delta_log/%020d.json".formatted(1));
        String sound = Files.readString(commit);
        Files.writeString(
                commit, sound.lines().limit(1).collect(Collectors.joining()).concat("\n"));
        try (OpenWarehouse open = new OpenWarehouse(warehouse.folder(), folder.resolve("other"))) {
            assertThat(open.serving().obstacle()).contains("mart_indicator").contains("where its release had");
            assertThat(open.ask("SELECT id FROM served_release")).containsExactly("2");
        }
        Files.writeString(commit, sound);
        Path contents = warehouse.folder().resolve("ops_release_table/_delta_log/%020d.json".formatted(1));
        byte[] noted = Files.readAllBytes(contents);
        Files.write(contents, new byte[0]);
        try (OpenWarehouse open = new OpenWarehouse(warehouse.folder(), folder.resolve("third"))) {
            assertThat(open.serving().obstacle()).contains("ops_release_table");
            assertThat(open.ask("SELECT id FROM served_release")).containsExactly("2");
        }
        Files.write(contents, noted);
        assertThat(served()).isEqualTo("3");
    }

    private String served() throws SQLException {
        try (OpenWarehouse open = open()) {
            return open.ask("SELECT id FROM served_release").get(0);
        }
    }

    @Test
    void whatAKilledProcessLeftHalfWrittenIsDeletedAndWhatALivingOneWritesIsNot() throws IOException {
        Path serving = Files.createDirectories(folder.resolve("serving"));
        Files.createFile(
                Files.createDirectories(serving.resolve("draft1/spilled")).resolve("rows"));
        Files.createFile(Files.createDirectories(serving.resolve("draft2")).resolve("lock"));
        Path living = Files.createFile(
                Files.createDirectories(serving.resolve("draft3")).resolve("lock"));
        try (FileChannel channel = FileChannel.open(living, StandardOpenOption.WRITE)) {
            channel.lock();
            open().close();
        }
        assertThat(files()).hasSize(2).contains("draft3").anyMatch(name -> name.startsWith("shared-"));
    }

    private static final String GROUPS = "SELECT breakdown_value || ' ' || coalesce(value::TEXT, symbol) FROM benchmark"
            + " WHERE source = 'extract' AND breakdown = 'sex' ORDER BY breakdown_value";

    @Test
    void whatAnEarlierReleaseSuppressedStaysSuppressedWhileItIsTheSame() throws SQLException {
        warehouse.write("mart_indicator", groups(46, 28, 8, 8, 2)).release();
        List<Path> earlier = warehouse.files("mart_indicator");
        warehouse.write("mart_indicator", groups(47, 28, 9, 8, 2)).release();
        try (OpenWarehouse both = new OpenWarehouse(warehouse.folder(), folder.resolve("both"))) {
            assertThat(both.ask(GROUPS)).containsExactly("a 30.0", "b c", "c 10.0", "d c");
        }
        earlier.forEach(file -> file.toFile().delete());
        try (OpenWarehouse newest = new OpenWarehouse(warehouse.folder(), folder.resolve("one"))) {
            assertThat(newest.ask(GROUPS))
                    .as("the earlier release is not kept any more")
                    .containsExactly("a 30.0", "b 10.0", "c c", "d c");
        }
    }

    /** Distinguished from newly protected ones by a mark that is set in the file of the release before. */
    @Test
    void protectedCountsAreKeptOfAuthoritiesOfWhichNothingHasChanged() throws SQLException, IOException {
        warehouse
                .write("mart_indicator", List.of(count("902", "all", "all", 40), count("903", "all", "all", 50)))
                .release();
        String counts = "SELECT area_code || ' ' || numerator FROM benchmark WHERE source = 'extract' ORDER BY ALL";
        try (OpenWarehouse open = open()) {
            assertThat(open.ask(counts)).containsExactly("E06000002 40.0", "E06000003 50.0");
        }
        mark("UPDATE shared.benchmark SET numerator = numerator + 1000 WHERE source = 'extract'");
        warehouse
                .writeAuthority("mart_indicator", "902", List.of(count("902", "all", "all", 45)))
                .release();
        try (OpenWarehouse open = open()) {
            assertThat(open.ask(counts)).containsExactly("E06000002 45.0", "E06000003 1050.0");
        }
        warehouse.write("mart_published", List.of(published("E06000003", 50))).release();
        try (OpenWarehouse open = open()) {
            assertThat(open.ask(counts))
                    .as("what is published of 903 has changed, and with it what protects its count")
                    .containsExactly("E06000002 45.0", "E06000003 50.0");
        }
    }

    /** Of the twelve authorities all have 902 as a neighbour but itself and 903. */
    @Test
    void comparisonsAreKeptOfAreasWhoseOwnAndNeighboursFiguresHaveNotChanged() throws SQLException, IOException {
        warehouse
                .write("mart_indicator", List.of(count("902", "all", "all", 40), count("903", "all", "all", 50)))
                .release();
        String kept = "SELECT DISTINCT area_code FROM comparison_of_years WHERE possible = 99";
        String all = "SELECT count(*) FROM comparison_of_years";
        List<String> rows;
        try (OpenWarehouse open = open()) {
            assertThat(open.ask(kept)).isEmpty();
            rows = open.ask(all);
        }
        mark("UPDATE shared.comparison_of_years SET possible = 99");
        warehouse
                .writeAuthority("mart_indicator", "902", List.of(count("902", "all", "all", 45)))
                .release();
        try (OpenWarehouse open = open()) {
            assertThat(open.ask(kept))
                    .as("881, Maple and Old Kelp have no neighbours")
                    .containsExactlyInAnyOrder("E06000003", "881", "E09000001", "E10000001");
            assertThat(open.ask(all)).isEqualTo(rows);
        }
        warehouse.write("mart_published", List.of(published("E06000003", 50))).release();
        try (OpenWarehouse open = open()) {
            assertThat(open.ask(kept))
                    .as("what is published of anybody is compared with everybody's figures")
                    .isEmpty();
        }
    }

    @Test
    void aFileMadeFromThatOfAnEarlierReleaseEqualsOneMadeAnew() throws SQLException {
        open().close();
        warehouse
                .writeAuthority("mart_indicator", "902", List.of(count("902", "all", "all", 45)))
                .release();
        warehouse.writeAuthority("mart_indicator", "904", List.of()).release();
        try (OpenWarehouse changed = open();
                OpenWarehouse anew = new OpenWarehouse(warehouse.folder(), folder.resolve("anew"))) {
            for (String table : List.of("area", "benchmark", "figure_of_years", "comparison_of_years", "indicator")) {
                String content =
                        "SELECT count(*) || ' ' || bit_xor(hash(content)) FROM %1$s AS content".formatted(table);
                assertThat(changed.ask(content)).as(table).isEqualTo(anew.ask(content));
            }
            String years = "SELECT count(*) FROM ((FROM comparison WHERE period_type = 'year') EXCEPT ALL (FROM"
                    + " comparison_of_years))";
            assertThat(changed.ask(years)).containsExactly("0");
        }
    }

    /** Changes the newest shared file, as nothing but a test does. */
    private void mark(String statement) throws SQLException, IOException {
        Path newest;
        try (Stream<Path> files = Files.list(folder.resolve("serving"))) {
            newest = files.filter(file -> file.toString().endsWith(".duckdb"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement execution = connection.createStatement()) {
            execution.execute("ATTACH '" + newest + "' AS shared");
            execution.execute(statement);
        }
        SoundFile.seal(newest, newest);
    }

    private static List<Object> published(String areaCode, int count) {
        return List.of(
                "children_looked_after",
                areaCode,
                "year",
                "2025-03-31",
                "all",
                "all",
                "looked_after",
                "2025 release",
                "2025-11-30",
                0,
                "file.csv",
                2,
                "",
                "",
                count,
                "",
                "",
                "");
    }

    private static List<List<Object>> groups(int all, int... counts) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(count("902", "all", "all", all));
        for (int i = 0; i < counts.length; i++) {
            rows.add(count("902", "sex", "abcd".substring(i, i + 1), counts[i]));
        }
        return rows;
    }

    private static List<Object> count(String laCode, String breakdown, String group, int count) {
        return List.of(
                laCode,
                "children_looked_after",
                "year",
                "2025-03-31",
                breakdown,
                group,
                "SSDA903 2025",
                count,
                "",
                count,
                "",
                "",
                "");
    }

    @Test
    void filesAreMadeWhenFirstAskedForAndUsedAgain() throws SQLException, IOException {
        try (OpenWarehouse open = open()) {
            assertThat(files()).hasSize(1).allMatch(name -> name.startsWith("shared-"));
            open.ask("901", "SELECT 1");
            assertThat(files()).hasSize(2).anyMatch(name -> name.startsWith("own_901-"));
            open.ask(Audience.parse("901", true), "SELECT 1");
            assertThat(files()).hasSize(3).anyMatch(name -> name.startsWith("rows_901-"));
        }
        Set<String> made = files();
        try (OpenWarehouse open = open()) {
            open.ask(Audience.parse("901", true), "SELECT 1");
        }
        assertThat(files()).isEqualTo(made);
    }

    @Test
    void filesThatAnotherVersionMadeDoNotPileUp() throws IOException {
        Path serving = Files.createDirectories(folder.resolve("serving"));
        for (int version = 1; version <= 6; version++) {
            Path old = Files.createFile(serving.resolve("shared-a%d-b%d.duckdb".formatted(version, version)));
            Files.setLastModifiedTime(old, FileTime.fromMillis(version * 1000L));
        }
        open().close();
        assertThat(files()).hasSize(4).contains("shared-a4-b4.duckdb", "shared-a5-b5.duckdb", "shared-a6-b6.duckdb");
    }

    @Test
    void anAuthoritysFileStaysWhileItsDataStayTheSame() throws SQLException, IOException {
        try (OpenWarehouse open = open()) {
            open.ask("901", "SELECT 1");
            Set<String> before = files();
            warehouse.write("mart_published", List.of()).release();
            open.serving().refresh();
            assertThat(open.ask("901", "SELECT id FROM served_release")).containsExactly("2");
            assertThat(files().stream().filter(name -> !before.contains(name)))
                    .as("the shared file of the new release alone")
                    .hasSize(1)
                    .allMatch(name -> name.startsWith("shared-"));
        }
    }

    @Test
    void nobodyElseOnTheMachineCanOpenTheFiles() throws IOException, SQLException {
        try (OpenWarehouse open = open()) {
            open.ask(Audience.parse("901", true), "SELECT 1");
        }
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        try (Stream<Path> files = Files.list(folder.resolve("serving"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".duckdb")))
                    .hasSize(3)
                    .allSatisfy(file -> {
                        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                .isEqualTo("rw-------");
                    });
        }
    }

    @Test
    void nothingCanBeWrittenAttachedOrReadFromFiles() throws SQLException {
        try (OpenWarehouse open = open()) {
            open.ask("902", "SELECT 1");
            String others = folder.resolve("serving").toFile().list((place, name) -> name.startsWith("own_902"))[0];
            for (String attempt : List.of(
                    "INSERT INTO shared.benchmark SELECT * FROM shared.benchmark",
                    "DELETE FROM shared.benchmark",
                    "CREATE TABLE shared.t (a INT)",
                    "DELETE FROM benchmark",
                    "SELECT * FROM read_text('/etc/hostname')",
                    "COPY benchmark TO '" + folder.resolve("out.csv") + "'",
                    "SET enable_external_access = true",
                    "ATTACH '" + folder.resolve("other.duckdb") + "'",
                    "ATTACH '" + folder.resolve("serving").resolve(others) + "' AS own_902 (READ_ONLY)",
                    "SELECT * FROM own_902.mart_indicator")) {
                assertThatThrownBy(() -> open.ask("901", attempt)).as(attempt).isInstanceOf(SQLException.class);
            }
        }
    }
}
