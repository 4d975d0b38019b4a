package hearth.web.figure;

import hearth.warehouse.indicator.Indicator;
import hearth.web.area.Area;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a series is broken: figures of before and after are neither joined nor compared.
 *
 * @param from the first day of what comes after
 * @param note what changed, in words
 */
public record SeriesBreak(LocalDate from, Cause cause, String note) {
    /** What broke the series. */
    public enum Cause {
        /** Something about how it is counted, for every area alike. */
        DEFINITION("Break"),
        /** The authority begins. */
        FOUNDED("New council"),
        /** The authority ends. */
        REORGANISED("Council ends");

        private final String label;

        Cause(String label) {
            this.label = label;
        }

        /** In a word or two, for a chart. */
        public String label() {
            return label;
        }

        /** Whether the figures of other areas go on across it. */
        public boolean isOfOneArea() {
            return this != DEFINITION;
        }
    }

    /** Every break of an indicator for an authority, oldest first. */
    public static List<SeriesBreak> of(Indicator indicator, Area area) {
        String note = area.note().orElse(area.name() + " was created or abolished in a reorganisation.");
        return Stream.of(
                        indicator.breaks().stream()
                                .map(known -> new SeriesBreak(known.from(), Cause.DEFINITION, known.note())),
                        area.validFrom().stream().map(day -> new SeriesBreak(day, Cause.FOUNDED, note)),
                        area.validTo().stream().map(day -> new SeriesBreak(day.plusDays(1), Cause.REORGANISED, note)))
                .flatMap(breaks -> breaks)
                .sorted(Comparator.comparing(SeriesBreak::from))
                .toList();
    }

    /** The first of some days, oldest first, that it parts from one before; empty where all are on one side of it. */
    public Optional<LocalDate> firstAfter(List<LocalDate> ends) {
        return ends.isEmpty() || !ends.get(0).isBefore(from)
                ? Optional.empty()
                : ends.stream().filter(end -> !end.isBefore(from)).findFirst();
    }

    /** Whether it is between the periods that end on these days. */
    public boolean parts(LocalDate earlier, LocalDate later) {
        return earlier.isBefore(from) && !later.isBefore(from);
    }
}
