package hearth.warehouse.dashboard;

import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.Resources;
import hearth.warehouse.indicator.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Saved queries by id, in groups, then by title. */
public record SavedQueries(List<SavedQuery> all) implements Shelved<SavedQueries> {
    /** How the name of a file ends that holds one. */
    public static final String ENDING = ".sql";

    private static final String FOLDER = "queries";

    public SavedQueries {
        all = all.stream()
                .sorted(Comparator.comparing(SavedQuery::group).thenComparing(SavedQuery::title))
                .toList();
    }

    /** Those that ship with Hearth. */
    public static SavedQueries shipped(Catalogue catalogue) {
        Map<String, String> files = new TreeMap<>();
        Resources.under(FOLDER).forEach(path -> files.put(path, Resources.text(path)));
        return of(files, catalogue);
    }

    /** Reads files, by path; throws with every error in all of them. */
    public static SavedQueries of(Map<String, String> files, Catalogue catalogue) {
        List<String> faults = new ArrayList<>();
        List<SavedQuery> all = new ArrayList<>();
        files.forEach((path, text) -> all.add(new SavedQueryReader(id(path), text, catalogue, faults).read()));
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return new SavedQueries(all);
    }

    /** The id of the query in a file. */
    public static String id(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.length() - ENDING.length());
    }

    public Optional<SavedQuery> withId(String id) {
        return all.stream().filter(query -> query.id().equals(id)).findFirst();
    }

    /** Those of a group. */
    public List<SavedQuery> of(SavedQuery.Group group) {
        return all.stream().filter(query -> query.group() == group).toList();
    }

    @Override
    public SavedQueries only(String id) {
        return new SavedQueries(withId(id).stream().toList());
    }

    @Override
    public SavedQueries and(SavedQueries others) {
        List<String> faults = others.all.stream()
                .filter(other -> withId(other.id()).isPresent())
                .map(other -> other.id() + ENDING + ": a query that ships with Hearth has the id " + other.id()
                        + "; rename the file")
                .toList();
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return new SavedQueries(Stream.concat(all.stream(), others.all.stream()).toList());
    }
}
