package hearth.web.workbench;

import java.util.List;

/**
 * A question in SQL.
 *
 * @param values that are bound to {@code $1}, {@code $2} and so on in it
 * @param isForPlan whether how it would be answered is asked for, and not the answer
 */
public record Question(String sql, List<Object> values, boolean isForPlan) {
    public Question {
        values = List.copyOf(values);
    }

    public Question(String sql, List<Object> values) {
        this(sql, values, false);
    }

    public static Question of(String sql) {
        return new Question(sql, List.of());
    }
}
