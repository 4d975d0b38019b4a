package hearth.warehouse.benchmark;

import hearth.warehouse.indicator.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The averages of several authorities' figures: mean and median, or pooled over all their children.
 *
 * @param fewest fewer figures than this give no average: it would say more about one authority than about all
 */
public record Average(int fewest) {
    /** The fewest figures in an average unless a setting says otherwise. */
    public static final int USUAL_FEWEST = 5;

    /** A pooled figure is that authority's own if it holds more than this share of the children. */
    public static final double LARGEST_SHARE = 0.7;

    /** With 2, either could work out the other's figure from the average and its own. */
    public Average {
        if (fewest < 3) {
            throw new IllegalArgumentException(
                    "an average of fewer than 3 authorities would reveal one of their figures");
        }
    }

    /**
     * One authority's contribution to an average.
     *
     * @param numerator null where it is not known; so is the denominator
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
     * The figure of all children together; empty where fewer than {@link #fewest} have numerator and denominator, or
     * one of them holds more than {@link #LARGEST_SHARE} of the denominator.
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

    /** The parts with both numerator and denominator. */
    public static List<Part> counted(List<Part> parts) {
        return parts.stream().filter(Part::isCounted).toList();
    }

    private static double known(@Nullable Double number) {
        return number == null ? 0 : number;
    }
}
