package hearth.web.serving;

import hearth.warehouse.disclosure.DisclosurePolicy;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import hearth.web.access.Role;
import hearth.web.serving.SharedFile.Protection;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * One release with a database for each audience that has asked, made when it first asks. It closes when it is retired and
 * its last reader has finished, so that a request ends on the release it began with.
 */
final class ServedRelease {
    private final Release release;
    private final String warehouse;
    private final TableFiles tables;
    private final DatabaseFolder folder;
    private final Sharing sharing;
    private final Supplier<Catalogue> catalogue;
    private final Map<Purpose, AudienceDatabase> databases = new ConcurrentHashMap<>();
    private final Object writing = new Object();
    private int leases;
    private boolean isRetired;
    private Optional<Boolean> isAboutNobody = Optional.empty();

    ServedRelease(
            Release release,
            String warehouse,
            TableFiles tables,
            DatabaseFolder folder,
            Sharing sharing,
            Supplier<Catalogue> catalogue) {
        this.release = release;
        this.warehouse = warehouse;
        this.tables = tables;
        this.folder = folder;
        this.sharing = sharing;
        this.catalogue = catalogue;
    }

    Release release() {
        return release;
    }

    /** Who reads, and for what. */
    private record Purpose(Audience audience, Budget budget) {}

    /** Makes the files that an audience reads, so that it does not wait for them when it asks. */
    void prepare(Audience audience) throws SQLException {
        files(audience);
    }

    /** What an audience may read of the release. */
    AudienceDatabase database(Audience audience, Budget budget) throws SQLException {
        Purpose purpose = new Purpose(audience, budget);
        AudienceDatabase known = databases.get(purpose);
        if (known != null) {
            return known;
        }
        synchronized (databases) {
            known = databases.get(purpose);
            if (known == null) {
                known = AudienceDatabase.open(audience, budget, files(audience));
                databases.put(purpose, known);
            }
            return known;
        }
    }

    /** What an audience may read, for a process of its own to open. */
    Attachment attachment(Audience audience) throws SQLException {
        return new Attachment(audience, files(audience));
    }

    private Map<String, Path> files(Audience audience) throws SQLException {
        Map<String, Path> files = new LinkedHashMap<>();
        files.put(SharedFile.NAME, shared(audience));
        for (String laCode : audience.laCodes()) {
            files.put(OwnFiles.COUNTS.name(laCode), OwnFiles.COUNTS.in(folder, laCode, catalogue, tables));
            if (audience.role() == Role.CASEWORKER) {
                files.put(OwnFiles.ROWS.name(laCode), OwnFiles.ROWS.in(folder, laCode, catalogue, tables));
            }
        }
        return files;
    }

    /** A table that an audience may read, as Parquet. One is written after the other: each may take much memory. */
    InputStream parquet(Audience audience, String table) throws SQLException {
        Map<String, Path> files = files(audience);
        synchronized (writing) {
            return folder.passing(table + ".parquet", file -> AudienceDatabase.write(audience, files, table, file));
        }
    }

    /** Names everything that an audience may read of the release: a file's name identifies what it was made from. */
    String edition(Audience audience) throws SQLException {
        return Fingerprint.of(files(audience).values().stream()
                .map(file -> file.getFileName().toString())
                .toList());
    }

    /** How counts are protected where they are. */
    DisclosurePolicy policy() {
        return sharing.policy();
    }

    /** Whether an audience reads the counts of others protected: unless all of them are about nobody. */
    boolean protects(Audience audience) {
        return !audience.seesAllCounts() && !(sharing.showsMadeUp() && isAboutNobody());
    }

    /** Whether the data of every council are made up; a release that says so is not believed. */
    private synchronized boolean isAboutNobody() {
        boolean known =
                isAboutNobody.isPresent() ? isAboutNobody.get() : release.isMadeUp() && MadeUpCouncils.areAll(tables);
        isAboutNobody = Optional.of(known);
        return known;
    }

    private Path shared(Audience audience) throws SQLException {
        Protection protection = protects(audience) ? Protection.BY_POLICY : Protection.NONE;
        // Only a file that was made in the same way can be continued.
        String name = SharedFile.NAME + "-" + Fingerprint.of(warehouse, protection, sharing);
        String fingerprint =
                Fingerprint.of(release.releasedAt(), release.isMadeUp(), new TreeMap<>(release.tableVersions()));
        return folder.continued(
                name,
                fingerprint,
                SharedFile.NAME,
                connection -> new SharedFile(release, sharing, protection, catalogue.get(), tables).fill(connection));
    }

    /** Counts a reader in; false when the release has been retired. */
    synchronized boolean retain() {
        if (isRetired) {
            return false;
        }
        leases++;
        return true;
    }

    /** Counts a reader out. */
    synchronized void leave() {
        leases--;
        closeWhenUnused();
    }

    synchronized void retire() {
        isRetired = true;
        closeWhenUnused();
    }

    private void closeWhenUnused() {
        if (isRetired && leases == 0) {
            try {
                for (AudienceDatabase database : databases.values()) {
                    database.close();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("cannot close the databases of release " + release.id(), e);
            }
        }
    }
}
