package hearth.warehouse.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What readers of earlier releases can know about an authority's counts of a collection year, suppressed counts
 * included. It holds for a count as long as the count stays the same: a resubmission leaves most counts unchanged, and
 * another choice of suppressed counts would add to what was shown before.
 */
final class KnownCounts {
    private final Map<Count, Known> counts = new HashMap<>();

    /** @param key of the children who are counted, in a period */
    private record Count(int key, long count) {}

    /**
     * What is known about one count.
     *
     * @param least its lowest possible value
     * @param most its highest possible value
     * @param isSuppressed whether it was suppressed itself
     */
    record Known(long least, long most, boolean isSuppressed) {}

    boolean isEmpty() {
        return counts.isEmpty();
    }

    void learn(int key, long count, Known known) {
        counts.put(new Count(key, count), known);
    }

    /** What was known about a count with the same value; empty when it never had this value. */
    Optional<Known> of(int key, long count) {
        return Optional.ofNullable(counts.get(new Count(key, count)));
    }
}
