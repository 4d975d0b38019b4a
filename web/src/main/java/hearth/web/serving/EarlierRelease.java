package hearth.web.serving;

import hearth.web.access.Audience;
import io.delta.kernel.exceptions.KernelException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The release before the newest that was asked for last. It stays open until another one is asked for: papers of one
 * meeting are read together.
 */
final class EarlierRelease implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierRelease.class);

    private Optional<ServedRelease> served = Optional.empty();

    /**
     * Takes hold of a release, whose files are made first where there are none; empty where its tables have lost files.
     *
     * @param opened the release to serve where it is not the one that is open
     */
    synchronized Optional<Lease> lease(Audience audience, Release release, Supplier<ServedRelease> opened)
            throws SQLException {
        ServedRelease wanted =
                served.filter(open -> open.release().equals(release)).orElseGet(() -> replace(opened.get()));
        wanted.retain();
        try {
            return Optional.of(Lease.of(wanted, audience, Budget.PAGES));
        } catch (KernelException | UnreadableTable | MissingDataFile e) {
            LOG.warn("Release {} cannot be opened again: {}", release.id(), e.getMessage());
            return Optional.empty();
        }
    }

    private ServedRelease replace(ServedRelease next) {
        close();
        served = Optional.of(next);
        return next;
    }

    @Override
    public synchronized void close() {
        served.ifPresent(ServedRelease::retire);
        served = Optional.empty();
    }
}
