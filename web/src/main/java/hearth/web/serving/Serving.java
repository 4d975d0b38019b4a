package hearth.web.serving;

import hearth.warehouse.file.UserError;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.access.Audience;
import io.delta.kernel.exceptions.KernelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the newest release of a warehouse, and the next one as soon as there is one. */
public final class Serving implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
    private static final long POLL_MILLIS = 250;
    private static final String NEXT = " Load returns or import published files; the first release is served at once.";
    private static final String NO_RELEASE = "The warehouse has no release yet." + NEXT;

    private final String root;
    private final DeltaWarehouse warehouse;
    private final String uri;
    private final LocalFiles local;
    private final Releases releases;
    private final DatabaseFolder folder;
    /** Files of earlier releases are kept apart, so that none of them takes the place of a newest one. */
    private final DatabaseFolder earlierFolder;

    private final EarlierRelease earlier = new EarlierRelease();
    private final Sharing sharing;
    private final Supplier<Catalogue> catalogue;
    private final Audience usual;
    private final Thread poller = new Thread(this::poll, "releases");
    private volatile Optional<ServedRelease> current = Optional.empty();
    private volatile String obstacle = "The newest release is being opened.";
    private OptionalLong seen = OptionalLong.empty();

    /**
     * @param root the warehouse: a folder or any URI that Hadoop knows
     * @param folder where database files are kept
     * @param usual for whom a release is made ready before it is served; others wait when they first ask
     * @param catalogue read where a file is made, which takes as long as to open one
     */
    public Serving(String root, Path folder, Sharing sharing, Audience usual, Supplier<Catalogue> catalogue) {
        this.root = root;
        this.folder = new DatabaseFolder(folder);
        this.earlierFolder = new DatabaseFolder(folder.resolve("earlier"));
        this.sharing = sharing;
        this.usual = usual;
        this.catalogue = catalogue;
        try {
            warehouse = new DeltaWarehouse(root);
            uri = warehouse.uri();
            local = new LocalFiles(warehouse.fileSystem(), folder.resolve("copied"));
            releases = new Releases(warehouse, local);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot reach the warehouse " + root, e);
        }
    }

    /** Begins to look for new releases. */
    public Serving start() {
        poller.setDaemon(true);
        poller.start();
        return this;
    }

    /** Takes hold of the newest release for a reader of pages or the API; empty while there is none. */
    public Optional<Lease> lease(Audience audience) throws SQLException {
        return lease(audience, Budget.PAGES);
    }

    private Optional<Lease> lease(Audience audience, Budget budget) throws SQLException {
        while (true) {
            Optional<ServedRelease> served = current;
            if (served.isEmpty()) {
                return Optional.empty();
            }
            if (served.get().retain()) {
                return Optional.of(Lease.of(served.get(), audience, budget));
            }
        }
    }

    /**
     * Takes hold of an earlier release as it was; empty where there is none with that number, or where its tables have lost
     * files. The first reader waits until its files are made.
     */
    public Optional<Lease> lease(Audience audience, long release) throws SQLException {
        Optional<Releases.Listing> listing = releases.readable();
        if (listing.isEmpty()) {
            return Optional.empty();
        }
        List<Release> all = listing.get().all();
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).id() == release) {
                List<Release> until = all.subList(0, place + 1);
                TableFiles files =
                        new ReleaseFiles(warehouse, local, until, listing.get().version());
                return earlier.lease(audience, all.get(place), () -> served(until, files, earlierFolder));
            }
        }
        return Optional.empty();
    }

    /** The last of some releases. */
    private ServedRelease served(List<Release> until, TableFiles files, DatabaseFolder of) {
        return new ServedRelease(until.get(until.size() - 1), uri, files, of, sharing, catalogue);
    }

    /** Takes hold of the release that is the newest now; fails where there is none that can be served. */
    public Lease newest(Audience audience) throws SQLException {
        return newest(audience, Budget.PAGES);
    }

    /** The same for questions that a reader writes, which have a share of the machine of their own. */
    public Lease newestForQuestions(Audience audience) throws SQLException {
        return newest(audience, Budget.QUESTIONS);
    }

    private Lease newest(Audience audience, Budget budget) throws SQLException {
        refresh();
        return lease(audience, budget).orElseThrow(() -> new UserError(nothing(obstacle), "", "", ""));
    }

    /**
     * What the staff of authorities alone may see of two releases. The later one is the newest where none is named, the
     * earlier one that before it.
     */
    public ReleasePair compare(Audience staff, OptionalLong from, OptionalLong to) throws SQLException {
        Releases.Listing listing =
                releases.readable().orElseThrow(() -> new UserError(nothing(NO_RELEASE), "", "", ""));
        List<Release> all = listing.all();
        if (all.isEmpty()) {
            throw new UserError(nothing(NO_RELEASE), "", "", "");
        }
        int after = to.isPresent() ? Release.place(all, to.getAsLong()) : all.size() - 1;
        int before = from.isPresent() ? Release.place(all, from.getAsLong()) : after - 1;
        if (before < 0) {
            throw new UserError(
                    "no release comes before release " + all.get(after).id()
                            + ", so there is nothing to compare it with",
                    "",
                    "",
                    "load or import something: that makes another release");
        }
        return ReleasePair.open(
                side(staff, all.subList(0, before + 1), listing.version()),
                side(staff, all.subList(0, after + 1), listing.version()));
    }

    /** The last of some releases, with the staff's own files of it. */
    private ReleasePair.Side side(Audience staff, List<Release> releasesUntil, long listVersion) throws SQLException {
        Release release = releasesUntil.get(releasesUntil.size() - 1);
        TableFiles files = new ReleaseFiles(warehouse, local, releasesUntil, listVersion);
        List<Path> own = new ArrayList<>();
        try {
            for (String laCode : staff.laCodes()) {
                own.add(OwnFiles.COUNTS.in(folder, laCode, catalogue, files));
            }
        } catch (KernelException | UnreadableTable | MissingDataFile e) {
            throw new UserError(
                    "release " + release.id() + " has lost files: " + e.getMessage(),
                    "",
                    "",
                    "compare later releases; ./hearth release list shows all of them");
        }
        return new ReleasePair.Side(release, own);
    }

    /** Whether there is a release to answer from. */
    public boolean isReady() {
        return current.isPresent();
    }

    /** Why there is nothing to serve, in words for a user. */
    public String obstacle() {
        return obstacle;
    }

    /** Why there is nothing to read, for whoever named the warehouse: a folder that does not exist may be misspelt. */
    private String nothing(String why) {
        return warehouse.exists() ? why : "There is no warehouse at " + root + "." + NEXT;
    }

    /** Looks once; a release that cannot be served is reported and the one before stays. */
    public synchronized void refresh() {
        try {
            OptionalLong version = releases.version();
            if (version.isEmpty()) {
                obstacle = NO_RELEASE;
            } else if (!version.equals(seen)) {
                swap(version.getAsLong());
                seen = version;
            }
        } catch (SQLException | RuntimeException e) {
            report(String.valueOf(e.getMessage()));
        }
    }

    private void swap(long version) throws SQLException {
        List<Release> all;
        try {
            all = releases.all(version);
        } catch (SQLException | RuntimeException e) {
            if (current.isEmpty()) {
                Optional<Releases.Listing> earlier = releases.before(version);
                earlier.ifPresent(list -> serveEarlier(list.all(), list.all().size(), list.version()));
            }
            throw e;
        }
        if (all.isEmpty()) {
            obstacle = NO_RELEASE;
            return;
        }
        try {
            serve(all, version);
        } catch (SQLException | RuntimeException e) {
            serveEarlier(all, all.size() - 1, version);
            throw e;
        }
    }

    private void serve(List<Release> until, long version) throws SQLException {
        ServedRelease next = served(until, new ReleaseFiles(warehouse, local, until, version), folder);
        next.prepare(usual);
        Optional<ServedRelease> before = current;
        current = Optional.of(next);
        before.ifPresent(ServedRelease::retire);
    }

    /**
     * Serves the newest of some releases that can be served, where none is served yet: a broken one hides no other.
     *
     * @param first how many of the releases come into question
     */
    private void serveEarlier(List<Release> all, int first, long version) {
        for (int count = first; count > 0 && current.isEmpty(); count--) {
            try {
                serve(all.subList(0, count), version);
            } catch (SQLException | RuntimeException e) {
                LOG.warn(
                        "Release {} cannot be served either: {}",
                        all.get(count - 1).id(),
                        e.getMessage());
            }
        }
    }

    private void report(String problem) {
        String words = "The newest release cannot be served: " + problem;
        if (!words.equals(obstacle)) {
            LOG.error(words);
            obstacle = words;
        }
    }

    private void poll() {
        try {
            while (true) {
                refresh();
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        poller.interrupt();
        Optional<ServedRelease> last = current;
        current = Optional.empty();
        last.ifPresent(ServedRelease::retire);
        earlier.close();
        folder.close();
        earlierFolder.close();
    }
}
