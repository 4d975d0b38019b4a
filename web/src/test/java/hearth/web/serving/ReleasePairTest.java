package hearth.web.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.warehouse.file.UserError;
import hearth.web.LittleEngland;
import hearth.web.TestWarehouse;
import hearth.web.access.Audience;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two releases side by side, for the staff of one authority. */
class ReleasePairTest {
    private static final OptionalLong NOT_NAMED = OptionalLong.empty();

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

    private List<String> rows(OptionalLong from, OptionalLong to) throws SQLException {
        try (OpenWarehouse open = new OpenWarehouse(warehouse.folder(), folder.resolve("serving"));
                ReleasePair pair = open.serving().compare(Audience.staff("901"), from, to)) {
            return pair.session()
                    .ask(
                            "SELECT old.rows_in || ' ' || new.rows_in FROM before.ops_file AS old, after.ops_file AS new",
                            row -> row.getString(1));
        }
    }

    @Test
    void theNewestTwoReleasesAreComparedWhereNoneIsNamed() throws SQLException {
        assertThat(rows(NOT_NAMED, NOT_NAMED)).containsExactly("20 30");
        assertThat(rows(NOT_NAMED, OptionalLong.of(2))).containsExactly("10 20");
        assertThat(rows(OptionalLong.of(1), NOT_NAMED)).containsExactly("10 30");
    }

    @Test
    void releasesWithTheSameDataOfTheAuthorityShareItsFile() throws SQLException {
        warehouse.write("mart_published", List.of()).release();
        assertThat(rows(NOT_NAMED, NOT_NAMED)).containsExactly("30 30");
    }

    @Test
    void nothingOfAnotherAuthorityOrOfTheFileSystemCanBeReached() throws SQLException {
        try (OpenWarehouse open = new OpenWarehouse(warehouse.folder(), folder.resolve("serving"));
                ReleasePair pair = open.serving().compare(Audience.staff("901"), NOT_NAMED, NOT_NAMED)) {
            open.ask("902", "SELECT 1");
            String others = folder.resolve("serving").toFile().list((place, name) -> name.startsWith("own_902"))[0];
            for (String attempt : List.of(
                    "ATTACH '" + folder.resolve("serving").resolve(others) + "' (READ_ONLY)",
                    "SELECT * FROM read_text('/etc/hostname')",
                    "DELETE FROM own_file_0.ops_file")) {
                assertThatThrownBy(() -> pair.session().ask(attempt, row -> row.getString(1)))
                        .as(attempt)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void aReleaseWhoseFilesAreGoneIsSaidToBeGone() throws Exception {
        List<Path> first = warehouse.files("ops_file");
        warehouse.write("ops_file", List.of(file("901", 40))).release();
        for (Path file : first) {
            Files.delete(file);
        }
        assertThatThrownBy(() -> rows(NOT_NAMED, NOT_NAMED))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("release 3 has lost files: the data file")
                .hasMessageContaining("./hearth release list");
    }
}
