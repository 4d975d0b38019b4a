package hearth.web.serving;

import hearth.warehouse.benchmark.Average;
import hearth.web.query.Session;
import java.sql.SQLException;

/** One reader's hold on a database: as long as it is open, so is the database, whatever is released meanwhile. */
public final class Lease implements AutoCloseable {
    private final Database database;
    private final Session session;

    private Lease(Database database, Session session) {
        this.database = database;
        this.session = session;
    }

    /** For a database that has counted this reader in. */
    static Lease of(Database database) throws SQLException {
        try {
            return new Lease(database, database.borrow());
        } catch (SQLException e) {
            database.leave();
            throw e;
        }
    }

    public Release release() {
        return database.release();
    }

    public Own own() {
        return database.readers().own();
    }

    /** How many authorities an average must be of. */
    public Average average() {
        return database.readers().average();
    }

    /** Asks the database; leave it open. */
    public Session session() {
        return session;
    }

    @Override
    public void close() {
        database.giveBack(session);
    }
}
