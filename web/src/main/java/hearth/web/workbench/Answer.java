package hearth.web.workbench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A result set on its way out, one row after the other. */
final class Answer {
    /**
     * A column of the answer.
     *
     * @param isNumber whether its values are numbers
     */
    public record Column(String name, boolean isNumber) {}

    /** Takes the columns first, then every row; an empty cell is one without a value. */
    public interface Writer {
        void begin(List<Column> columns);

        void row(List<Optional<Object>> cells);

        void end();
    }

    private Answer() {}

    /** Checks the question and writes its answer. */
    public static void write(Connection connection, String sql, Writer writer) throws SQLException {
        new SelectGuard(connection).check(sql);
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<Column> columns = columns(rows.getMetaData());
            writer.begin(columns);
            while (rows.next()) {
                List<Optional<Object>> cells = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    cells.add(Optional.ofNullable(rows.getObject(i)));
                }
                writer.row(cells);
            }
            writer.end();
        }
    }

    private static List<Column> columns(ResultSetMetaData meta) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            String type = meta.getColumnTypeName(i);
            columns.add(new Column(
                    distinct(meta.getColumnName(i), columns), type.matches(".*INT.*|DOUBLE|FLOAT|DECIMAL.*")));
        }
        return columns;
    }

    /** A name that no column before has: the second of several alike ends in _2. */
    private static String distinct(String name, List<Column> before) {
        String distinct = name;
        for (int i = 2; isTaken(distinct, before); i++) {
            distinct = name + "_" + i;
        }
        return distinct;
    }

    private static boolean isTaken(String name, List<Column> columns) {
        return columns.stream().anyMatch(column -> column.name().equals(name));
    }
}
