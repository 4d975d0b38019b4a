package hearth.jobs.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The statistical neighbours of authorities by model, collected from files: the first to list an authority's counts. */
final class NeighbourLists {
    private final Map<Key, List<Neighbour>> lists = new LinkedHashMap<>();

    private record Key(String model, String laCode) {
        static Key of(Neighbour neighbour) {
            return new Key(neighbour.model(), neighbour.laCode());
        }
    }

    List<Neighbour> all() {
        return lists.values().stream().flatMap(List::stream).toList();
    }

    /** Adds what a file holds, and says it in words: how many authorities by each model, and whom a file before listed otherwise. */
    String add(List<Neighbour> neighbours) {
        Map<Key, List<Neighbour>> found = new LinkedHashMap<>();
        neighbours.forEach(neighbour -> found.computeIfAbsent(Key.of(neighbour), key -> new ArrayList<>())
                .add(neighbour));
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> differing = new TreeSet<>();
        found.forEach((key, list) -> {
            counts.merge(key.model(), 1, Integer::sum);
            List<Neighbour> before = lists.putIfAbsent(key, list);
            if (before != null && !codes(before).equals(codes(list))) {
                differing.add(key.laCode());
            }
        });
        return counts.entrySet().stream()
                        .map(count -> "neighbours of " + count.getValue() + " authorities by " + count.getKey())
                        .collect(Collectors.joining(", "))
                + (differing.isEmpty()
                        ? ""
                        : "; an earlier file has others for " + String.join(", ", differing) + ", and they count");
    }

    private static List<String> codes(List<Neighbour> list) {
        return list.stream().map(Neighbour::neighbourLaCode).toList();
    }
}
