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

/** Dashboards by id, for board members first, then by title. */
public record Dashboards(List<Dashboard> all) implements Shelved<Dashboards> {
    /** The file that makes a folder a dashboard. */
    public static final String FILE = DashboardReader.FILE;

    private static final String FOLDER = "dashboards";

    public Dashboards {
        all = all.stream()
                .sorted(Comparator.comparing(Dashboard::reader).thenComparing(Dashboard::title))
                .toList();
    }

    /** Those that ship with Hearth. */
    public static Dashboards shipped(Catalogue catalogue) {
        Map<String, Map<String, String>> folders = new TreeMap<>();
        for (String path : Resources.under(FOLDER)) {
            String[] parts = path.split("/");
            folders.computeIfAbsent(parts[1], id -> new TreeMap<>()).put(parts[2], Resources.text(path));
        }
        return of(folders, catalogue);
    }

    /** Reads the files of each folder, by folder and name; throws with every error in all of them. */
    public static Dashboards of(Map<String, Map<String, String>> folders, Catalogue catalogue) {
        List<String> faults = new ArrayList<>();
        List<Dashboard> all = new ArrayList<>();
        folders.forEach((id, files) -> all.add(new DashboardReader(id, files, catalogue, faults).read()));
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return new Dashboards(all);
    }

    public Optional<Dashboard> withId(String id) {
        return all.stream().filter(dashboard -> dashboard.id().equals(id)).findFirst();
    }

    @Override
    public Dashboards only(String id) {
        return new Dashboards(withId(id).stream().toList());
    }

    @Override
    public Dashboards and(Dashboards others) {
        List<String> faults = others.all.stream()
                .filter(other -> withId(other.id()).isPresent())
                .map(other -> other.id() + "/" + FILE + ": a dashboard that ships with Hearth has the" + " id "
                        + other.id() + "; rename the folder")
                .toList();
        if (!faults.isEmpty()) {
            throw new FileFaults(faults);
        }
        return new Dashboards(Stream.concat(all.stream(), others.all.stream()).toList());
    }
}
