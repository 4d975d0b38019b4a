package hearth.jobs.bench;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How long something took.
 *
 * @param wallSeconds by the clock; it depends on what else the machine does
 * @param cpuSeconds of all cores together; empty where the system does not say, and while the process still runs
 * @param peakBytes the most memory that a process of it held; empty where the system does not say
 */
record Timing(double wallSeconds, OptionalDouble cpuSeconds, OptionalLong peakBytes) {
    Timing(double wallSeconds, OptionalDouble cpuSeconds) {
        this(wallSeconds, cpuSeconds, OptionalLong.empty());
    }

    Timing with(PeakMemory memory) {
        return new Timing(wallSeconds, cpuSeconds, memory.bytes());
    }
}
