package hearth.jobs.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseLockTest {
    @TempDir
    private Path folder;

    @Test
    void aSecondWriterIsToldWhoHoldsTheWarehouse() throws IOException {
        WarehouseLock first = WarehouseLock.take(folder, "hearth load landing");
        try (first) {
            assertThatThrownBy(() -> WarehouseLock.take(folder, "hearth published files"))
                    .isInstanceOf(WarehouseLock.Held.class)
                    .hasMessageContaining("the warehouse " + folder + " is being written by 'hearth load landing'"
                            + " (process " + ProcessHandle.current().pid() + " on ")
                    .hasMessageEndingWith("; wait until that has ended and try again");
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
    void warehousesAreLockedApart() throws IOException {
        WarehouseLock one = WarehouseLock.take(folder.resolve("one"), "first");
        WarehouseLock other = WarehouseLock.take(folder.resolve("other"), "second");
        try (one;
                other) {
            assertThat(folder.resolve("one")).isDirectory();
            assertThat(folder.resolve("other")).isDirectory();
        }
    }
}
