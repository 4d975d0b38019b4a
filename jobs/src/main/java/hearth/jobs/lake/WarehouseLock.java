package hearth.jobs.lake;

import hearth.warehouse.file.OwnFolder;
import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
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
    private final boolean isAfterFailure;

    private WarehouseLock(FileChannel channel, boolean isAfterFailure) {
        this.channel = channel;
        this.isAfterFailure = isAfterFailure;
    }

    /** Someone else holds the lock. */
    public static final class Held extends UserError {
        private static final int EXIT_CODE = 5;

        Held(Path warehouse, String holder) {
            super(
                    "is being written by " + holder,
                    "warehouse " + warehouse,
                    "",
                    "wait until that has ended and try again",
                    EXIT_CODE);
        }
    }

    /** Takes the lock; throws {@link Held} at once when another process has it. */
    public static WarehouseLock take(Path warehouse, String purpose) throws IOException {
        OwnFolder.create(warehouse);
        Path file = warehouse.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new Held(warehouse, Files.readString(file).strip());
            }
            boolean isAfterFailure = channel.size() > 0;
            write(channel, holder(purpose));
            return new WarehouseLock(channel, isAfterFailure);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether the writer before has failed or died, and may have left files that belong to no table. */
    public boolean isAfterFailure() {
        return isAfterFailure;
    }

    /** Notes that the work is done: the next writer has nothing to clear up. */
    public void done() throws IOException {
        write(channel, "");
    }

    private static String holder(String purpose) {
        return "'" + purpose + "' (process " + ProcessHandle.current().pid() + " on " + host() + ", since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS) + ")\n";
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // The machine has a name that it cannot look up.
            return "an unknown host";
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        channel.force(true);
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
