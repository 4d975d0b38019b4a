package hearth.jobs.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Reads files of the landing folder, wherever Hadoop can reach it. */
public final class LandingReader {
    private final Configuration configuration;

    public LandingReader(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The SHA-256 of a file; empty when it cannot be read. */
    public Optional<String> fingerprint(LandingFile file) {
        try {
            return Optional.of(Sha256.hex(read(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** All bytes of a file; fails before it reads anything when the file is too large to be a return. */
    byte[] read(LandingFile file) throws IOException {
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
