package hearth.web.workbench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * DuckDB's syntax tree of one question, checked node by node: a kind of node, a function, a type or a table that is not on
 * a list is refused, wherever in the question it stands.
 */
final class SyntaxTree {
    /** Nodes within nodes. DuckDB itself overflows its stack at some thousands of joins or nested queries. */
    private static final int DEEPEST = 100;

    private static final Set<String> QUERIES = Set.of("SELECT_NODE", "SET_OPERATION_NODE", "RECURSIVE_CTE_NODE");
    private static final Set<String> SOURCES =
            Set.of("BASE_TABLE", "TABLE_FUNCTION", "JOIN", "SUBQUERY", "EMPTY", "EXPRESSION_LIST");
    private static final Set<String> MODIFIERS =
            Set.of("LIMIT_MODIFIER", "ORDER_MODIFIER", "DISTINCT_MODIFIER", "ORDER_DEFAULT", "ASCENDING", "DESCENDING");
    private static final Set<String> EXPRESSIONS = Set.of(
            "BETWEEN",
            "CASE",
            "CAST",
            "COLUMN_REF",
            "COMPARISON",
            "CONJUNCTION",
            "CONSTANT",
            "FUNCTION",
            "LAMBDA",
            "OPERATOR",
            "PARAMETER",
            "STAR",
            "SUBQUERY",
            "TYPE",
            "WINDOW");
    private static final Set<String> OPERATORS = Set.of(
            "OPERATOR_NOT",
            "OPERATOR_IS_NULL",
            "OPERATOR_IS_NOT_NULL",
            "OPERATOR_COALESCE",
            "OPERATOR_NULLIF",
            "COMPARE_IN",
            "COMPARE_NOT_IN",
            "GROUPING_FUNCTION",
            "ARRAY_CONSTRUCTOR",
            "ARRAY_EXTRACT",
            "ARRAY_SLICE",
            "STRUCT_EXTRACT");

    /** What DuckDB takes for a call where no column has the name. */
    private static final Set<String> HIDDEN_CALLS = Set.of(
            "user",
            "current_user",
            "session_user",
            "current_role",
            "current_catalog",
            "current_database",
            "current_schema",
            "current_query",
            "current_connection_id");

    /** Parts that change what a table is, each with its name for whoever asks. */
    private static final Map<String, String> REFUSED_PARTS =
            Map.of("sample", "A sample", "at_clause", "A table as it was (AT)");

    private static final String SYSTEM_NAME = "(duckdb|pragma|pg|sqlite)_.*|information_schema";

    private final String sql;
    private final int values;

    /**
     * @param sql the question's text, to name places in it
     * @param values how many values are bound to it
     */
    SyntaxTree(String sql, int values) {
        this.sql = sql;
        this.values = values;
    }

    /** Throws {@link Refusal} unless everything in a tree is allowed, where some tables can be read by their name. */
    void check(JsonNode tree, Set<String> tables) {
        check(tree, tables, 0);
    }

    private void check(JsonNode node, Set<String> tables, int depth) {
        if (depth > DEEPEST) {
            throw new Refusal("The question is nested too deeply; join fewer tables, or give parts a name with WITH.");
        }
        boolean isNode = node.path("type").isTextual();
        if (isNode && node.path("class").isTextual()) {
            checkExpression(node);
        } else if (isNode) {
            checkPart(node, tables);
        }
        Set<String> known = node.has("cte_map") ? named(node, tables, depth) : tables;
        descend(node, known, depth + (isNode ? 1 : 0));
    }

    private void descend(JsonNode node, Set<String> tables, int depth) {
        boolean isTableFunction = node.path("type").asText().equals("TABLE_FUNCTION");
        node.properties().forEach(field -> {
            if (isTableFunction && field.getKey().equals("function")) {
                descend(field.getValue(), tables, depth);
            } else if (!field.getKey().equals("cte_map")) {
                check(field.getValue(), tables, depth);
            }
        });
        if (node.isArray()) {
            node.forEach(child -> check(child, tables, depth));
        }
    }

    /** Checks the queries that WITH names for one query, each of which knows those before it; gives the names within it. */
    private Set<String> named(JsonNode query, Set<String> tables, int depth) {
        Set<String> known = names(tables);
        for (JsonNode entry : query.path("cte_map").path("map")) {
            String name = entry.path("key").asText();
            if (!name.matches("[\\p{L}_][\\p{L}\\d_]*")
                    || name.toLowerCase(Locale.ROOT).matches(SYSTEM_NAME)) {
                throw new Refusal(
                        "The name " + name + " cannot be given after WITH; choose one of letters, digits and _.");
            }
            JsonNode named = entry.path("value");
            if (!named.path("key_targets").isEmpty()
                    || !named.path("payload_aggregates").isEmpty()) {
                throw new Refusal("USING KEY is not allowed in a question.");
            }
            Set<String> within = names(known);
            if (named.path("query_node").path("type").asText().equals("RECURSIVE_CTE_NODE")) {
                within.add(name);
            }
            check(named, within, depth + 1);
            known.add(name);
        }
        return known;
    }

