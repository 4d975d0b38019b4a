package hearth.web.query;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A connection that asks query files and keeps the statements it has prepared; planning one costs more than running it. */
public final class Session implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public Session(Connection connection) {
        this.connection = connection;
    }

    /** For statements that are not asked again. */
    public Connection connection() {
        return connection;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The rows of a query file, such as {@code area/areas.sql}. */
    public <T> List<T> all(String file, RowReader<T> reader, Object... parameters) throws SQLException {
        return ask(SqlFile.text(file), reader, parameters);
    }

    /** The rows of any query. */
    public <T> List<T> ask(String sql, RowReader<T> reader, Object... parameters) throws SQLException {
        PreparedStatement statement = prepared(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        List<T> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(reader.read(rows));
            }
        }
        return found;
    }

    /** A list of texts as one parameter of a query. */
    public Array array(Collection<String> texts) throws SQLException {
        return connection.createArrayOf("VARCHAR", texts.toArray());
    }

    /** Whether a statement has been prepared, and so checked by whoever checks it. */
    public boolean hasPrepared(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        return known != null && !known.isClosed();
    }

    /** A statement that is asked again and again, kept after it has been prepared. */
    public PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known != null && !known.isClosed()) {
            return known;
        }
        PreparedStatement statement = connection.prepareStatement(sql);
        prepared.put(sql, statement);
        return statement;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }
}
