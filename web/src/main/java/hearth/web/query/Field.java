package hearth.web.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What records have in a column. */
public record Field<T>(Column column, Function<T, Optional<Object>> value) {
    /** A text that every record has. */
    public static <T> Field<T> text(String name, Function<T, Object> value) {
        return new Field<>(new Column(name, false), record -> Optional.of(value.apply(record)));
    }

    /** A number that every record has. */
    public static <T> Field<T> number(String name, Function<T, Object> value) {
        return new Field<>(new Column(name, true), record -> Optional.of(value.apply(record)));
    }

    /** Writes records as rows. */
    public static <T> void write(List<Field<T>> fields, List<T> records, RowWriter writer) {
        writer.begin(fields.stream().map(Field::column).toList());
        for (T record : records) {
            writer.row(fields.stream().map(field -> field.value().apply(record)).toList());
        }
        writer.end();
    }
}
