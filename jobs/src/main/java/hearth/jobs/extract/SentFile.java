package hearth.jobs.extract;

import java.util.Locale;

/**
 * A file as an authority sent it: one of the landing folder, or one inside an archive there.
 *
 * @param origin the file of the landing folder
 * @param sha256 that file's digest
 * @param path the path below the authority's folder; {@code archive.zip!/episodes.csv} for one in an archive
 */
record SentFile(LandingFile origin, String sha256, String path) {
    /** A file inside this one, which is an archive. */
    SentFile entry(String name) {
        return new SentFile(origin, sha256, path + "!/" + name);
    }

    /** The folders it is in, those inside an archive included. */
    String folder() {
        return folder(path);
    }

    String name() {
        return name(path);
    }

    static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The extension of a name, in lower case; empty when it has none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
