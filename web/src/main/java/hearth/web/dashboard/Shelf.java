package hearth.web.dashboard;

import hearth.warehouse.dashboard.Dashboards;
import hearth.warehouse.dashboard.SavedQueries;
import hearth.warehouse.dashboard.Shelved;
import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.TextFiles;
import hearth.warehouse.indicator.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** What ships with Hearth and what a folder adds, read again when one of its files changes. */
final class Shelf<C extends Shelved<C>> {
    private final C shipped;
    private final OwnFolder own;
    private final Function<Path, Map<String, Supplier<C>>> found;
    private Map<String, C> good = Map.of();
    private List<String> stamp = List.of();
    private Content<C> content;

    /** @param found what a folder holds, by id, each to be read */
    private Shelf(C shipped, OwnFolder own, Function<Path, Map<String, Supplier<C>>> found) {
        this.shipped = shipped;
        this.own = own;
        this.found = found;
        this.content = new Content<>(shipped, List.of());
    }

    static Shelf<Dashboards> ofDashboards(Catalogue catalogue, OwnFolder own) {
        return new Shelf<>(Dashboards.shipped(catalogue), own, folder -> {
            Map<String, Supplier<Dashboards>> found = new TreeMap<>();
            TextFiles.inFolders(folder, Dashboards.FILE)
                    .forEach((id, files) -> found.put(id, () -> Dashboards.of(Map.of(id, files), catalogue)));
            return found;
        });
    }

    static Shelf<SavedQueries> ofQueries(Catalogue catalogue, OwnFolder own) {
        return new Shelf<>(SavedQueries.shipped(catalogue), own, folder -> {
            Map<String, Supplier<SavedQueries>> found = new TreeMap<>();
            TextFiles.in(folder, SavedQueries.ENDING)
                    .forEach((path, text) ->
                            found.put(SavedQueries.id(path), () -> SavedQueries.of(Map.of(path, text), catalogue)));
            return found;
        });
    }

    /**
     * What can be shown.
     *
     * @param faults of files that cannot be read; of these the last good version is shown
     */
    record Content<C>(C all, List<String> faults) {}

    synchronized Content<C> content() {
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

    private Content<C> read(Path folder) {
        List<String> faults = new ArrayList<>();
        Map<String, C> readable = new HashMap<>();
        found.apply(folder).forEach((id, one) -> {
            try {
                readable.put(id, shipped.and(one.get()).only(id));
            } catch (FileFaults e) {
                faults.addAll(e.faults());
                if (good.containsKey(id)) {
                    readable.put(id, good.get(id));
                }
            }
        });
        good = readable;
        return new Content<>(new TreeMap<>(readable).values().stream().reduce(shipped, Shelved::and), faults);
    }
}
