package hearth.jobs.extract;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;

/** Reads files of the landing folder, wherever Hadoop can reach it. */
public final class LandingReader {
    private final Configuration configuration;

    public LandingReader(Configuration configuration) {
        this.configuration = configuration;
    }

    /** All bytes of a file. */
    public byte[] read(LandingFile file) throws IOException {
        Path path = new Path(file.uri());
        try (InputStream in = path.getFileSystem(configuration).open(path)) {
            return in.readAllBytes();
        }
    }
}
