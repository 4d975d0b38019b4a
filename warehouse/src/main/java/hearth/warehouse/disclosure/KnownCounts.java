package hearth.warehouse.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What readers of earlier releases can know of an authority's counts of a collection year, hidden ones too. It holds for a
 * count as long as this stays the same: a resubmission leaves most as they were, and what another choice of hidden ones
 * shows after it would add to what was shown before.
 */
final class KnownCounts {
    private final Map<Count, Known> counts = new HashMap<>();

    private record Count(String key, long count) {}

    /**
     * What is known of one count.
     *
     * @param least the least that it can be
     * @param most the most that it can be
     * @param isHidden whether it was hidden itself
     */
    record Known(long least, long most, boolean isHidden) {}

    void learn(String key, long count, Known known) {
        counts.put(new Count(key, count), known);
    }

    /** What was known of a count when it was the same; empty when it never was. */
    Optional<Known> of(String key, long count) {
        return Optional.ofNullable(counts.get(new Count(key, count)));
    }
}
