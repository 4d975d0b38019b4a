package hearth.warehouse.benchmark;

import hearth.warehouse.indicator.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What several authorities' figures come to: each counted alike, or all their children together.
 *
 * @param fewest of fewer figures there is no average: it would say more about one of them than about all
 */
public record Average(int fewest) {
    /** How many figures an average is made of unless a setting says otherwise. */
    public static final int USUAL_FEWEST = 5;

    /** A pooled figure of which one authority holds more than this share of the children is that authority's. */
    public static final double LARGEST_SHARE = 0.7;

    /** With 2 a member could work out the other's figure from the average and its own. */
    public Average {
        if (fewest < 3) {
            throw new IllegalArgumentException("an average of fewer than 3 authorities tells of one of them");
        }
    }

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

    /** The unweighted mean; empty for fewer than {@link #fewest} figures. */
    public Optional<Double> mean(List<Part> parts) {
        return parts.size() < fewest
                ? Optional.empty()
                : Optional.of(parts.stream().mapToDouble(Part::value).average().orElseThrow());
    }

    /** The unweighted median; empty for fewer than {@link #fewest} figures. */
    public Optional<Double> median(List<Part> parts) {
        if (parts.size() < fewest) {
            return Optional.empty();
        }
        double[] sorted = parts.stream().mapToDouble(Part::value).sorted().toArray();
        int middle = sorted.length / 2;
        return Optional.of(sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
    }

    /**
     * The figure of all children together; empty where fewer than {@link #fewest} tell numerator and denominator, or one
     * of them holds more than {@link #LARGEST_SHARE} of the denominator.
     */
    public Optional<Double> pooled(List<Part> parts, Unit unit) {
        List<Part> counted = counted(parts);
        double[] denominators =
                counted.stream().mapToDouble(part -> known(part.denominator())).toArray();
        double denominator = Arrays.stream(denominators).sum();
        boolean isOneAuthoritys = Arrays.stream(denominators).anyMatch(own -> own > LARGEST_SHARE * denominator);
        return counted.size() < fewest || isOneAuthoritys
                ? Optional.empty()
                : unit.figure(
                        counted.stream()
                                .mapToDouble(part -> known(part.numerator()))
                                .sum(),
                        denominator);
    }

    /** Those that tell numerator and denominator. */
    public static List<Part> counted(List<Part> parts) {
        return parts.stream().filter(Part::isCounted).toList();
    }

    private static double known(@Nullable Double number) {
        return number == null ? 0 : number;
    }
}
