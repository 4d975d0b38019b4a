package hearth.web.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {
    @TempDir
    private Path folder;

    @Test
    void filesThatAreNotHereAreCopiedOnceAndForTheirOwnerOnly() throws IOException {
        Path far = Files.writeString(folder.resolve("part-0.parquet"), "rows");
        DeltaFile file = new DeltaFile(far.toUri().toString(), 4, Map.of("la_code", "301"));
        try (FileSystem remote = new RawLocalFileSystem()) {
            remote.initialize(URI.create("file:///"), new Configuration());
            LocalFiles files = new LocalFiles(remote, folder.resolve("copied"));

            DeltaFile copied = files.of("mart_indicator", List.of(file)).get(0);
            Path copy = Path.of(copied.path());
            assertThat(copy).startsWith(folder.resolve("copied")).hasContent("rows");
            assertThat(copied.partition()).containsEntry("la_code", "301");
            if (Files.getFileStore(copy).supportsFileAttributeView("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                        .isEqualTo("rw-------");
            }

            Files.delete(far);
            assertThat(files.of("mart_indicator", List.of(file))).containsExactly(copied);
        }
    }

    @Test
    void aMissingFileIsReported() {
        DeltaFile gone = new DeltaFile(folder.resolve("gone.parquet").toString(), 4, Map.of());

        assertThatThrownBy(() -> LocalFiles.requireAll(List.of(gone)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone.parquet");
    }
}
