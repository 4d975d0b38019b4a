package hearth.warehouse.published;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** The datasets that Hearth knows. */
public final class Datasets {
    private final Map<String, Dataset> byId;

    private Datasets(Map<String, Dataset> byId) {
        this.byId = byId;
    }

    /** A dataset, and the layout of it that a file has. */
    public record Match(Dataset dataset, Layout layout) {}

    /** Those that ship with Hearth. */
    public static Datasets shipped() {
        Map<String, String> files = new TreeMap<>();
        Resources.under("published").forEach(path -> files.put(path, Resources.text(path)));
        return read(files);
    }

    /** Reads path to YAML text; throws {@link FileFaults} with every fault of every file. */
    static Datasets read(Map<String, String> files) {
        List<String> faults = new ArrayList<>();
        Map<String, Dataset> byId = new TreeMap<>();
        files.forEach((path, yaml) -> {
            Dataset dataset = DatasetReader.read(path, yaml, faults);
            byId.put(dataset.id(), dataset);
        });
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return new Datasets(byId);
    }

    /** All of them, by id. */
    public Collection<Dataset> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Dataset> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The dataset that a file is of; empty when it has the columns of none.
     *
     * @param holds whether a column of the file holds a label in some row
     */
    public Optional<Match> match(Set<String> columns, BiPredicate<String, String> holds) {
        return matches().stream()
                .filter(match ->
                        match.layout().difference(match.dataset(), columns).isNone())
                .filter(match -> match.dataset().holds().entrySet().stream()
                        .allMatch(label -> holds.test(match.layout().printed(label.getKey()), label.getValue())))
                .findFirst();
    }

    /** The dataset that comes nearest to a file, and what differs, in words; empty when none has a column in common. */
    public Optional<String> nearest(Set<String> columns) {
        return matches().stream()
                .filter(match -> inCommon(match, columns) > 0)
                .max(Comparator.<Match>comparingInt(match -> inCommon(match, columns))
                        .thenComparing(match -> -difference(match, columns).size()))
                .map(match -> match.dataset().id() + ": " + words(match, difference(match, columns)));
    }

    private static int inCommon(Match match, Set<String> columns) {
        return columns.size() - difference(match, columns).unknown().size();
    }

    private static Layout.Difference difference(Match match, Set<String> columns) {
        return match.layout().difference(match.dataset(), columns);
    }

    private static String words(Match match, Layout.Difference difference) {
        if (difference.isNone()) {
            return "it has its columns, but no row with "
                    + match.dataset().holds().entrySet().stream()
                            .map(label -> "'" + label.getValue() + "' in " + label.getKey())
                            .collect(Collectors.joining(", "));
        }
        List<String> words = new ArrayList<>();
        if (!difference.missing().isEmpty()) {
            words.add("it lacks " + String.join(", ", difference.missing()));
        }
        if (!difference.unknown().isEmpty()) {
            words.add("it has beside them " + String.join(", ", difference.unknown()));
        }
        return String.join("; ", words);
    }

    private List<Match> matches() {
        return byId.values().stream()
                .flatMap(dataset -> dataset.layouts().stream().map(layout -> new Match(dataset, layout)))
                .toList();
    }
}
