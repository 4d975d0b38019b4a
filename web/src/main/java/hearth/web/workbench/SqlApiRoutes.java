package hearth.web.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearth.web.query.Json;
import hearth.web.site.Addresses;
import hearth.web.site.Request;
import hearth.web.site.Site;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions in SQL of programs, under the same guard and limits as those of the page. */
final class SqlApiRoutes {
    private static final String PATH = "/api/v1/sql";

    /** How long a request waits for an answer before it is told where to fetch it. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Answers answers;

    private SqlApiRoutes(Answers answers) {
        this.answers = answers;
    }

    static void add(Addresses addresses, Site site, Answers answers) {
        SqlApiRoutes api = new SqlApiRoutes(answers);
        addresses.post(PATH, site.onRelease(api::ask));
        addresses.get(PATH + "/{answer}", site.onRelease(api::fetch));
        addresses.delete(PATH + "/{answer}", site.onRelease(request -> stop(answers, request)));
    }

    private void ask(Request request) throws SQLException {
        try {
            JsonNode body = Json.mapper().readTree(request.context().body());
            Map<String, String> values = new LinkedHashMap<>();
            body.path("parameters")
                    .properties()
                    .forEach(one -> values.put(one.getKey(), one.getValue().asText()));
            WorkbenchQuestion question = WorkbenchQuestion.of(body.path("sql").asText(""), values, request);
            long most = Answers.LIMITS.rows();
            long rows = Math.max(1, Math.min(most, body.path("limit").asLong(most)));
            Asked asked = answers.ask(request.lease(), question, false, new Limits(rows, Answers.LIMITS.time()));
            send(asked, request);
        } catch (JsonProcessingException e) {
            refuse(request, new Refusal("Send JSON: {\"sql\": \"SELECT ...\", \"parameters\": {}, \"limit\": 1000}."));
        } catch (Refusal e) {
            refuse(request, e);
        }
    }

    private void fetch(Request request) throws SQLException {
        Optional<Asked> asked = named(answers, request);
        if (asked.isEmpty()) {
            request.refuse(
                    HttpStatus.NOT_FOUND,
                    "not-found",
                    "No such answer",
                    List.of(WorkbenchRoutes.gone().reason()));
            return;
        }
        send(asked.get(), request);
    }

    private static void send(Asked asked, Request request) throws SQLException {
        try {
            Optional<AnswerTable> table = asked.within(PATIENCE);
            Context context = request.context();
            request.keepPrivate();
            if (table.isEmpty()) {
                context.status(HttpStatus.ACCEPTED).header("Location", PATH + "/" + asked.id());
                request.json(Map.of("id", asked.id(), "status", "running"));
                return;
            }
            request.json(json(asked, table.get()));
        } catch (Refusal e) {
            refuse(request, e);
        }
    }

    private static ObjectNode json(Asked asked, AnswerTable table) {
        ObjectNode answer = Json.mapper().createObjectNode();
        answer.put("dataVersion", asked.release().id())
                .put("isWhole", table.isWhole())
                .put("milliseconds", table.took().toMillis());
        answer.set(
                "columns",
                Json.mapper()
                        .valueToTree(table.columns().stream()
                                .map(column -> column.name())
                                .toList()));
        answer.set(
                "rows",
                Json.mapper()
                        .valueToTree(table.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell ->
                                                cell.map(SqlApiRoutes::plain).orElse(null))
                                        .collect(Collectors.toList()))
                                .toList()));
        return answer;
    }

    private static Object plain(Object cell) {
        return cell instanceof Number || cell instanceof Boolean ? cell : cell.toString();
    }

    /** What the address of a request names. */
    static Optional<Asked> named(Answers answers, Request request) {
        return answers.of(request.context().pathParam("answer"), request.lease().audience());
    }

    /** Stops what the address of a request names. */
    static void stop(Answers answers, Request request) {
        named(answers, request).ifPresent(answers::stop);
        request.context().status(HttpStatus.NO_CONTENT);
    }

    /** Tells a program, or whoever asked for a file, why there is no answer. */
    static void refuse(Request request, Refusal refusal) throws SQLException {
        request.refuse(
                HttpStatus.BAD_REQUEST, "question-refused", "The question was not answered", List.of(words(refusal)));
    }

    private static String words(Refusal refusal) {
        return refusal.place().map(place -> place + ": ").orElse("") + refusal.reason();
    }
}
