package hearth.jobs.bench;

import java.util.ArrayList;
import java.util.List;

/** What was measured, as a table for the terminal. */
public final class BenchTable {
    private static final String ROW = "%-{width}s  %8s  %6s  %7s  %s";

    private BenchTable() {}

    /** Its lines, with a note where the system does not say how much CPU a process took. */
    public static List<String> lines(List<Measurement> measurements) {
        int width = measurements.stream()
                .mapToInt(measurement -> measurement.what().length())
                .max()
                .orElse(1);
        String row = ROW.replace("{width}", String.valueOf(width));
        List<String> lines = new ArrayList<>();
        lines.add(row.formatted("What", "Seconds", "CPU s", "Peak MB", "").stripTrailing());
        measurements.forEach(measurement -> lines.add(row.formatted(
                        measurement.what(),
                        measurement.wallSeconds(),
                        measurement.cpuSeconds(),
                        measurement.peakMegabytes(),
                        measurement.detail())
                .stripTrailing()));
        lines.add("Seconds are by the clock and depend on what else the machine does; CPU seconds do so less.");
        if (!Stopwatch.knowsCpu()) {
            lines.add("CPU seconds are measured on Linux only.");
        }
        return lines;
    }
}
