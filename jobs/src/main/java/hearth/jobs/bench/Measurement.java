package hearth.jobs.bench;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was measured.
 *
 * @param timing empty where time is no measure of it, as for a rate
 * @param detail numbers beyond time, or what the reader must know
 */
public record Measurement(String what, Optional<Timing> timing, String detail) {
    static Measurement of(String what, Timing timing, String detail) {
        return new Measurement(what, Optional.of(timing), detail);
    }

    static Measurement of(String what, String detail) {
        return new Measurement(what, Optional.empty(), detail);
    }

    /** In one line, as it is reported as soon as it is there. */
    String words() {
        return Stream.of(with(wallSeconds(), " s"), with(cpuSeconds(), " CPU s"), with(peakMegabytes(), " MB"), detail)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String wallSeconds() {
        return timing.map(time -> String.format(Locale.ROOT, "%.1f", time.wallSeconds()))
                .orElse("");
    }

    String cpuSeconds() {
        return timing.flatMap(time -> time.cpuSeconds().stream().boxed().findFirst())
                .map(seconds -> String.format(Locale.ROOT, "%.1f", seconds))
                .orElse("");
    }

    String peakMegabytes() {
        return timing.flatMap(time -> time.peakBytes().stream().boxed().findFirst())
                .map(bytes -> String.valueOf(bytes >> 20))
                .orElse("");
    }

    private static String with(String number, String unit) {
        return number.isEmpty() ? "" : number + unit;
    }
}
