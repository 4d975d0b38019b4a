package hearth.jobs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Public sample returns and published files, next to the checkout where they are available. */
public final class Samples {
    private static final Path SHARED = Path.of("..", "..", "shared", "data");

    private Samples() {}

    /** A folder of samples; skips the test, saying so, where there are none. */
    public static Path folder(String name) {
        Path folder = SHARED.resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> "skipped: no samples at " + folder.normalize());
        return folder;
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies all CSV files of a folder into another. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            List<Path> csv =
                    files.filter(file -> file.toString().endsWith(".csv")).toList();
            for (Path file : csv) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
