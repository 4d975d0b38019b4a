package hearth.web.workbench;

import hearth.warehouse.dashboard.NamedSql;
import hearth.web.query.Json;
import hearth.web.site.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A question as its reader wrote it, with what is chosen for its parameters. */
record WorkbenchQuestion(NamedSql named, List<Choice> choices) {
    /** @param values by the names of parameters; others are left alone */
    static WorkbenchQuestion of(String sql, Map<String, String> values, Request request) {
        NamedSql named = NamedSql.parse(sql);
        return new WorkbenchQuestion(
                named,
                named.names().stream()
                        .map(name -> Choice.of(
                                name,
                                Optional.ofNullable(values.get(name)),
                                request.chosen(),
                                request.areas(),
                                request.catalogue()))
                        .toList());
    }

    String sql() {
        return named.text();
    }

    /**
     * As the database is asked; refuses where a parameter has no value that can be bound.
     *
     * @param isForPlan whether how it would be answered is asked for
     */
    Question bound(boolean isForPlan) {
        Choice.fault(choices).ifPresent(fault -> {
            throw new Refusal(fault);
        });
        Map<String, Object> values = new LinkedHashMap<>();
        choices.forEach(choice -> values.put(choice.name(), choice.bound()));
        return new Question(named.positional(), named.bound(values), isForPlan);
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        choices.forEach(choice -> values.put(choice.name(), choice.value()));
        return values;
    }

    /** Where its answer can be taken away. */
    ResultView.Files files() {
        Map<String, String> address = new LinkedHashMap<>(Map.of("sql", sql()));
        address.putAll(values());
        return new ResultView.Files(
                "/sql",
                "?"
                        + address.entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + WorkbenchRoutes.encoded(entry.getValue()))
                                .collect(Collectors.joining("&")));
    }

    /** The body of the same request to the API. */
    String asRequest() {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("sql", sql()));
        if (!choices.isEmpty()) {
            body.put("parameters", values());
        }
        return Json.text(body);
    }

    /**
     * The same as a panel of a dashboard: what to write into its file, before the SQL in a file of its own.
     *
     * @param kind the kind of chart; a table where none is chosen
     */
    String asPanel(Optional<String> kind) {
        return """
                - id: my-panel
                  kind: %s
                  query: my-panel.sql
                  title: What the figures say, in a sentence
                """.formatted(kind.orElse("table"));
    }

    /** The same as a file of saved queries, with a header to be filled in. */
    String asFile() {
        StringBuilder file = new StringBuilder("""
                -- title: What is asked, as a question?
                -- returns: What a row is
                -- group: children
                -- asked_by: Who asks it
                -- empty: Nothing in the tables fits what you chose.
                """);
        if (!choices.isEmpty()) {
            file.append("-- parameters:\n");
            choices.forEach(
                    choice -> file.append("--   ").append(choice.asParameter()).append('\n'));
        }
        return file.append(sql().strip()).append('\n').toString();
    }
}
