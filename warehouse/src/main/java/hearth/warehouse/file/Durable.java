package hearth.warehouse.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Has what was written outlast a power cut. */
public final class Durable {
    private Durable() {}

    /** Returns when a file, or the names of a folder, are on the disk. */
    public static void sync(Path path) throws IOException {
        boolean isFolder = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows cannot open a folder, and writes its names at once.
            if (!isFolder) {
                throw e;
            }
        }
    }
}
