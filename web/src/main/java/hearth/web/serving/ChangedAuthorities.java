package hearth.web.serving;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import hearth.warehouse.table.Table;
import hearth.web.query.SqlFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The authorities of which readers see other figures than in the shared file that is continued, or anything at all where
 * the file is new: {@code changed_authority}.
 */
final class ChangedAuthorities {
    private static final Table FIGURES = Table.named(SharedFile.EXTRACT_FIGURES);
    private static final Table LOCAL = Table.named(SharedFile.LOCAL_FIGURES);

    private final Map<String, Extracts> extracts = new TreeMap<>();
    private final Set<String> changed;

    /**
     * The files of an authority's figures from extracts.
     *
     * @param earlier those of each earlier release that had others than the one after it, the oldest first
     */
    record Extracts(List<DeltaFile> now, List<List<DeltaFile>> earlier) {
        static final Extracts NONE = new Extracts(List.of(), List.of());

        /** Those of each earlier release and then of this one. */
        List<List<DeltaFile>> releases() {
            return Stream.concat(earlier.stream(), Stream.of(now)).toList();
        }

        private List<Object> paths() {
            return List.of(
                    ChangedAuthorities.paths(now),
                    earlier.stream().map(ChangedAuthorities::paths).toList());
        }
    }

    /** Finds them, and keeps in the file what their figures are made from now. */
    ChangedAuthorities(DeltaTables tables, SharedFile file) throws SQLException {
        // Only where counts are protected does what else is known about them matter.
        Map<String, String> published = file.isProtected() ? publishedCounts(tables) : Map.of();
        List<Map<String, List<DeltaFile>>> before = file.isProtected()
                ? file.files().before(FIGURES).stream()
                        .map(files -> byAuthority(FIGURES, files))
                        .toList()
                : List.of();
        byAuthority(FIGURES, file.files().of(FIGURES))
                .forEach((laCode, files) -> extracts.put(laCode, new Extracts(files, earlier(laCode, before, files))));
        Map<String, List<DeltaFile>> local = byAuthority(LOCAL, file.files().of(LOCAL));
        Set<String> all = new TreeSet<>(extracts.keySet());
        all.addAll(local.keySet());
        Origins origins = new Origins(tables, "authority_origin");
        for (String laCode : all) {
            origins.isNew(
                    laCode,
                    Fingerprint.of(
                            extracts.getOrDefault(laCode, Extracts.NONE).paths(),
                            paths(local.getOrDefault(laCode, List.of())),
                            published.getOrDefault(laCode, "")));
        }
        changed = origins.changed();
        origins.keep();
        list(tables);
    }

    /** Those of each that has extracts, in the order of their codes. */
    List<Extracts> extracts() {
        return extracts.entrySet().stream()
                .filter(authority -> changed.contains(authority.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, List<DeltaFile>> byAuthority(Table table, List<DeltaFile> files) {
        return files.stream().collect(groupingBy(file -> DeltaTables.partition(table, file), TreeMap::new, toList()));
    }

    private static List<String> paths(List<DeltaFile> files) {
        return files.stream().map(DeltaFile::path).sorted().toList();
    }

    /**
     * An authority's files in earlier releases where they differ from those of the release after; the newest release says
     * nothing new where it has the same files as the one before.
     */
    private static List<List<DeltaFile>> earlier(
            String laCode, List<Map<String, List<DeltaFile>>> releases, List<DeltaFile> now) {
        Deque<List<DeltaFile>> changes = new ArrayDeque<>();
        for (Map<String, List<DeltaFile>> release : releases) {
            List<DeltaFile> files = release.getOrDefault(laCode, List.of());
            if (!files.isEmpty() && !files.equals(changes.peekLast())) {
                changes.add(files);
            }
        }
        if (now.equals(changes.peekLast())) {
            changes.removeLast();
        }
        return List.copyOf(changes);
    }

    /** A sum of each authority's published counts, which any change of them changes. */
    private static Map<String, String> publishedCounts(DeltaTables tables) throws SQLException {
        Map<String, String> sums = new HashMap<>();
        try (Statement statement = tables.connection().createStatement();
                ResultSet rows = statement.executeQuery(SqlFile.text("serving/published-counts-of-each.sql"))) {
            while (rows.next()) {
                sums.put(rows.getString(1), rows.getString(2));
            }
        }
        return sums;
    }

    private void list(DeltaTables tables) throws SQLException {
        tables.run("CREATE TEMP TABLE changed_authority (la_code TEXT)");
        tables.append(DeltaTables.TEMPORARY, "main", "changed_authority", appender -> {
            for (String laCode : changed) {
                appender.beginRow().append(laCode).endRow();
            }
        });
    }
}
