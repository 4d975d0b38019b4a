package hearth.jobs.lake;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to a warehouse, held by one process at a time: an operating-system lock on a file in the
 * warehouse's folder, which ends with the process that holds it, however that dies.
 */
public final class WarehouseLock implements AutoCloseable {
    private static final String NAME = "writer.lock";

    private final FileChannel channel;

    private WarehouseLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Someone else holds the lock. */
    public static final class Held extends RuntimeException {
        Held(Path warehouse, String holder) {
            super("the warehouse " + warehouse + " is being written by " + holder
                    + "; wait until that has ended and try again");
        }
    }

    /** Takes the lock; throws {@link Held} at once when another process has it. */
    public static WarehouseLock take(Path warehouse, String purpose) throws IOException {
        Files.createDirectories(warehouse);
        Path file = warehouse.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new Held(warehouse, Files.readString(file).strip());
        }
        String holder = "'" + purpose + "' (process " + ProcessHandle.current().pid() + " on "
                + InetAddress.getLoopbackAddress().getHostName() + ", since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS) + ")\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
        channel.force(true);
        return new WarehouseLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
