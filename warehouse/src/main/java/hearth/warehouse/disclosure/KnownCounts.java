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
    private final Map<Count, Range> ranges = new HashMap<>();

    private record Count(String key, long count) {}

    /** The least and the most that a count can be. */
    record Range(long least, long most) {}

    void learn(String key, long count, Range range) {
        ranges.put(new Count(key, count), range);
    }

    /** What was known of a count when it was the same; empty when it never was. */
    Optional<Range> of(String key, long count) {
        return Optional.ofNullable(ranges.get(new Count(key, count)));
    }
}
