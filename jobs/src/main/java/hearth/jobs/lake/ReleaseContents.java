package hearth.jobs.lake;

import hearth.warehouse.file.UserError;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is in the tables of each release, noted when it is made, so that a loss is seen by whoever reads it. */
final class ReleaseContents {
    static final String TABLE = "ops_release_table";

    private final Lake lake;

    ReleaseContents(Lake lake) {
        this.lake = lake;
    }

    /** A table at a version. */
    private record TableVersion(String table, long version) {}

    /**
     * What a version of a table holds.
     *
     * @param rows null where a file was written by an earlier version of Hearth, which did not say
     */
    private record Content(@Nullable Long rows, long files, long bytes) {
        static Content of(Collection<DataFile> files) {
            boolean isCounted = files.stream().allMatch(file -> file.rows() != null);
            Long rows = isCounted
                    ? (Long) files.stream()
                            .mapToLong(file -> Objects.requireNonNull(file.rows()))
                            .sum()
                    : null;
            return new Content(
                    rows,
                    files.size(),
                    files.stream().mapToLong(DataFile::bytes).sum());
        }
    }

    /** Notes what is in the tables of a release that is about to be made. Versions that were released before are known. */
    void note(long release, Map<String, Long> versions) {
        Map<TableVersion, Content> known = known();
        lake.append(
                TABLE,
                taker -> versions.forEach((table, version) -> {
                    Content content = known.computeIfAbsent(
                            new TableVersion(table, version), any -> Content.of(lake.files(table, version)));
                    taker.accept(new @Nullable Object[] {
                        release, table, version, content.rows(), content.files(), content.bytes()
                    });
                }));
    }

    private Map<TableVersion, Content> known() {
        Map<TableVersion, Content> known = new HashMap<>();
        for (TableRow row : lake.read(TABLE)) {
            known.put(
                    new TableVersion(row.text("table_name"), row.count("version")),
                    new Content(
                            row.optionalCount("row_count").orElse(null),
                            row.count("file_count"),
                            row.count("byte_count")));
        }
        return known;
    }

    /** Fails where a table of a release no longer holds what was noted, before anything is made of it. */
    void check(long release) {
        Map<String, TableRow> noted = lake.read(TABLE).stream()
                .filter(row -> row.count("release_id") == release)
                .collect(Collectors.toMap(row -> row.text("table_name"), row -> row));
        noted.forEach((table, row) -> {
            List<DataFile> files = lake.files(table, row.count("version"));
            Content found = Content.of(files);
            if (found.files() != row.count("file_count") || found.bytes() != row.count("byte_count")) {
                throw new UserError(
                        "holds %,d files of %,d bytes at version %d"
                                .formatted(found.files(), found.bytes(), row.count("version")),
                        lake.root() + "/" + table,
                        "%,d files of %,d bytes, as in release %d"
                                .formatted(row.count("file_count"), row.count("byte_count"), release),
                        "restore its _delta_log, or the whole warehouse, from your backup");
            }
        });
    }
}
