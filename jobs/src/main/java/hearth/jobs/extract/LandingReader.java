package hearth.jobs.extract;

import hearth.warehouse.file.ReceivedBytes;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/**
 * Reads the files of one authority in the landing folder: those of this machine whatever their names are, others wherever
 * Hadoop can reach them. A file whose fingerprint was taken is kept until it is read, so that most are opened once.
 */
public final class LandingReader {
    private static final String REMEDY = "send the tables of the return only, one file each";

    private final Configuration configuration;
    private final Map<String, byte[]> kept = new HashMap<>();
    private long keptBytes;

    public LandingReader(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The SHA-256 of a file; empty when it cannot be read. */
    public Optional<String> fingerprint(LandingFile file) {
        try {
            byte[] bytes = read(file);
            keptBytes += bytes.length;
            if (keptBytes <= Limits.FILE_BYTES) {
                kept.put(file.uri(), bytes);
            }
            return Optional.of(Sha256.hex(bytes));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** All bytes of a file; fails when it is none, or too large to be a return, whatever its length is said to be. */
    byte[] read(LandingFile file) throws IOException {
        byte[] known = kept.remove(file.uri());
        if (known != null) {
            return known;
        }
        if (!file.fault().isEmpty()) {
            throw new UnusableFileException(
                    file.fault(), "put the files themselves into the council's folder, those of the return only");
        }
        if (file.bytes() > Limits.FILE_BYTES) {
            throw tooLarge("%,d MB; ".formatted(file.bytes() / Limits.MEGABYTE));
        }
        try (InputStream in = open(file.uri())) {
            return ReceivedBytes.of(in, Limits.FILE_BYTES).orElseThrow(() -> tooLarge(""));
        }
    }

    private InputStream open(String uri) throws IOException {
        if (uri.startsWith("file:")) {
            return ReceivedBytes.open(java.nio.file.Path.of(URI.create(uri)));
        }
        Path path = new Path(uri);
        return path.getFileSystem(configuration).open(path);
    }

    private static UnusableFileException tooLarge(String size) {
        return new UnusableFileException(
                "is too large to be a return: %sthe limit is %,d MB"
                        .formatted(size, Limits.FILE_BYTES / Limits.MEGABYTE),
                REMEDY);
    }
}
