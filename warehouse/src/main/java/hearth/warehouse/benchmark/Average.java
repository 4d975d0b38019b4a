package hearth.warehouse.benchmark;

import hearth.warehouse.indicator.Unit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What several authorities' figures come to: each counted alike, or all their children together. */
public final class Average {
    /** Of fewer figures an average says more about one of them than about all. */
    public static final int FEWEST = 5;

    private Average() {}

    /**
     * A figure that goes into an average.
     *
     * @param numerator null where it is not known, as is the denominator
     */
    public record Part(
            double value,
            @Nullable Double numerator,
            @Nullable Double denominator) {
        boolean isCounted() {
            return numerator != null && denominator != null;
        }
    }

    /** The unweighted mean; empty for fewer than {@link #FEWEST} figures. */
    public static Optional<Double> mean(List<Part> parts) {
        return parts.size() < FEWEST
                ? Optional.empty()
                : Optional.of(parts.stream().mapToDouble(Part::value).average().orElseThrow());
    }

    /** The unweighted median; empty for fewer than {@link #FEWEST} figures. */
    public static Optional<Double> median(List<Part> parts) {
        if (parts.size() < FEWEST) {
            return Optional.empty();
        }
        double[] sorted = parts.stream().mapToDouble(Part::value).sorted().toArray();
        int middle = sorted.length / 2;
        return Optional.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    /** The figure of all children together; empty where fewer than {@link #FEWEST} tell numerator and denominator. */
    public static Optional<Double> pooled(List<Part> parts, Unit unit) {
        List<Part> counted = counted(parts);
        return counted.size() < FEWEST
                ? Optional.empty()
                : unit.figure(
                        counted.stream()
                                .mapToDouble(part -> known(part.numerator()))
                                .sum(),
                        counted.stream()
                                .mapToDouble(part -> known(part.denominator()))
                                .sum());
    }

    /** Those that tell numerator and denominator. */
    public static List<Part> counted(List<Part> parts) {
        return parts.stream().filter(Part::isCounted).toList();
    }

    private static double known(@Nullable Double number) {
        return number == null ? 0 : number;
    }
}
