package hearth.jobs.published;

import hearth.warehouse.file.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The statistical neighbours of authorities by model, collected from files. */
final class NeighbourLists {
    private final Map<Key, Listed> lists = new LinkedHashMap<>();

    private record Key(String model, String laCode) {}

    private record Listed(String file, List<Neighbour> neighbours) {
        boolean differsFrom(Listed other) {
            return !codes().equals(other.codes());
        }

        private List<String> codes() {
            return neighbours.stream().map(Neighbour::neighbourLaCode).toList();
        }
    }

    List<Neighbour> all() {
        return lists.values().stream()
                .flatMap(list -> list.neighbours().stream())
                .toList();
    }

    /**
     * Adds the lists of a file, and says in words how many there are by each model. Throws {@link UserError}, and adds
     * none, when an earlier file has another list for the same council and model.
     */
    String add(String file, List<Neighbour> neighbours) {
        Map<Key, Listed> found = new LinkedHashMap<>();
        neighbours.forEach(neighbour -> found.computeIfAbsent(
                        new Key(neighbour.model(), neighbour.laCode()), key -> new Listed(file, new ArrayList<>()))
                .neighbours()
                .add(neighbour));
        found.forEach(this::checkAgreement);
        found.forEach(lists::putIfAbsent);
        Map<String, Long> counts =
                found.keySet().stream().collect(Collectors.groupingBy(Key::model, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> "neighbours of " + count.getValue() + " authorities by " + count.getKey())
                .collect(Collectors.joining(", "));
    }

    private void checkAgreement(Key key, Listed list) {
        Listed earlier = lists.get(key);
        if (earlier != null && earlier.differsFrom(list)) {
            throw new UserError(
                    "lists other neighbours of " + key.laCode() + " by " + key.model() + " than " + earlier.file(),
                    "",
                    "one list for each council and model",
                    "keep the one of the two files that is right");
        }
    }
}
