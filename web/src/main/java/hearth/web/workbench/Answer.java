package hearth.web.workbench;

import hearth.web.query.Column;
import hearth.web.query.RowWriter;
import hearth.web.query.Session;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A result set on its way out, one row after the other. */
public final class Answer {
    /** The number of the question's first line in the statement that is run. */
    private static final int FIRST_LINE = 2;

    private Answer() {}

    /**
     * Checks the question and writes its answer.
     *
     * @return whether there was nothing beyond the limit of rows
     */
    public static boolean write(Connection connection, Question question, Limits limits, RowWriter writer)
            throws SQLException {
        new SelectGuard(connection).check(question);
        String sql = (question.isForPlan() ? "EXPLAIN " : "") + limited(question.sql(), limits.rows() + 1);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return write(statement, question, limits, writer);
        } catch (SQLException e) {
            throw Refusal.of(e, FIRST_LINE);
        }
    }

    /** The same of a question that is asked again and again: it is checked and planned the first time alone. */
    public static boolean write(Session session, Question question, Limits limits, RowWriter writer)
            throws SQLException {
        String sql = limited(question.sql(), limits.rows() + 1);
        if (!session.hasPrepared(sql)) {
            new SelectGuard(session.connection()).check(question);
        }
        try {
            return write(session.prepared(sql), question, limits, writer);
        } catch (SQLException e) {
            throw Refusal.of(e, FIRST_LINE);
        }
    }

    private static boolean write(PreparedStatement statement, Question question, Limits limits, RowWriter writer)
            throws SQLException {
        try (Deadline deadline = new Deadline(limits.time())) {
            bind(statement, question.values());
            deadline.start(statement);
            boolean isWhole;
            try (ResultSet rows = statement.executeQuery()) {
                isWhole = write(rows, limits.rows(), writer);
            } catch (SQLException e) {
                deadline.check();
                throw e;
            }
            // An answer that was cancelled can look like one that has come to its end.
            deadline.check();
            writer.end();
            return isWhole;
        }
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    /** The question as one of at most so many rows, each column with a name of its own; its first line becomes the second. */
    private static String limited(String sql, long rows) {
        return "SELECT * FROM (\n" + sql.strip().replaceFirst("[;\\s]+$", "") + "\n) LIMIT " + rows;
    }

    private static boolean write(ResultSet rows, long most, RowWriter writer) throws SQLException {
        List<Column> columns = columns(rows.getMetaData());
        writer.begin(columns);
        long written = 0;
        boolean isMore = rows.next();
        while (isMore && written < most) {
            List<Optional<Object>> cells = new ArrayList<>();
            for (int i = 1; i <= columns.size(); i++) {
                cells.add(Optional.ofNullable(rows.getObject(i)).map(Answer::readable));
            }
            writer.row(cells);
            written++;
            isMore = rows.next();
        }
        return !isMore;
    }

    /** Bytes as DuckDB writes them in SQL, such as {@code \xAA}; any other value as it is. */
    private static Object readable(Object value) {
        if (!(value instanceof Blob blob)) {
            return value;
        }
        try {
            byte[] bytes = blob.getBytes(1, (int) blob.length());
            return bytes.length == 0
                    ? ""
                    : "\\x" + HexFormat.ofDelimiter("\\x").withUpperCase().formatHex(bytes);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Column> columns(ResultSetMetaData meta) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            String type = meta.getColumnTypeName(i);
            columns.add(new Column(meta.getColumnName(i), type.matches(".*INT.*|DOUBLE|FLOAT|DECIMAL.*")));
        }
        return columns;
    }
}
