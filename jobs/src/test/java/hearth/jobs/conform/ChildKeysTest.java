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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
        Map<String, AuthorityKey> first = keys.of(List.of("301", "302"), List.of(), Map.of());

        assertThat(first)
                .hasSize(2)
                .allSatisfy((laCode, key) -> assertThat(key.hex()).matches("[0-9a-f]{64}"));
        assertThat(first.get("301")).isNotEqualTo(first.get("302"));
        assertThat(keys.of(List.of("302", "301"), List.of("301", "302"), Map.of()))
                .isEqualTo(first);
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
        assertThatThrownBy(() -> new ChildKeys(folder).of(List.of("301"), List.of("301"), Map.of()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("301")
                .hasMessageContaining("restore it from your backup");
    }

    @Test
    void aFileThatHoldsNoKeyIsRejected() throws IOException {
        Files.writeString(folder.resolve("301.key"), "abc\n");

        assertThatThrownBy(() -> new ChildKeys(folder).of(List.of("301"), List.of(), Map.of()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("301.key")
                .hasMessageContaining("64 hexadecimal digits");
    }

    @Test
    void twoLoadsAtOnceHaveOneKey() throws Exception {
        ExecutorService loads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 50; round++) {
                ChildKeys keys = new ChildKeys(folder.resolve("keys" + round));
                CountDownLatch start = new CountDownLatch(1);
                List<Future<AuthorityKey>> made = new ArrayList<>();
                for (int load = 0; load < 8; load++) {
                    made.add(loads.submit(() -> {
                        start.await();
                        return Objects.requireNonNull(
                                keys.of(List.of("301"), List.of(), Map.of()).get("301"));
                    }));
                }
                start.countDown();
                Set<AuthorityKey> different = new HashSet<>();
                for (Future<AuthorityKey> key : made) {
                    different.add(key.get());
                }
                assertThat(different).hasSize(1);
            }
        } finally {
            loads.shutdown();
        }
    }

    @Test
    void aSwappedCopiedOrChangedKeyIsRejectedAndNoNewOneIsMade() throws IOException {
        ChildKeys keys = new ChildKeys(folder);
        Map<String, String> fingerprints = new HashMap<>();
        keys.of(List.of("301", "302"), List.of(), Map.of())
                .forEach((laCode, key) -> fingerprints.put(laCode, key.fingerprint(laCode)));
        Path first = folder.resolve("301.key");
        Path second = folder.resolve("302.key");
        String ofFirst = Files.readString(first);
        String ofSecond = Files.readString(second);

        Files.writeString(first, ofSecond);
        assertRejected(keys, fingerprints, "301.key");
        assertRejected(keys, Map.of(), "302.key: is the key of authority 301 as well");
        Files.writeString(second, ofFirst);
        assertRejected(
                keys, fingerprints, "is not the key that the warehouse's pseudonyms of authority 301 were made with");
        Files.writeString(first, "");
        assertRejected(keys, fingerprints, "does not contain a key");
        Files.writeString(first, ofFirst);
        Files.writeString(second, ofSecond);
        assertThat(keys.of(List.of("301", "302", "303"), List.of("301", "302"), fingerprints))
                .hasSize(3);
    }

    private void assertRejected(ChildKeys keys, Map<String, String> fingerprints, String words) {
        assertThatThrownBy(() -> keys.of(List.of("300", "301", "302"), List.of("301", "302"), fingerprints))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(words);
        assertThat(folder.resolve("300.key")).doesNotExist();
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
