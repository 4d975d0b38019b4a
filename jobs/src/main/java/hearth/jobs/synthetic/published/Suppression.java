package hearth.jobs.synthetic.published;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which numbers of one council's group are hidden: 1 to 5, and what would give a hidden one away by subtraction. */
final class Suppression {
    private static final int LARGEST_HIDDEN = 5;

    private Suppression() {}

    static boolean small(long number) {
        return number >= 1 && number <= LARGEST_HIDDEN;
    }

    /** The hidden breakdowns of a group, given all its numbers by breakdown. */
    static Set<String> hidden(Map<String, Integer> numbers) {
        Set<String> hidden = new HashSet<>();
        numbers.forEach((breakdown, number) -> {
            if (small(number)) {
                hidden.add(breakdown);
            }
        });
        Optional<String> next = nextToHide(numbers, hidden);
        while (next.isPresent()) {
            hidden.add(next.get());
            next = nextToHide(numbers, hidden);
        }
        return hidden;
    }

    private static Optional<String> nextToHide(Map<String, Integer> numbers, Set<String> hidden) {
        for (PublishedTable.Sum sum : PublishedTable.SUMS) {
            if (numbers.containsKey(sum.whole())) {
                Optional<String> next = nextToHide(sum.whole(), sum.parts(), numbers, hidden);
                if (next.isPresent()) {
                    return next;
                }
            }
        }
        return Optional.empty();
    }

    /** If exactly one number of a sum is hidden, its smallest shown part must go too; a zero only when nothing else can. */
    private static Optional<String> nextToHide(
            String whole, List<String> parts, Map<String, Integer> numbers, Set<String> hidden) {
        List<String> known = new ArrayList<>(parts);
        known.removeIf(part -> !numbers.containsKey(part));
        long unknown = known.stream().filter(hidden::contains).count() + (hidden.contains(whole) ? 1 : 0);
        if (unknown != 1) {
            return Optional.empty();
        }
        return known.stream()
                .filter(part -> !hidden.contains(part))
                .min(Comparator.comparing((String part) -> numbers.getOrDefault(part, 0) == 0)
                        .thenComparing(part -> numbers.getOrDefault(part, 0)));
    }
}
