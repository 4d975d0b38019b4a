package hearth.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** Measures child processes: seconds by the clock, and of the CPU once they have ended. */
final class Stopwatch {
    private static final Path STATISTICS = Path.of("/proc/self/stat");
    /** Linux counts in hundredths of a second on every architecture that Java runs on. */
    private static final double TICKS_PER_SECOND = 100;
    /** Positions after the command's name, which may hold spaces: user and system time of children that have ended. */
    private static final int CHILDREN_USER = 13;

    private final long start = System.nanoTime();
    private final OptionalDouble cpuBefore = cpuSecondsOfChildren();

    /** The time so far by the clock only, since a child that is still running is not in the CPU seconds. */
    Timing whileRunning() {
        return new Timing(seconds(), OptionalDouble.empty());
    }

    /** The time of children that have all ended. */
    Timing ended() {
        OptionalDouble cpu = cpuSecondsOfChildren();
        return new Timing(
                seconds(),
                cpu.isPresent() && cpuBefore.isPresent()
                        ? OptionalDouble.of(cpu.getAsDouble() - cpuBefore.getAsDouble())
                        : OptionalDouble.empty());
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    static boolean knowsCpu() {
        return cpuSecondsOfChildren().isPresent();
    }

    /** Of all children, and their children, that this process has waited for; empty on a system other than Linux. */
    private static OptionalDouble cpuSecondsOfChildren() {
        try {
            String statistics = Files.readString(STATISTICS);
            String[] fields = statistics
                    .substring(statistics.lastIndexOf(')') + 2)
                    .strip()
                    .split(" ");
            return OptionalDouble.of((Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_USER + 1]))
                    / TICKS_PER_SECOND);
        } catch (IOException e) {
            return OptionalDouble.empty();
        }
    }
}
