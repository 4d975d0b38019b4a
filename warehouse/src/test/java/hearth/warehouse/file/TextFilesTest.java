package hearth.warehouse.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFilesTest {
    @Test
    void onlyFilesWithTheEndingAreReadByTheirPath(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.yaml"), "second");
        Files.writeString(folder.resolve("a.yaml"), "first");
        Files.writeString(folder.resolve("notes.txt"), "other");
        assertThat(TextFiles.in(folder, ".yaml").values()).containsExactly("first", "second");
        assertThat(TextFiles.in(folder, ".yaml").keySet()).allMatch(path -> path.matches(".*/[ab]\\.yaml"));
    }

    @Test
    void aFolderThatCannotBeReadIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> TextFiles.in(folder.resolve("gone"), ".yaml"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }
}
