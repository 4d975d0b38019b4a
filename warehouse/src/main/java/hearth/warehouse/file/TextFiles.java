package hearth.warehouse.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The text files that a user keeps in a folder. */
public final class TextFiles {
    private TextFiles() {}

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
}
