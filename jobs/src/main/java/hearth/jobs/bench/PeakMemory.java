package hearth.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The most memory that any process of a command has held, looked at while it runs; known on Linux only. */
final class PeakMemory {
    private static final long POLL_MILLIS = 50;
    private static final String PEAK = "VmHWM:";
    private static final long KILOBYTE = 1024;

    private final Process command;
    private volatile long peak;

    private PeakMemory(Process command) {
        this.command = command;
    }

    /** Begins to watch a command and the processes that it starts. */
    static PeakMemory of(Process command) {
        PeakMemory memory = new PeakMemory(command);
        Thread watch = new Thread(memory::watch, "peak-memory");
        watch.setDaemon(true);
        watch.start();
        return memory;
    }

    /** In bytes; empty where the system does not say. */
    OptionalLong bytes() {
        return peak == 0 ? OptionalLong.empty() : OptionalLong.of(peak);
    }

    private void watch() {
        try {
            while (command.isAlive()) {
                look();
                Thread.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try (Stream<ProcessHandle> processes = Stream.concat(Stream.of(command.toHandle()), command.descendants())) {
            peak = Math.max(
                    peak,
                    processes.mapToLong(process -> peakOf(process.pid())).max().orElse(0));
        }
    }

    /** The system keeps the peak of each process, so that none is missed between two looks. */
    private static long peakOf(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILOBYTE)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            // It has ended, or this is not Linux.
            return 0;
        }
    }
}
