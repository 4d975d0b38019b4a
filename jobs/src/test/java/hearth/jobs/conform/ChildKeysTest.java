package hearth.jobs.conform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearth.jobs.extract.YearNames;
import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

class ChildKeysTest {
    @TempDir
    private Path folder;

    @Test
    void aNewAuthorityGetsAKeyThatStaysItsOwn() throws IOException {
        ChildKeys keys = new ChildKeys(folder.resolve("keys"));
        Map<String, AuthorityKey> first = keys.of(List.of("301", "302"), List.of());

        assertThat(first)
                .hasSize(2)
                .allSatisfy((laCode, key) -> assertThat(key.hex()).matches("[0-9a-f]{64}"));
        assertThat(first.get("301")).isNotEqualTo(first.get("302"));
        assertThat(keys.of(List.of("302", "301"), List.of("301", "302"))).isEqualTo(first);
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            assertThat(files).hasSize(2).allSatisfy(file -> {
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------");
                }
            });
        }
    }

    @Test
    void theKeyOfAKnownAuthorityMustBeThere() {
        assertThatThrownBy(() -> new ChildKeys(folder).of(List.of("301"), List.of("301")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("301")
                .hasMessageContaining("restore it from your backup");
    }

    @Test
    void aFileThatHoldsNoKeyIsRejected() throws IOException {
        Files.writeString(folder.resolve("301.key"), "abc\n");

        assertThatThrownBy(() -> new ChildKeys(folder).of(List.of("301"), List.of()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("301.key")
                .hasMessageContaining("64 hexadecimal digits");
    }

    @Test
    void nothingThatGoesToATaskPrintsTheKey() {
        AuthorityKey key = new AuthorityKey("00112233445566778899aabbccddeeff");
        AuthorityWork work = new AuthorityWork(
                "301",
                List.of(),
                List.of(),
                key,
                "",
                YearNames.END,
                ReturnGuard.DEFAULT,
                Instant.parse("2025-05-01T09:00:00Z"));
        List<Object> shipped = List.of(
                key,
                work,
                new Tuple2<>(work.laCode(), work),
                List.of(work),
                Map.of(work.laCode(), key),
                new ChildKey("301", key));

        assertThat(shipped)
                .allSatisfy(thing -> assertThat(thing.toString()).doesNotContain("0011", "eeff"))
                .anySatisfy(thing -> assertThat(thing.toString()).contains("AuthorityKey[hidden]"));
    }
}
