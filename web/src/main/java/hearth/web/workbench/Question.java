package hearth.web.workbench;

import java.util.List;

/**
 * A question in SQL.
 *
 * @param values that are bound to {@code $1}, {@code $2} and so on in it
 */
public record Question(String sql, List<Object> values) {
    public Question {
        values = List.copyOf(values);
    }

    public static Question of(String sql) {
        return new Question(sql, List.of());
    }
}
