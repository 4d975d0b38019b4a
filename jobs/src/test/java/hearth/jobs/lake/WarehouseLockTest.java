package hearth.jobs.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseLockTest {
    @TempDir
    private Path folder;

    @Test
    void aSecondWriterLearnsWhoHasTheLock() throws IOException {
        WarehouseLock first = WarehouseLock.take(folder, "hearth load landing");
        try (first) {
            assertThatThrownBy(() -> WarehouseLock.take(folder, "hearth published files"))
                    .isInstanceOf(WarehouseLock.Held.class)
                    .hasMessageContaining("warehouse " + folder + ": is being written by 'hearth load landing'"
                            + " (process " + ProcessHandle.current().pid() + " on ")
                    .hasMessageEndingWith(". What to do: wait until that has ended and try again.");
        }
    }

    @Test
    void beingRefusedDoesNotSetTheWarehouseFree() throws IOException {
        WarehouseLock first = WarehouseLock.take(folder, "first");
        try (first) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> WarehouseLock.take(folder, "second"))
                        .isInstanceOf(WarehouseLock.Held.class)
                        .hasMessageContaining("'first'");
            }
        }
    }

    @Test
    void aClosedLockLeavesTheWarehouseToTheNext() throws IOException {
        WarehouseLock.take(folder, "a purpose with a long name").close();

        WarehouseLock second = WarehouseLock.take(folder, "second");
        try (second) {
            assertThatThrownBy(() -> WarehouseLock.take(folder, "third"))
                    .message()
                    .contains("'second'")
                    .doesNotContain("long name", "\n");
        }
    }

    @Test
    void theNextWriterIsToldWhenTheOneBeforeDidNotEndWell() throws IOException {
        WarehouseLock first = WarehouseLock.take(folder, "first");
        try (first) {
            assertThat(first.isAfterFailure()).isFalse();
        }
        WarehouseLock second = WarehouseLock.take(folder, "second");
        try (second) {
            assertThat(second.isAfterFailure()).isTrue();
            second.done();
        }
        WarehouseLock third = WarehouseLock.take(folder, "third");
        try (third) {
            assertThat(third.isAfterFailure()).isFalse();
        }
    }

    @Test
    void warehousesAreLockedApart() throws IOException {
        WarehouseLock one = WarehouseLock.take(folder.resolve("one"), "first");
        WarehouseLock other = WarehouseLock.take(folder.resolve("other"), "second");
        try (one;
                other) {
            assertThat(folder.resolve("one")).isDirectory();
            assertThat(folder.resolve("other")).isDirectory();
        }
    }

    @Test
    void theHolderIsNamedWithItsMachine() throws IOException {
        Path name = Path.of("/proc/sys/kernel/hostname");
        assumeTrue(Files.exists(name), "skipped: only Linux tells its name in a file");
        WarehouseLock.take(folder, "first").close();

        assertThat(folder.resolve("writer.lock"))
                .content()
                .contains(" on " + Files.readString(name).strip() + ", since ");
    }

    @Test
    void aLockThatCannotBeSignedIsGivenBack() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "skipped: only Linux has a device that is always full");
        Files.createSymbolicLink(folder.resolve("writer.lock"), full);

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> WarehouseLock.take(folder, "first")).isInstanceOf(IOException.class);
        }
    }
}
