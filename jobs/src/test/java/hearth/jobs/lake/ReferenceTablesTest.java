package hearth.jobs.lake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTablesTest {
    @TempDir
    private static Path root;

    private static Lake lake = new Lake("", Hadoop.configuration());

    @BeforeAll
    static void write() {
        lake = new Lake(root.toString(), Hadoop.configuration());
        ReferenceTables.write(lake);
    }

    private static List<TableRow> rows(String table, String column, Object value) {
        return lake.read(table).stream()
                .filter(row -> row.optionalText(column).equals(Optional.of(value.toString())))
                .toList();
    }

    @Test
    void aCodeHasItsWordsItsGroupAndItsYears() {
        assertThat(rows("dim_code", "code", "E43")).singleElement().satisfies(row -> {
            assertThat(row.optionalText("code_set")).contains("rec");
            assertThat(row.optionalText("label")).contains("SGO to former foster carer");
            assertThat(row.optionalText("code_group")).contains("Special guardianship");
            assertThat(row.values()).contains(2017, 2018);
        });
    }

    @Test
    void tablesThatHoldTheSameAreLeftAlone() {
        ReferenceTables.write(lake);

        assertThat(lake.version("dim_code")).contains(0L);
        assertThat(lake.version("dim_date")).contains(0L);
    }

    @Test
    void theMeaningOfAColumnIsInTheTablesMetadata() throws IOException {
        String commit = Files.readString(root.resolve("dim_date/_delta_log/00000000000000000000.json"));

        assertThat(commit).contains("\\\"comment\\\":\\\"the quarter of the collection year, 1 for April to June\\\"");
    }
}
