package hearth.web.serving;

import java.sql.Connection;
import java.sql.SQLException;

/** One reader's hold on a database: as long as it is open, so is the database, whatever is released meanwhile. */
public final class Lease implements AutoCloseable {
    private final Database database;
    private final Connection connection;

    private Lease(Database database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /** For a database that has counted this reader in. */
    static Lease of(Database database) throws SQLException {
        try {
            return new Lease(database, database.connect());
        } catch (SQLException e) {
            database.leave();
            throw e;
        }
    }

    public Release release() {
        return database.release();
    }

    public Own own() {
        return database.own();
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.close();
        } finally {
            database.leave();
        }
    }
}
