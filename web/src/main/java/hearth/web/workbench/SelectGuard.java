package hearth.web.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import hearth.web.query.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lets one SELECT over the served tables pass, and nothing else. DuckDB's own parser reads the text; what it finds is
 * checked against lists of what is allowed. The database is open for reading only and shut off from files and settings
 * besides.
 */
public final class SelectGuard {
    /** Letters of a question. */
    static final int LONGEST = 20_000;

    private final Connection connection;

    public SelectGuard(Connection connection) {
        this.connection = connection;
    }

    /** Throws {@link Refusal} unless the text is one SELECT that reads served tables only, without values bound to it. */
    public void check(String sql) throws SQLException {
        check(Question.of(sql));
    }

    void check(Question question) throws SQLException {
        String sql = question.sql();
        if (sql.length() > LONGEST) {
            throw new Refusal("The question has more than 20,000 letters.");
        }
        JsonNode parsed = parse(sql);
        if (parsed.path("error").asBoolean()) {
            throw refusal(sql, parsed);
        }
        JsonNode statements = parsed.path("statements");
        if (statements.size() != 1) {
            throw new Refusal(statements.isEmpty() ? "There is no statement." : "Give one statement, not several.");
        }
        new SyntaxTree(sql, question.values().size()).check(statements, served());
    }

    private JsonNode parse(String sql) throws SQLException {
        try (PreparedStatement serialize = connection.prepareStatement("SELECT json_serialize_sql(?::VARCHAR)")) {
            serialize.setString(1, sql);
            try (ResultSet rows = serialize.executeQuery()) {
                rows.next();
                return Json.mapper().readTree(rows.getString(1));
            }
        } catch (JsonProcessingException e) {
            throw new Refusal("The question is nested too deeply.");
        }
    }

    private static Refusal refusal(String sql, JsonNode error) {
        if (error.path("error_type").asText().equals("not implemented")) {
            return onlySelect();
        }
        String message = error.path("error_message").asText();
        return error.has("position") ? Refusal.at(sql, error.path("position").asInt(), message) : new Refusal(message);
    }

    static Refusal onlySelect() {
        return new Refusal("Only a SELECT (or WITH ... SELECT) is answered here; nothing can be changed.");
    }

    private Set<String> served() throws SQLException {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        String query = "SELECT table_name FROM information_schema.tables"
                + " WHERE table_catalog = current_database() AND table_schema = 'main'";
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
