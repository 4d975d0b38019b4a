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
import java.util.stream.Stream;

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

    /** Reads path to YAML text; throws {@link FileFaults} with every error in every file. */
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
     * The dataset that a file belongs to; empty when it has the columns of none.
     *
     * @param holds whether a column of the file contains a label in some row
     */
    public Optional<Match> match(Set<String> columns, BiPredicate<String, String> holds) {
        return matches().stream()
                .filter(match ->
                        match.layout().difference(match.dataset(), columns).isNone())
                .filter(match -> match.dataset().holds().entrySet().stream()
                        .allMatch(label -> holds.test(match.layout().columnInFile(label.getKey()), label.getValue())))
                .findFirst();
    }

    /** How many of the columns are in the layout of a dataset that shares most with them; 0 when none shares any. */
    public int columnsInCommon(Set<String> columns) {
        return known(columns)
                .mapToInt(known -> known.difference().inCommon())
                .max()
                .orElse(0);
    }

    /** Whether the columns are those of some dataset's files, or of the list of its measures. */
    public boolean haveLayout(Set<String> columns) {
        return known(columns).anyMatch(known -> known.difference().isNone());
    }

    /**
     * Whether a file may be a release with another layout: it has the period and a filter or figure of a dataset, or
     * most of the columns of a list of measures.
     */
    public boolean resemble(Set<String> columns) {
        boolean isLikeADataset = matches().stream()
                .filter(match -> columns.contains(match.layout().columnInFile("time_period")))
                .anyMatch(match -> match.layout().ownColumns(match.dataset()).anyMatch(columns::contains));
        return isLikeADataset
                || lists(columns)
                        .map(Known::difference)
                        .anyMatch(difference -> difference.inCommon() > difference.size());
    }

    /** The dataset whose measures a file describes; empty when it has the columns of no such list. */
    public Optional<Dataset> describedBy(Set<String> columns) {
        return all().stream()
                .filter(dataset -> dataset.dictionary()
                        .filter(list -> list.difference(columns).isNone())
                        .isPresent())
                .findFirst();
    }

    /** The nearest dataset to a file, and what differs, in words; empty when none has a column in common. */
    public Optional<String> nearest(Set<String> columns) {
        return known(columns)
                .filter(known -> known.difference().inCommon() > 0)
                .max(Comparator.<Known>comparingInt(known -> known.difference().inCommon())
                        .thenComparing(known -> -known.difference().size()))
                .map(known -> known.name() + ": "
                        + (known.difference().isNone()
                                ? "it has its columns, but no row with " + known.holds()
                                : known.difference().words()));
    }

    /** A layout that Hearth knows, compared with a file. */
    private record Known(String name, String holds, ColumnDifference difference) {}

    private Stream<Known> known(Set<String> columns) {
        Stream<Known> files = matches().stream()
                .map(match -> new Known(
                        match.dataset().id(),
                        match.dataset().holds().entrySet().stream()
                                .map(label -> "'" + label.getValue() + "' in " + label.getKey())
                                .collect(Collectors.joining(", ")),
                        match.layout().difference(match.dataset(), columns)));
        return Stream.concat(files, lists(columns));
    }

    private Stream<Known> lists(Set<String> columns) {
        return all().stream()
                .flatMap(dataset -> dataset.dictionary().stream()
                        .map(list -> new Known(
                                "the list of the measures of " + dataset.id(), "", list.difference(columns))));
    }

    private List<Match> matches() {
        return byId.values().stream()
                .flatMap(dataset -> dataset.layouts().stream().map(layout -> new Match(dataset, layout)))
                .toList();
    }
}
