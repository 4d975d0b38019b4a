package hearth.web.serving;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/** Whether a finished file is still as it was made: its size and checksum are kept in a small file next to it. */
final class SoundFile {
    static final String ENDING = ".crc";

    private static final Map<Path, String> CHECKED = new ConcurrentHashMap<>();

    private SoundFile() {}

    private static Path seal(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /**
     * Notes what a file is.
     *
     * @param name the name that it is about to get
     */
    static void seal(Path file, Path name) throws IOException {
        Files.writeString(seal(name), checksum(file));
    }

    /** Whether a file is as it was noted. It is read once, and again when its size or its date differ. */
    static boolean isSound(Path file) throws IOException {
        if (!Files.exists(file) || !Files.exists(seal(file))) {
            return false;
        }
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        String state = now.size() + " " + now.lastModifiedTime();
        if (!state.equals(CHECKED.get(file))) {
            if (!checksum(file).equals(Files.readString(seal(file)))) {
                return false;
            }
            CHECKED.put(file, state);
        }
        return true;
    }

    static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(seal(file));
    }

    private static String checksum(Path file) throws IOException {
        CRC32C checksum = new CRC32C();
        byte[] part = new byte[1 << 16];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                checksum.update(part, 0, read);
            }
        }
        return Files.size(file) + " " + Long.toHexString(checksum.getValue());
    }
}
