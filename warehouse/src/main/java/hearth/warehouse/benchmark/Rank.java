package hearth.warehouse.benchmark;

import java.util.Collection;
import java.util.Locale;

/**
 * The rank of a figure among others, 1 for the highest; equal figures share a rank.
 *
 * @param place 1 for the highest
 * @param of how many figures there are
 * @param sharedBy how many figures have this rank, 1 when it is not shared
 */
public record Rank(int place, int of, int sharedBy) {
    private static final int WIDELY = 3;

    /** The rank of a value among values that include it. */
    public static Rank of(double value, Collection<Double> values) {
        int higher = 0;
        int equal = 0;
        for (double other : values) {
            higher += other > value ? 1 : 0;
            equal += other == value ? 1 : 0;
        }
        if (equal == 0) {
            throw new IllegalArgumentException(value + " is not among the values");
        }
        return new Rank(higher + 1, values.size(), equal);
    }

    /** Whether over a third of all have this very figure, so that their rank says next to nothing. */
    public boolean isWidelyShared() {
        return sharedBy * WIDELY > of;
    }

    /** The rank as an ordinal, such as {@code 27th}. */
    public String ordinal() {
        int lastTwo = place % 100;
        String ending = lastTwo >= 11 && lastTwo <= 13
                ? "th"
                : switch (place % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return String.format(Locale.ROOT, "%d%s", place, ending);
    }
}
