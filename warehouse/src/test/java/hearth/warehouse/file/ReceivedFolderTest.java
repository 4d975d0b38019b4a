package hearth.warehouse.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import hearth.warehouse.file.ReceivedFolder.Entry;
import hearth.warehouse.file.ReceivedFolder.Use;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceivedFolderTest {
    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        folder = Files.createDirectories(temporary.resolve("501"));
        Files.writeString(Files.createDirectories(temporary.resolve("502")).resolve("theirs.csv"), "secret");
    }

    @Test
    void filesOfAnyNameAreRead() throws IOException {
        List<String> names = List.of("10:30.csv", "a\nb.csv", "C:x.csv", "%41.csv", " .csv", "~a*?.csv", "é.csv");
        for (String name : names) {
            Files.writeString(folder.resolve(name), name);
        }

        List<Entry> entries = ReceivedFolder.list(folder);

        assertThat(entries).extracting(Entry::path).containsExactlyInAnyOrderElementsOf(names);
        for (Entry entry : entries) {
            assertThat(entry.use()).isEqualTo(Use.READ);
            assertThat(ReceivedBytes.of(entry.file(), 100))
                    .hasValue(entry.path().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @Test
    void linksAreFollowedWithinTheFolderAlone() throws IOException {
        Path real = Files.writeString(
                Files.createDirectories(folder.resolve(".versions")).resolve("a.csv"), "a");
        Files.createSymbolicLink(folder.resolve("within.csv"), real);
        Files.createSymbolicLink(folder.resolve("theirs.csv"), temporary.resolve("502/theirs.csv"));
        Files.createSymbolicLink(folder.resolve("up.csv"), Path.of("../502/theirs.csv"));
        Files.createSymbolicLink(folder.resolve("others"), temporary.resolve("502"));
        Files.createSymbolicLink(folder.resolve("zero.csv"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("nothing.csv"), Path.of("nowhere"));
        Files.createSymbolicLink(folder.resolve("itself.csv"), Path.of("itself.csv"));

        assertThat(uses())
                .containsOnly(
                        Map.entry(".versions", Use.PASS_OVER),
                        Map.entry("within.csv", Use.READ),
                        Map.entry("theirs.csv", Use.REJECT),
                        Map.entry("up.csv", Use.REJECT),
                        Map.entry("others", Use.REJECT),
                        Map.entry("zero.csv", Use.REJECT),
                        Map.entry("nothing.csv", Use.REJECT),
                        Map.entry("itself.csv", Use.REJECT));
    }

    @Test
    void loopsAreListedOnce() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("2025/inner"));
        Files.writeString(inner.resolve("a.csv"), "a");
        Files.createSymbolicLink(folder.resolve("a"), Path.of("."));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("."));
        Files.createSymbolicLink(inner.resolve("c"), folder);
        Files.createSymbolicLink(folder.resolve("2024"), Path.of("2025"));

        assertThat(uses())
                .containsOnly(
                        Map.entry("2025/inner/a.csv", Use.READ),
                        Map.entry("a", Use.PASS_OVER),
                        Map.entry("b", Use.PASS_OVER),
                        Map.entry("2025/inner/c", Use.PASS_OVER),
                        Map.entry("2024", Use.PASS_OVER));
    }

    @Test
    void whatIsNoFileIsNeverOpened() throws Exception {
        Path pipe = folder.resolve("missing.csv");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Files.createDirectories(folder.resolve("reviews.csv"));

        assertThat(ReceivedFolder.list(folder))
                .extracting(Entry::path, Entry::use, Entry::reason)
                .containsExactly(
                        tuple("missing.csv", Use.REJECT, "is not a file but a pipe, a socket or a device"),
                        tuple("reviews.csv", Use.PASS_OVER, "a folder without files"));
        assertThatThrownBy(() -> ReceivedBytes.of(pipe, 1)).isInstanceOf(UserError.class);
    }

    @Test
    void aFolderWithoutEndHasOne() throws IOException {
        Path deepest = folder;
        for (int depth = 0; depth < 60; depth++) {
            deepest = deepest.resolve("d");
        }
        Files.createDirectories(deepest);
        assertThat(ReceivedFolder.list(folder)).singleElement().satisfies(entry -> {
            assertThat(entry.use()).isEqualTo(Use.REJECT);
            assertThat(entry.reason()).isEqualTo("is nested deeper than 32 folders");
        });

        for (int number = 0; number <= 10_000; number++) {
            Files.createFile(folder.resolve(number + ".csv"));
        }
        assertThat(ReceivedFolder.list(folder))
                .extracting(Entry::path, Entry::use, Entry::reason)
                .containsExactly(tuple("", Use.REJECT, "holds more than 10,000 files"));
    }

    @Test
    void noMoreThanTheLimitIsReadWhateverTheLengthIs() throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), new byte[10]);

        assertThat(ReceivedBytes.of(file, 10)).isPresent();
        assertThat(ReceivedBytes.of(file, 9)).isEmpty();
        assertThat(ReceivedBytes.of(
                        new java.io.InputStream() {
                            @Override
                            public int read() {
                                return 0;
                            }
                        },
                        1_000))
                .isEmpty();
    }

    private Map<String, Use> uses() throws IOException {
        return ReceivedFolder.list(folder).stream().collect(Collectors.toMap(Entry::path, Entry::use));
    }
}
