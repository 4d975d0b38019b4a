package hearth.jobs.synthetic.published;

import java.util.HashMap;
import java.util.Map;

/** Numbers of children by the group and breakdown labels of the published tables. */
final class Tally {
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

    void add(String group, String breakdown, int number) {
        numbers.computeIfAbsent(group, g -> new HashMap<>()).merge(breakdown, number, Integer::sum);
    }

    void addAll(Tally other) {
        other.numbers.forEach((group, lines) -> lines.forEach((breakdown, number) -> add(group, breakdown, number)));
    }

    int of(String group, String breakdown) {
        return numbers.getOrDefault(group, Map.of()).getOrDefault(breakdown, 0);
    }
}
