package hearth.web.dashboard;

import hearth.warehouse.dashboard.Dashboard;
import hearth.warehouse.dashboard.Dashboards;
import hearth.warehouse.file.FileFaults;
import hearth.warehouse.file.TextFiles;
import hearth.warehouse.indicator.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dashboards that ship with Hearth and those of a folder, read again when one of its files changes. */
final class DashboardShelf {
    private final Catalogue catalogue;
    private final Dashboards shipped;
    private final DashboardFolder own;
    private List<String> stamp = List.of();
    private Content content;

    DashboardShelf(Catalogue catalogue, DashboardFolder own) {
        this.catalogue = catalogue;
        this.own = own;
        this.shipped = Dashboards.shipped(catalogue);
        this.content = new Content(shipped, List.of());
    }

    /**
     * What can be shown.
     *
     * @param faults of folders that cannot be read; of these the last good version is shown
     */
    record Content(Dashboards dashboards, List<String> faults) {}

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
        Map<String, Dashboard> good = new LinkedHashMap<>();
        TextFiles.inFolders(folder, Dashboards.FILE).forEach((id, files) -> {
            try {
                Dashboards all = shipped.and(Dashboards.of(Map.of(id, files), catalogue));
                all.withId(id).ifPresent(dashboard -> good.put(id, dashboard));
            } catch (FileFaults e) {
                faults.addAll(e.faults());
                before(id).ifPresent(dashboard -> good.put(id, dashboard));
            }
        });
        return new Content(shipped.and(new Dashboards(List.copyOf(good.values()))), faults);
    }

    /** What a folder of the user's own said when it could be read last. */
    private Optional<Dashboard> before(String id) {
        return shipped.withId(id).isPresent()
                ? Optional.empty()
                : content.dashboards().withId(id);
    }
}
