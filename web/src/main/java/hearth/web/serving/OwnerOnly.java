package hearth.web.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that no other account of the machine can open. */
final class OwnerOnly {
    private OwnerOnly() {}

    /** Takes a file's rights from all but its owner, where the file system knows such rights. */
    static void keep(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
