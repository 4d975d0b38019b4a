package hearth.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import hearth.web.LittleEngland;
import hearth.web.TestWarehouse;
import hearth.web.access.Audience;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release is served again as it was, whatever came after it. */
class EarlierReleaseTest {
    private static final Audience STAFF = Audience.staff("901");

    @TempDir
    Path folder;

    private TestWarehouse warehouse;

    @BeforeEach
    void releaseThreeTimes() {
        warehouse = LittleEngland.write(new TestWarehouse(folder.resolve("warehouse")));
        for (int rows : List.of(10, 20, 30)) {
            warehouse
                    .write("ops_file", List.of(file("901", rows), file("902", 500)))
                    .release();
        }
    }

    private static List<Object> file(String laCode, int rows) {
        return List.of(laCode, "s", "header", "header.csv", rows, rows, 0);
    }

    private OpenWarehouse open() {
        return new OpenWarehouse(warehouse.folder(), folder.resolve("serving"));
    }

    private static List<String> rows(OpenWarehouse open, Audience audience, long release) throws SQLException {
        try (Lease lease = open.serving().lease(audience, release).orElseThrow()) {
            return OpenWarehouse.ask(lease, "SELECT rows_in FROM ops_file");
        }
    }

    @Test
    void staffReadTheirOwnFilesAsTheyWereAndNobodyElseDoes() throws SQLException {
        try (OpenWarehouse open = open()) {
            assertThat(rows(open, STAFF, 1)).containsExactly("10");
            assertThat(rows(open, STAFF, 2)).containsExactly("20");
            assertThat(rows(open, STAFF, 1)).containsExactly("10");
            assertThat(rows(open, Audience.GUESTS, 1)).isEmpty();
            assertThat(open.ask("901", "SELECT rows_in FROM ops_file")).containsExactly("30");
        }
    }

    @Test
    void aReaderEndsOnTheReleaseThatItBeganWith() throws SQLException {
        try (OpenWarehouse open = open();
                Lease first = open.serving().lease(STAFF, 1).orElseThrow()) {
            assertThat(rows(open, STAFF, 2)).containsExactly("20");
            assertThat(OpenWarehouse.ask(first, "SELECT rows_in FROM ops_file")).containsExactly("10");
        }
    }

    @Test
    void openingEarlierReleasesLeavesTheFilesOfTheNewestAlone() throws SQLException {
        try (OpenWarehouse open = open()) {
            open.ask("901", "SELECT 1");
            String[] newest = folder.resolve("serving").toFile().list((place, name) -> name.endsWith(".duckdb"));
            rows(open, STAFF, 1);
            rows(open, STAFF, 2);
            assertThat(folder.resolve("serving").toFile().list((place, name) -> name.endsWith(".duckdb")))
                    .containsExactlyInAnyOrder(newest);
        }
    }

    @Test
    void aReleaseThatNeverWasOrWhoseFilesAreGoneIsNotServed() throws Exception {
        List<Path> gone = warehouse.files("ops_file");
        warehouse.write("ops_file", List.of(file("901", 40))).release();
        for (Path file : gone) {
            Files.delete(file);
        }
        try (OpenWarehouse open = open()) {
            assertThat(open.serving().lease(STAFF, 3)).isEmpty();
            assertThat(open.serving().lease(STAFF, 99)).isEqualTo(Optional.empty());
            assertThat(open.ask("901", "SELECT rows_in FROM ops_file")).containsExactly("40");
        }
    }
}