    private static Set<String> names(Set<String> names) {
        Set<String> copy = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        copy.addAll(names);
        return copy;
    }

    private void checkPart(JsonNode part, Set<String> tables) {
        String type = part.path("type").asText();
        REFUSED_PARTS.forEach((field, words) -> {
            if (!part.path(field).isNull() && !part.path(field).isEmpty()) {
                throw refusal(part, words + " cannot be read.");
            }
        });
        switch (type) {
            case "BASE_TABLE" -> checkTable(part, tables);
            case "TABLE_FUNCTION" -> checkTableFunction(part);
            case "SHOW_REF" ->
                throw refusal(part, "DESCRIBE, SHOW and SUMMARIZE are not answered; SELECT the rows instead.");
            default -> {
                if (type.endsWith("_QUERY_NODE")) {
                    throw SelectGuard.onlySelect();
                }
                if (!QUERIES.contains(type) && !SOURCES.contains(type) && !MODIFIERS.contains(type)) {
                    throw refusal(part, type + " is not allowed in a question.");
                }
            }
        }
    }

    private void checkTable(JsonNode table, Set<String> tables) {
        String schema = table.path("schema_name").asText();
        String name = table.path("table_name").asText();
        boolean isQualified =
                !table.path("catalog_name").asText().isEmpty() || !(schema.isEmpty() || schema.equals("main"));
        if (isQualified || !tables.contains(name)) {
            throw refusal(
                    table,
                    "There is no table " + name + "; there are " + String.join(", ", new TreeSet<>(tables)) + ".");
        }
    }

    /** The call itself is checked here; its arguments are checked with everything else. */
    private void checkTableFunction(JsonNode source) {
        String name = source.path("function").path("function_name").asText();
        if (!AllowedFunctions.OF_TABLES.contains(name.toLowerCase(Locale.ROOT))
                || isQualified(source.path("function"))) {
            throw refusal(
                    source,
                    "The table function " + name + " is not allowed; there are "
                            + String.join(", ", new TreeSet<>(AllowedFunctions.OF_TABLES)) + ".");
        }
    }

    private void checkExpression(JsonNode expression) {
        String kind = expression.path("class").asText();
        String type = expression.path("type").asText();
        if (!EXPRESSIONS.contains(kind) || (kind.equals("OPERATOR") && !OPERATORS.contains(type))) {
            throw refusal(expression, type + " is not allowed in a question.");
        }
        switch (kind) {
            case "FUNCTION", "WINDOW" -> checkFunction(expression);
            case "TYPE" -> checkType(expression);
            case "PARAMETER" -> checkValue(expression);
            case "COLUMN_REF" -> checkColumn(expression);
            default -> {}
        }
    }

    private void checkFunction(JsonNode call) {
        String name = call.path("function_name").asText();
        boolean isAllowed = AllowedFunctions.has(name.toLowerCase(Locale.ROOT))
                && !isQualified(call)
                && !call.path("export_state").asBoolean();
        if (!isAllowed) {
            String near = AllowedFunctions.nearest(name)
                    .map(function -> " Did you mean " + function + "?")
                    .orElse("");
            throw refusal(call, "The function " + name + " is not allowed." + near);
        }
    }

    private static boolean isQualified(JsonNode named) {
        return named.path("qualified_name").path("path").size() > 1;
    }

    private void checkType(JsonNode type) {
        String name = type.path("type_name").asText().toUpperCase(Locale.ROOT);
        if (!AllowedFunctions.TYPES.contains(name) || isQualified(type)) {
            throw refusal(type, "The type " + name + " is not allowed.");
        }
    }

    private void checkValue(JsonNode parameter) {
        String name = parameter.path("identifier").asText();
        if (!name.matches("\\d{1,4}") || Integer.parseInt(name) > values) {
            throw refusal(parameter, "The question has a place for a value, $" + name + ", and none is given.");
        }
    }

    private void checkColumn(JsonNode column) {
        JsonNode names = column.path("column_names");
        if (names.size() == 1 && HIDDEN_CALLS.contains(names.get(0).asText().toLowerCase(Locale.ROOT))) {
            throw refusal(column, "The function " + names.get(0).asText() + " is not allowed.");
        }
    }

    private Refusal refusal(JsonNode node, String reason) {
        JsonNode position = node.path("query_location");
        return Refusal.at(sql, position.canConvertToLong() ? position.asLong() : -1, reason);
    }
}
