package hearth.jobs.lake;

import hearth.warehouse.file.UserError;
import hearth.warehouse.table.Table;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The releases of a warehouse: which versions of the tables are served together. */
public final class Releases {
    public static final String TABLE = "ops_release";

    private final Lake lake;

    public Releases(Lake lake) {
        this.lake = lake;
    }

    /** One release. */
    public record Release(
            long id, Instant releasedAt, String reason, boolean isMadeUp, Map<String, Long> tableVersions) {}

    /** All releases, the newest first. */
    public List<Release> all() {
        return lake.read(TABLE).stream()
                .map(Releases::release)
                .sorted(Comparator.comparing(Release::id).reversed())
                .toList();
    }

    public Optional<Release> newest() {
        return all().stream().findFirst();
    }

    /** The release with that number; fails when there is none. */
    public Release find(long id) {
        return all().stream()
                .filter(release -> release.id() == id)
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "there is no release " + id, "", "", "see those there are with ./hearth release list"));
    }

    /** Made-up and real data in one warehouse. */
    private static final class MixedOrigins extends UserError {
        private static final int USAGE = 2;

        MixedOrigins(String held, String given, String warehouse) {
            super(
                    "holds " + held + " data, and " + given + " data must never be mixed with them",
                    "warehouse " + warehouse,
                    "",
                    "name another folder with --warehouse, or check --made-up",
                    USAGE);
        }
    }

    /** Fails where data of the other origin are in the warehouse: made-up figures are not protected, real ones are. */
    public void checkOrigin(Origin origin) {
        newest().filter(release -> release.isMadeUp() != (origin == Origin.MADE_UP))
                .ifPresent(release -> {
                    throw release.isMadeUp()
                            ? new MixedOrigins("made-up", "real", lake.root())
                            : new MixedOrigins("real", "made-up", lake.root());
                });
    }

    /** Makes a release of the current version of every table. Once a warehouse holds synthetic data, every release says so. */
    public Release publish(String reason, Instant now, Origin origin) {
        Map<String, Long> versions = new TreeMap<>();
        for (Table table : Table.all()) {
            if (!table.name().equals(TABLE) && !table.name().equals(ReleaseContents.TABLE)) {
                lake.version(table.name()).ifPresent(version -> versions.put(table.name(), version));
            }
        }
        return append(reason, now, origin, versions);
    }

    /**
     * Readies the warehouse for a writer of data of that origin: it must be whole, and as it was released.
     *
     * @return the tables that had unreleased changes, which are rolled back
     */
    public List<String> prepare(Origin origin) throws IOException {
        checkOrigin(origin);
        Optional<Release> newest = newest();
        if (newest.isPresent()) {
            new ReleaseContents(lake).check(newest.get().id());
        }
        return rollBackUnreleased();
    }

    /**
     * Rolls back what was written and never released, because a writer died or its release was rolled back: every table
     * returns to its version in the newest release.
     *
     * @return the tables that had unreleased changes
     */
    public List<String> rollBackUnreleased() throws IOException {
        List<Release> releases = all();
        Map<String, Long> released =
                releases.stream().findFirst().map(Release::tableVersions).orElse(Map.of());
        List<String> rolledBack = new ArrayList<>();
        for (Table table : Table.all()) {
            String name = table.name();
            Optional<Long> version = Optional.ofNullable(released.get(name));
            if (!name.equals(TABLE) && lake.has(name) && !isReleased(name, version)) {
                rolledBack.add(name);
                rollBack(name, version, releases);
            }
        }
        return rolledBack;
    }

    private boolean isReleased(String table, Optional<Long> version) {
        return version.map(released -> lake.isAtVersion(table, released))
                .orElseGet(() -> lake.files(table).isEmpty());
    }

    private void rollBack(String table, Optional<Long> version, List<Release> releases) throws IOException {
        if (version.isPresent()) {
            lake.restore(table, version.get());
        } else if (releases.stream().anyMatch(release -> release.tableVersions().containsKey(table))) {
            lake.empty(table);
        } else {
            lake.drop(table);
        }
    }

    /** Makes a release of the same table versions as an earlier one; fails when there is no such release. */
    public Release rollBack(long id, Instant now) {
        return append("rollback to release " + id, now, Origin.REAL, new TreeMap<>(find(id).tableVersions()));
    }

    private Release append(String reason, Instant now, Origin origin, Map<String, Long> versions) {
        Optional<Release> newest = newest();
        long id = newest.map(Release::id).orElse(0L) + 1;
        versions.remove(ReleaseContents.TABLE);
        new ReleaseContents(lake).note(id, versions);
        versions.put(ReleaseContents.TABLE, lake.version(ReleaseContents.TABLE).orElseThrow());
        Release release = new Release(
                id,
                now,
                reason,
                origin == Origin.MADE_UP || newest.map(Release::isMadeUp).orElse(false),
                versions);
        lake.append(TABLE, taker -> taker.accept(row(release)));
        return release;
    }

    private static @Nullable Object[] row(Release release) {
        return new @Nullable Object[] {
            release.id(), release.releasedAt(), release.reason(), release.isMadeUp(), release.tableVersions()
        };
    }

    private static Release release(TableRow row) {
        return new Release(
                row.count("release_id"),
                row.instant("released_at"),
                row.text("reason"),
                row.isTrue("is_made_up"),
                row.counts("table_versions"));
    }
}
