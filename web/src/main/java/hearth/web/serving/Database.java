package hearth.web.serving;

import hearth.web.query.Session;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.duckdb.DuckDBConnection;

/**
 * The database file of one release, open for reading only. It closes when it is retired and its last reader has
 * finished, so that a request ends on the release it began with.
 */
final class Database {
    private final Release release;
    private final Readers readers;
    private final DuckDBConnection connection;
    private final Deque<Session> sessions = new ConcurrentLinkedDeque<>();
    private int held;
    private boolean isRetired;

    private Database(Release release, Readers readers, DuckDBConnection connection) {
        this.release = release;
        this.readers = readers;
        this.connection = connection;
    }

    static Database open(Path file, Release release, Readers readers) throws SQLException {
        Properties locked = new Properties();
        locked.setProperty("duckdb.read_only", "true");
        locked.setProperty("enable_external_access", "false");
        locked.setProperty("autoinstall_known_extensions", "false");
        locked.setProperty("autoload_known_extensions", "false");
        locked.setProperty("memory_limit", "512MB");
        locked.setProperty("temp_directory", "");
        locked.setProperty("lock_configuration", "true");
        return new Database(
                release,
                readers,
                DriverManager.getConnection("jdbc:duckdb:" + file, locked).unwrap(DuckDBConnection.class));
    }

    public Release release() {
        return release;
    }

    public Readers readers() {
        return readers;
    }

    /** A session for one reader, who gives it back. */
    Session borrow() throws SQLException {
        Session idle = sessions.poll();
        return idle == null ? new Session(connection.duplicate()) : idle;
    }

    /** Takes a session back and counts its reader out. */
    void giveBack(Session session) {
        sessions.push(session);
        leave();
    }

    /** Counts a reader in; false when the database has been retired. */
    synchronized boolean retain() {
        if (isRetired) {
            return false;
        }
        held++;
        return true;
    }

    /** Counts a reader out. */
    synchronized void leave() {
        held--;
        closeWhenUnused();
    }

    synchronized void retire() {
        isRetired = true;
        closeWhenUnused();
    }

    synchronized boolean isClosed() {
        return isRetired && held == 0;
    }

    private void closeWhenUnused() {
        if (isRetired && held == 0) {
            try {
                for (Session session : sessions) {
                    session.close();
                }
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException("cannot close the database of release " + release.id(), e);
            }
        }
    }
}
