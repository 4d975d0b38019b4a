package hearth.web.workbench;

import hearth.web.site.Request;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * SQL that is written elsewhere in the app and opened in the workbench.
 *
 * @param title of what it is from
 * @param from where that is, without the host
 * @param values of its parameters, by name, as {@link Choice} has them
 */
public record WrittenSql(String title, String from, String sql, Map<String, String> values) {
    /** Finds the SQL that an address names. */
    @FunctionalInterface
    public interface Source {
        /** Empty where the address names none of its own. */
        Optional<WrittenSql> named(Request request) throws SQLException;
    }
}
