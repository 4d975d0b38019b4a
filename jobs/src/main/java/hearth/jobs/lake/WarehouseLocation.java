package hearth.jobs.lake;

import hearth.warehouse.file.UserError;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a warehouse is.
 *
 * @param root a folder of this machine, or a URI, as Hadoop takes it
 */
public record WarehouseLocation(String root) {
    /** A scheme has two letters or more: one letter is a disk of Windows. */
    private static final Pattern URI = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]+):(?://([^/]*))?(.*)", Pattern.DOTALL);

    /** Understands what a user gives: {@code data/warehouse}, {@code file:///data/warehouse}, {@code s3a://bucket/x}. */
    public static WarehouseLocation of(String given) {
        Matcher uri = URI.matcher(given);
        return new WarehouseLocation(uri.matches() && isOfThisMachine(uri) ? "file://" + uri.group(3) : given);
    }

    /** The folder of this machine that it is; fails, saying what to do, when it is none. */
    public Path folder() {
        return localFolder()
                .orElseThrow(() -> new UserError(
                        "Hearth can read this location but not write to it: nothing there keeps two writers apart",
                        "--warehouse " + root,
                        "a folder of this machine, such as data/warehouse",
                        "write the warehouse to such a folder and copy it to where it is read"));
    }

    /** The folder of this machine that it is; empty for any other place. */
    public Optional<Path> localFolder() {
        return localPath().map(Path::of);
    }

    private Optional<String> localPath() {
        Matcher uri = URI.matcher(root);
        if (!uri.matches()) {
            return Optional.of(root);
        }
        return isOfThisMachine(uri) ? Optional.of(uri.group(3)) : Optional.empty();
    }

    private static boolean isOfThisMachine(Matcher uri) {
        String host = uri.group(2) == null ? "" : uri.group(2);
        return uri.group(1).equalsIgnoreCase("file")
                && uri.group(3).startsWith("/")
                && (host.isEmpty() || host.equalsIgnoreCase("localhost"));
    }
}
