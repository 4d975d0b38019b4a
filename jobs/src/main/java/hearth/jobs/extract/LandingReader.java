package hearth.jobs.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * Reads the files of one authority in the landing folder, wherever Hadoop can reach it. A file whose fingerprint was taken is
 * kept until it is read, so that each is opened once.
 */
public final class LandingReader {
    private final Configuration configuration;
    private final Map<String, byte[]> kept = new HashMap<>();

    public LandingReader(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The SHA-256 of a file; empty when it cannot be read. */
    public Optional<String> fingerprint(LandingFile file) {
        try {
            byte[] bytes = read(file);
            kept.put(file.uri(), bytes);
            return Optional.of(Sha256.hex(bytes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** All bytes of a file; fails before it reads anything when the file is too large to be a return. */
    byte[] read(LandingFile file) throws IOException {
        byte[] known = kept.remove(file.uri());
        if (known != null) {
            return known;
        }
        if (file.bytes() > Limits.FILE_BYTES) {
            throw new UnusableFileException(
                    "is too large to be a return: %,d MB; the limit is %,d MB"
                            .formatted(file.bytes() / Limits.MEGABYTE, Limits.FILE_BYTES / Limits.MEGABYTE),
                    "send the tables of the return only, one file each");
        }
        Path path = new Path(file.uri());
        try (InputStream in = path.getFileSystem(configuration).open(path)) {
            return in.readAllBytes();
        }
    }
}
