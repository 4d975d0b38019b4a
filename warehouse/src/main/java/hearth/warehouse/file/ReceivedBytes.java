package hearth.warehouse.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what others made: regular files only, and never more than a limit, whatever a length says. */
public final class ReceivedBytes {
    static final String NO_FILE = "is not a file but a pipe, a socket or a device";

    private ReceivedBytes() {}

    /** All bytes of a file; empty when they are more than the limit. */
    public static Optional<byte[]> of(Path file, int limit) throws IOException {
        try (InputStream in = open(file)) {
            return of(in, limit);
        }
    }

    /** All bytes of a stream; empty when they are more than the limit. */
    public static Optional<byte[]> of(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit + 1);
        return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
    }

    /** Opens a regular file, and nothing else: opening a pipe would wait for ever. */
    public static InputStream open(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file)) {
            throw new UserError(NO_FILE, file.toString(), "a file", "");
        }
        return Files.newInputStream(file);
    }
}
