package hearth.web.dashboard;

import hearth.warehouse.dashboard.SavedQueries;
import hearth.warehouse.dashboard.SavedQuery;
import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.TextFiles;
import hearth.warehouse.indicator.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The saved queries that ship with Hearth and those of a folder, read again when one of its files changes. */
final class QueryShelf {
    private final Catalogue catalogue;
    private final SavedQueries shipped;
    private final QueryFolder own;
    private List<String> stamp = List.of();
    private Content content;

    QueryShelf(Catalogue catalogue, QueryFolder own) {
        this.catalogue = catalogue;
        this.own = own;
        this.shipped = SavedQueries.shipped(catalogue);
        this.content = new Content(shipped, List.of());
    }

    /**
     * What can be asked.
     *
     * @param faults of files that cannot be read; of these the last good version is shown
     */
    record Content(SavedQueries queries, List<String> faults) {}

    synchronized Content content() {
        own.folder().ifPresent(this::refresh);
        return content;
    }

    private void refresh(Path folder) {
        List<String> now = TextFiles.stamp(folder);
        if (!now.equals(stamp)) {
            content = read(folder);
            stamp = now;
        }
    }

    private Content read(Path folder) {
        List<String> faults = new ArrayList<>();
        Map<String, SavedQuery> good = new LinkedHashMap<>();
        TextFiles.in(folder, SavedQueries.ENDING).forEach((path, text) -> {
            String id = SavedQueries.id(path);
            try {
                shipped.and(SavedQueries.of(Map.of(path, text), catalogue))
                        .withId(id)
                        .ifPresent(query -> good.put(id, query));
            } catch (FileFaults e) {
                faults.addAll(e.faults());
                before(id).ifPresent(query -> good.put(id, query));
            }
        });
        return new Content(shipped.and(new SavedQueries(List.copyOf(good.values()))), faults);
    }

    /** What a file of the user's own said when it could be read last. */
    private Optional<SavedQuery> before(String id) {
        return shipped.withId(id).isPresent()
                ? Optional.empty()
                : content.queries().withId(id);
    }
}
