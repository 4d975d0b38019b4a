package hearth.jobs.extract;

import java.io.Serializable;

/**
 * A file that an authority sent.
 *
 * @param uri where it is, as Hadoop knows it
 * @param path its path below the authority's folder
 */
public record LandingFile(String laCode, String uri, String path, long bytes) implements Serializable {
    /** The folders between the authority's folder and the file, joined by {@code /}; empty when there are none. */
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
