package hearth.warehouse.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that ship with the warehouse, read from the build folder or from its jar. */
public final class Resources {
    private static final String ANCHOR = "indicators";

    private Resources() {}

    /** The text of a file, such as {@code codes/place.csv}; fails when there is no such file. */
    public static String text(String path) {
        try (InputStream in = Resources.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no such resource: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of all files below a folder, sorted; folder and paths are relative to the resource root. */
    public static List<String> under(String folder) {
        URL anchor = Resources.class.getClassLoader().getResource(ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("the warehouse's resource files are not on the classpath");
        }
        try {
            URI uri = anchor.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return list(Path.of(uri).resolve(".."), folder);
            }
            try (FileSystem jar = FileSystems.newFileSystem(
                    Path.of(URI.create(uri.getSchemeSpecificPart().split("!")[0])))) {
                return list(jar.getPath("/"), folder);
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("cannot list the resources under " + folder, e);
        }
    }

    private static List<String> list(Path root, String folder) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
