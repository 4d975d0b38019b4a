package hearth.jobs.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.jobs.synthetic.place.CountrySettings;
import hearth.jobs.synthetic.returns.ReturnWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticEnglandTest {
    private static final CountrySettings TINY =
            new CountrySettings(3, 2, 2023, 2025, Optional.of(LocalDate.of(2025, 9, 30)), 7, 30, 60);

    @TempDir
    Path folder;

    @Test
    void theSameSettingsMakeTheSameBytes() throws IOException {
        SyntheticEngland.of(TINY).write(folder.resolve("one"));
        SyntheticEngland.of(TINY).write(folder.resolve("two"));

        assertThat(hashes(folder.resolve("one"))).isEqualTo(hashes(folder.resolve("two")));
    }

    @Test
    void anotherSeedMakesOtherChildren() throws IOException {
        CountrySettings other = new CountrySettings(
                TINY.authorities(), TINY.regions(), 2023, 2025, TINY.extractDate(), TINY.seed() + 1, 30, 60);
        SyntheticEngland.of(TINY).write(folder.resolve("one"));
        SyntheticEngland.of(other).write(folder.resolve("two"));

        assertThat(hashes(folder.resolve("one"))).isNotEqualTo(hashes(folder.resolve("two")));
    }

    @Test
    void elevenTablesAreWrittenForEveryYearAndTheExtractOfTheYearToDate() throws IOException {
        SyntheticEngland.Summary summary = SyntheticEngland.of(TINY).write(folder);

        try (Stream<Path> files = Files.walk(folder.resolve("landing"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(3 * 4 * 11).hasSize(summary.files());
        }
        assertThat(folder.resolve("landing/502/2025-09-30/episodes.csv")).exists();
        assertThat(summary.rows()).isPositive();
        assertThat(summary.children()).isPositive();
    }

    @Test
    void theNationalSizeIsAsManyFilesAsTheRealCountrySends() {
        CountrySettings national = CountrySettings.national();
        int years = national.lastYear() - national.firstYear() + 1;

        assertThat(national.authorities() * years * ReturnWriter.tableCount()).isEqualTo(13_464);
    }

    @Test
    void impossibleSettingsAreRefusedByName() {
        assertThatThrownBy(() -> new CountrySettings(154, 2, 2023, 2025, Optional.empty(), 7, 30, 60))
                .hasMessage("authorities must be from 1 to 153, not 154");
    }

    private static Map<String, Integer> hashes(Path root) throws IOException {
        Map<String, Integer> hashes = new TreeMap<>();
        List<Path> paths;
        try (Stream<Path> files = Files.walk(root)) {
            paths = files.filter(Files::isRegularFile).toList();
        }
        for (Path path : paths) {
            hashes.put(root.relativize(path).toString(), Arrays.hashCode(Files.readAllBytes(path)));
        }
        return hashes;
    }
}
