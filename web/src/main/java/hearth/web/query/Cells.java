package hearth.web.query;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cells of a row that may be null. */
public final class Cells {
    private Cells() {}

    public static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    /** A moment, which tables keep as UTC. */
    public static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(moment -> moment.toInstant(ZoneOffset.UTC));
    }

    public static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    public static Optional<Double> number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    /** A list of numbers. */
    public static List<Double> numbers(ResultSet row, String column) throws SQLException {
        return Stream.of((Object[]) row.getArray(column).getArray())
                .map(Double.class::cast)
                .toList();
    }

    /** A list of texts; empty where there is none. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null
                ? List.of()
                : Stream.of((Object[]) array.getArray()).map(String::valueOf).toList();
    }
}
