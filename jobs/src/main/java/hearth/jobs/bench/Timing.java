package hearth.jobs.bench;

import java.util.OptionalDouble;

/**
 * How long something took.
 *
 * @param wallSeconds by the clock; it depends on what else the machine does
 * @param cpuSeconds of all cores together; empty where the system does not say, and while the process still runs
 */
record Timing(double wallSeconds, OptionalDouble cpuSeconds) {}
