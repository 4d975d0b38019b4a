package hearth.web.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import hearth.web.query.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lets one SELECT over the served tables pass, and nothing else. DuckDB's own parser reads the text; what it finds is
 * checked against what is allowed. The database is open for reading only and shut off from files and settings besides.
 */
public final class SelectGuard {
    private static final Set<String> TABLE_FUNCTIONS =
            Set.of("range", "generate_series", "unnest", "benchmark_as_of", "comparison_as_of");
    /** Functions that reveal something about the server, or run text as SQL. */
    private static final Set<String> REFUSED_FUNCTIONS =
            Set.of("current_setting", "getvariable", "getenv", "version", "current_database", "current_catalog");

    private static final String SYSTEM_NAME = "(duckdb|pragma|pg|sqlite)_.*|information_schema";

    private final Connection connection;

    public SelectGuard(Connection connection) {
        this.connection = connection;
    }

    /** Throws {@link Refusal} unless the text is one SELECT that reads served tables only. */
    public void check(String sql) throws SQLException {
        JsonNode parsed = parse(sql);
        if (parsed.path("error").asBoolean()) {
            throw refusal(sql, parsed);
        }
        JsonNode statements = parsed.path("statements");
        if (statements.size() != 1) {
            throw new Refusal(statements.isEmpty() ? "There is no statement." : "Give one statement, not several.");
        }
        Set<String> names = served();
        collectNamedQueries(statements, names);
        inspect(sql, statements, names);
    }

    private JsonNode parse(String sql) throws SQLException {
        try (PreparedStatement serialize = connection.prepareStatement("SELECT json_serialize_sql(?::VARCHAR)")) {
            serialize.setString(1, sql);
            try (ResultSet rows = serialize.executeQuery()) {
                rows.next();
                return Json.mapper().readTree(rows.getString(1));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refusal refusal(String sql, JsonNode error) {
        if (error.path("error_type").asText().equals("not implemented")) {
            return new Refusal("Only a SELECT (or WITH ... SELECT) is answered here; nothing can be changed.");
        }
        String message = error.path("error_message").asText();
        return error.has("position") ? Refusal.at(sql, error.path("position").asInt(), message) : new Refusal(message);
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

    /** The names that WITH gives to queries may be read as well, unless they hide a name of the system. */
    private static void collectNamedQueries(JsonNode node, Set<String> names) {
        for (JsonNode entry : node.path("cte_map").path("map")) {
            String name = entry.path("key").asText();
            if (name.toLowerCase(Locale.ROOT).matches(SYSTEM_NAME)) {
                throw new Refusal("The name " + name + " is taken by the system; choose another after WITH.");
            }
            names.add(name);
        }
        node.forEach(child -> collectNamedQueries(child, names));
    }

    private static void inspect(String sql, JsonNode node, Set<String> names) {
        switch (node.path("type").asText()) {
            case "BASE_TABLE" -> checkTable(sql, node, names);
            case "TABLE_FUNCTION" -> checkTableFunction(sql, node);
            case "SHOW_REF" ->
                throw new Refusal("DESCRIBE, SHOW and SUMMARIZE are not answered; SELECT the rows instead.");
            default -> checkFunction(sql, node);
        }
        node.forEach(child -> inspect(sql, child, names));
    }

    private static void checkTable(String sql, JsonNode node, Set<String> names) {
        String schema = node.path("schema_name").asText();
        String table = node.path("table_name").asText();
        boolean isQualified =
                !node.path("catalog_name").asText().isEmpty() || !(schema.isEmpty() || schema.equals("main"));
        if (isQualified || !names.contains(table)) {
            String help = "There is no table " + table + "; there are " + String.join(", ", new TreeSet<>(names)) + ".";
            throw Refusal.at(sql, node.path("query_location").asInt(), help);
        }
    }

    private static void checkTableFunction(String sql, JsonNode node) {
        String name = node.path("function").path("function_name").asText();
        if (!TABLE_FUNCTIONS.contains(name.toLowerCase(Locale.ROOT))) {
            String help = "The table function " + name + " is not allowed; there are "
                    + String.join(", ", new TreeSet<>(TABLE_FUNCTIONS)) + ".";
            throw Refusal.at(sql, node.path("query_location").asInt(), help);
        }
    }

    private static void checkFunction(String sql, JsonNode node) {
        String name = node.path("function_name").asText().toLowerCase(Locale.ROOT);
        if (REFUSED_FUNCTIONS.contains(name) || name.matches(SYSTEM_NAME) || name.startsWith("read_")) {
            throw Refusal.at(sql, node.path("query_location").asInt(), "The function " + name + " is not allowed.");
        }
    }
}
