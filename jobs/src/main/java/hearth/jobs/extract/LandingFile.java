package hearth.jobs.extract;

import java.io.Serializable;
import java.nio.file.Path;

/**
 * A file that an authority sent.
 *
 * @param uri where it is: a {@code file:} URI on this machine, elsewhere as Hadoop knows it
 * @param path its path below the authority's folder
 * @param fault why it cannot be read, as the rest of a sentence about it; empty when it can
 */
public record LandingFile(String laCode, String uri, String path, long bytes, String fault) implements Serializable {
    /** A file that can be read. */
    public LandingFile(String laCode, String uri, String path, long bytes) {
        this(laCode, uri, path, bytes, "");
    }

    /** A file of this machine. */
    public static LandingFile of(String laCode, Path file, String path, long bytes) {
        return new LandingFile(laCode, file.toUri().toString(), path, bytes);
    }

    /** The folders between the authority's folder and the file, joined by {@code /}; empty when there are none. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
