package hearth.jobs.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * How long answers took.
 *
 * @param milliseconds the shortest first; at least one
 */
record Latencies(List<Double> milliseconds) {
    Latencies {
        milliseconds = milliseconds.stream().sorted().toList();
    }

    static Latencies ofAll(Collection<Latencies> parts) {
        return new Latencies(
                parts.stream().flatMap(part -> part.milliseconds().stream()).toList());
    }

    /** What so many per cent of the answers took no longer than. */
    private double within(int percent) {
        return milliseconds.get(Math.min(milliseconds.size() * percent / 100, milliseconds.size() - 1));
    }

    String words() {
        return String.format(Locale.ROOT, "half within %.1f ms, 95%% within %.1f ms", within(50), within(95));
    }
}
