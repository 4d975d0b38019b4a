package hearth.jobs.bench;

import com.sun.management.OperatingSystemMXBean;
import hearth.jobs.synthetic.place.CountrySettings;
import hearth.warehouse.file.UserError;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What must hold before a bench starts; it stops nobody's work and deletes nobody's files to get it. */
final class Requirements {
    private static final long MEGABYTE = 1 << 20;
    /** A warehouse of one council, the demo's warehouse, and the logs. */
    private static final long DISK_IN_ANY_CASE = 500 * MEGABYTE;
    /**
     * Landing files, tables with their earlier versions, and the app's database files of three releases: a bench of 153
     * councils leaves 1 GB. As much again for what Spark keeps while it loads.
     */
    private static final long DISK_PER_AUTHORITY = 15 * MEGABYTE;
    /** What Java and the system need besides the heaps. */
    private static final long MEMORY_BESIDE_HEAPS = 1024 * MEGABYTE;

    /** As many as England has. */
    private static final int MOST_AUTHORITIES = CountrySettings.national().authorities();

    private Requirements() {}

    static void check(BenchRequest request) throws IOException {
        if (request.authorities() < 1 || request.authorities() > MOST_AUTHORITIES) {
            throw new UserError(
                    "the number of councils is out of range",
                    "--authorities " + request.authorities(),
                    "1 to " + MOST_AUTHORITIES,
                    "");
        }
        requireEmpty(request.folder());
        requireFree(request.port());
        requireDisk(
                request.folder(),
                existing(request.folder()).toFile().getUsableSpace(),
                DISK_IN_ANY_CASE + request.authorities() * DISK_PER_AUTHORITY);
        requireMemory(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize(),
                request.jobsHeap(),
                Runtime.getRuntime().maxMemory());
    }

    private static void requireEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> held = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
            if (held.findAny().isPresent()) {
                throw new UserError(
                        "is not empty",
                        "--folder " + folder,
                        "",
                        "delete it if an earlier bench made it, or name another place with --folder");
            }
        }
    }

    private static void requireFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (BindException e) {
            throw new UserError(
                    "another program uses this port",
                    "--port " + port,
                    "",
                    "stop that program, or choose another port with --port");
        }
    }

    /** Fails unless as much is free as is needed, in bytes. */
    static void requireDisk(Path folder, long free, long needed) {
        if (free < needed) {
            throw new UserError(
                    "the disk has %s free, and the bench needs %s".formatted(gigabytes(free), gigabytes(needed)),
                    "--folder " + folder,
                    "",
                    "make room, name a place on another disk with --folder, or measure fewer councils with --authorities");
        }
    }

    /** Fails unless the machine has the memory for both heaps and what comes with them, in bytes. */
    static void requireMemory(long machine, long jobsHeap, long ownHeap) {
        long needed = jobsHeap + ownHeap + MEMORY_BESIDE_HEAPS;
        if (machine < needed) {
            throw new UserError(
                    "this machine has %s of memory, and the bench needs %s: %s for the jobs, %s for itself, %s for Java and the system"
                            .formatted(
                                    gigabytes(machine),
                                    gigabytes(needed),
                                    gigabytes(jobsHeap),
                                    gigabytes(ownHeap),
                                    gigabytes(MEMORY_BESIDE_HEAPS)),
                    "",
                    "",
                    "give the jobs less with HEARTH_JOBS_HEAP, such as HEARTH_JOBS_HEAP=2g, or use a larger machine");
        }
    }

    /** The folder, or the nearest one above it that is there. */
    private static Path existing(Path folder) {
        Path at = folder.toAbsolutePath();
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    private static String gigabytes(long bytes) {
        return "%.1f GB".formatted(bytes / 1024.0 / MEGABYTE);
    }
}
