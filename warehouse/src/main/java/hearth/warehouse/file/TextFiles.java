package hearth.warehouse.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The text files that a user keeps in a folder. */
public final class TextFiles {
    private TextFiles() {}

    /** A folder that a setting names; empty where it names none. */
    public static Optional<Path> folder(String given, String option) {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Path folder = Path.of(given);
        if (!Files.isDirectory(folder)) {
            throw new UserError("'" + given + "' is not a folder", option, "a folder that exists", "");
        }
        return Optional.of(folder);
    }

    /** The texts of the files in a folder whose name ends so, by path. */
    public static Map<String, String> in(Path folder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path :
                    paths.filter(file -> file.toString().endsWith(ending)).toList()) {
                texts.put(path.toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        return texts;
    }

    /**
     * The texts of all files in the folders below a folder, by the names of folder and file.
     *
     * @param marker a file that a folder must have to count
     */
    public static Map<String, Map<String, String>> inFolders(Path folder, String marker) {
        Map<String, Map<String, String>> folders = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path :
                    paths.filter(each -> Files.exists(each.resolve(marker))).toList()) {
                Map<String, String> files = new TreeMap<>();
                in(path, "").forEach((file, text) -> files.put(file.substring(file.lastIndexOf('/') + 1), text));
                folders.put(String.valueOf(path.getFileName()), files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        return folders;
    }

    /** What tells whether a file in a folder, or in a folder below it, has changed since. */
    public static List<String> stamp(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            List<String> stamp = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                stamp.add(file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
            return stamp;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }
}
