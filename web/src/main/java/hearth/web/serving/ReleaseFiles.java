package hearth.web.serving;

import hearth.warehouse.table.Table;
import io.delta.kernel.exceptions.KernelException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of the newest release's tables, and of those before it. */
final class ReleaseFiles implements TableFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ReleaseFiles.class);

    private final DeltaWarehouse warehouse;
    private final LocalFiles local;
    private final long listVersion;
    private final List<Release> earlier;
    private final Release newest;
    private Optional<RecordedContents> contents = Optional.empty();

    /**
     * @param releases all of them, the newest last
     * @param listVersion the version of the list of releases that they were read from
     */
    ReleaseFiles(DeltaWarehouse warehouse, LocalFiles local, List<Release> releases, long listVersion) {
        this.warehouse = warehouse;
        this.local = local;
        this.listVersion = listVersion;
        this.earlier = releases.subList(0, releases.size() - 1);
        this.newest = releases.get(releases.size() - 1);
    }

    @Override
    public List<DeltaFile> of(Table table) {
        if (table.name().equals(Releases.TABLE)) {
            return files(table, listVersion);
        }
        Long version = newest.tableVersions().get(table.name());
        if (version == null) {
            return List.of();
        }
        List<DeltaFile> files = files(table, version);
        LocalFiles.requireWhole(table.name(), files);
        contents().check(table, files);
        return files;
    }

    @Override
    public OptionalLong rows(Table table) {
        return contents().rows(table);
    }

    /** What the release noted of its tables, read when it is first needed. */
    private synchronized RecordedContents contents() {
        RecordedContents known = contents.orElseGet(this::readContents);
        contents = Optional.of(known);
        return known;
    }

    private RecordedContents readContents() {
        Long version = newest.tableVersions().get(RecordedContents.TABLE.name());
        if (version == null) {
            return RecordedContents.NONE;
        }
        List<DeltaFile> files = files(RecordedContents.TABLE, version);
        LocalFiles.requireWhole(RecordedContents.TABLE.name(), files);
        return RecordedContents.of(newest, files);
    }

    @Override
    public List<List<DeltaFile>> before(Table table) {
        List<List<DeltaFile>> before = new ArrayList<>();
        Optional<Long> last = Optional.empty();
        for (Release release : earlier) {
            Optional<Long> version = Optional.ofNullable(release.tableVersions().get(table.name()));
            if (version.isPresent() && !version.equals(last)) {
                filesIfKept(table, release, version.get()).ifPresent(before::add);
            }
            last = version;
        }
        return before;
    }

    private Optional<List<DeltaFile>> filesIfKept(Table table, Release release, long version) {
        try {
            List<DeltaFile> files = files(table, version);
            LocalFiles.requireAll(files);
            return Optional.of(files);
        } catch (KernelException | UnreadableTable | UncheckedIOException e) {
            LOG.warn(
                    "Release {} has lost files, so suppression cannot take account of what it showed: {}",
                    release.id(),
                    e.getMessage());
            return Optional.empty();
        }
    }

    private List<DeltaFile> files(Table table, long version) {
        return local.of(table.name(), warehouse.files(table, version));
    }
}
