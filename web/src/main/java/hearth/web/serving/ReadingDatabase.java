package hearth.web.serving;

import hearth.web.query.Session;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/** A database in memory with finished files attached, read-only; once it is locked, nothing else can be reached from it. */
final class ReadingDatabase implements AutoCloseable {
    private final DuckDBConnection connection;

    private ReadingDatabase(DuckDBConnection connection) {
        this.connection = connection;
    }

    static ReadingDatabase open(Budget budget) throws SQLException {
        return new ReadingDatabase(
                DriverManager.getConnection("jdbc:duckdb:", budget.settings()).unwrap(DuckDBConnection.class));
    }

    /** Attaches a file; each once only. */
    void attach(String name, Path file) throws SQLException {
        run("ATTACH " + quoted(file) + " AS " + name + " (READ_ONLY)");
    }

    /** From now on no other file can be attached or read, and no setting changed. */
    void lock() throws SQLException {
        run("SET enable_external_access = false");
        run("SET lock_configuration = true");
    }

    /** The same, but for one file that can be written. */
    void lockBut(Path file) throws SQLException {
        run("SET allowed_paths = [" + quoted(file) + "]");
        lock();
    }

    /** A file as SQL names it. */
    static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    void run(String statement) throws SQLException {
        try (Statement execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    Connection connection() {
        return connection;
    }

    /** Another connection to it. */
    Session session() throws SQLException {
        return new Session(connection.duplicate());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
