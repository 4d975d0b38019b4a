package hearth.web.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearth.warehouse.table.Table;
import hearth.web.export.ExportRoutes;
import hearth.web.export.TitledTable;
import hearth.web.query.Json;
import hearth.web.site.Addresses;
import hearth.web.site.PageHead;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The workbench: a page on which questions in SQL are written, their answers as files, and the same for programs. Every
 * question passes the guard and is answered in a process of its own.
 */
public final class WorkbenchRoutes implements AutoCloseable {
    private static final String PATH = "/sql";
    private static final String API = "/api/v1/sql";

    /** The parameter of an address that asks how a question would be answered. */
    private static final String PLAN = "plan";

    /** How long a request waits for an answer before it is told where to fetch it. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** How long one waits that cannot come back. */
    private static final Duration WHOLE = Answers.LIMITS.time().plusSeconds(30);

    private final List<Table> tables = Table.served();
    private final List<WrittenSql.Source> sources;
    private final Answers answers = new Answers();

    private WorkbenchRoutes(List<WrittenSql.Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * Has the workbench answer at its addresses.
     *
     * @param sources where SQL is written that the page can open
     */
    public static WorkbenchRoutes add(Addresses addresses, Site site, List<WrittenSql.Source> sources) {
        WorkbenchRoutes routes = new WorkbenchRoutes(sources);
        addresses.get(PATH, site.onRelease(routes::page));
        addresses.post(PATH, site.onRelease(routes::ask));
        addresses.post(PATH + "/choices", site.onRelease(routes::choose));
        addresses.get(PATH + "/answers/{answer}", site.onRelease(routes::fetch));
        addresses.delete(PATH + "/answers/{answer}", site.onRelease(routes::stop));
        ExportRoutes.add(addresses, site, PATH, (request, address, faults) -> routes.asked(request));
        ExportRoutes.add(
                addresses, site, PATH + "/answers/{answer}", (request, address, faults) -> routes.kept(request));
        addresses.post(API, site.onRelease(routes::askByProgram));
        addresses.get(API + "/{answer}", site.onRelease(routes::fetchByProgram));
        addresses.delete(API + "/{answer}", site.onRelease(routes::stop));
        return routes;
    }

    private void page(Request request) throws SQLException {
        Optional<WrittenSql> written = Optional.empty();
        for (WrittenSql.Source source : sources) {
            written = written.isPresent() ? written : source.named(request);
        }
        String sql = written.map(WrittenSql::sql)
                .orElse(Optional.ofNullable(request.context().queryParam("sql")).orElse(""));
        Map<String, String> values =
                new LinkedHashMap<>(written.map(WrittenSql::values).orElse(Map.of()));
        request.context().queryParamMap().forEach((name, given) -> values.putIfAbsent(name, given.get(0)));
        WorkbenchQuestion question = WorkbenchQuestion.of(sql, values, request);
        boolean isAsked = !sql.isBlank();
        WorkbenchView view = new WorkbenchView(
                written.map(WrittenSql::title).orElse("Ask in SQL"),
                written.map(from -> new WorkbenchView.Origin(from.title(), from.from())),
                sql,
                question.choices(),
                ServedTable.of(tables, request),
                isAsked ? Optional.of(result(question, request)) : Optional.empty());
        request.page("workbench/workbench.jte", PageHead.of(Tab.SQL, "SQL").at(PATH), Map.of("view", view));
    }

    /** Asks and waits as long as it takes: the reader has no script that could fetch the answer later. */
    private ResultView result(WorkbenchQuestion question, Request request) throws SQLException {
        try {
            boolean isForPlan = !request.text(PLAN).isEmpty();
            Asked asked = answers.ask(request.lease(), question.sql(), question.bound(isForPlan), Answers.LIMITS);
            AnswerTable table = asked.within(WHOLE).orElseThrow(() -> Deadline.passed(Answers.LIMITS.time()));
            return ResultView.of(table, question.files(), question.asRequest(), question.asPanel());
        } catch (Refusal e) {
            return ResultView.refused(e);
        }
    }

    /** What there is to choose for the parameters of a question that is being written. */
    private void choose(Request request) {
        Map<String, String> form = form(request);
        WorkbenchQuestion question = WorkbenchQuestion.of(form.getOrDefault("sql", ""), form, request);
        request.part("workbench/choices.jte", Map.of("choices", question.choices()));
    }

    private static Map<String, String> form(Request request) {
        Map<String, String> form = new LinkedHashMap<>();
        request.context().formParamMap().forEach((name, given) -> form.put(name, given.get(0)));
        return form;
    }

    /** The page's script asks: the answer as a part of the page, or where to fetch it. */
    private void ask(Request request) throws SQLException {
        Map<String, String> form = form(request);
        WorkbenchQuestion question = WorkbenchQuestion.of(form.getOrDefault("sql", ""), form, request);
        try {
            Asked asked = answers.ask(
                    request.lease(), question.sql(), question.bound(form.containsKey(PLAN)), Answers.LIMITS);
            show(asked, Optional.of(question), request);
        } catch (Refusal e) {
            part(ResultView.refused(e), request);
        }
    }

    private void fetch(Request request) {
        Optional<Asked> asked = named(request);
        if (asked.isPresent()) {
            show(asked.get(), Optional.empty(), request);
        } else {
            part(ResultView.refused(gone()), request);
        }
    }

    private void show(Asked asked, Optional<WorkbenchQuestion> question, Request request) {
        try {
            Optional<AnswerTable> table = asked.within(PATIENCE);
            if (table.isEmpty()) {
                request.context().status(HttpStatus.ACCEPTED).header("Location", PATH + "/answers/" + asked.id());
                return;
            }
            ResultView.Files files = new ResultView.Files(PATH + "/answers/" + asked.id(), "");
            part(
                    ResultView.of(
                            table.get(),
                            files,
                            question.map(WorkbenchQuestion::asRequest).orElse(""),
                            question.map(WorkbenchQuestion::asPanel).orElse("")),
                    request);
        } catch (Refusal e) {
            part(ResultView.refused(e), request);
        }
    }

    private static void part(ResultView result, Request request) {
        request.keepPrivate();
        request.part("workbench/result.jte", Map.of("result", result));
    }

    private void stop(Request request) {
        named(request).ifPresent(answers::stop);
        request.context().status(HttpStatus.NO_CONTENT);
    }

    private Optional<Asked> named(Request request) {
        return answers.of(request.context().pathParam("answer"), request.lease().audience());
    }

    private static Refusal gone() {
        return new Refusal("This answer is not kept any more. Run the question again.");
    }

    private Optional<TitledTable> asked(Request request) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        request.context().queryParamMap().forEach((name, given) -> values.put(name, given.get(0)));
        try {
            WorkbenchQuestion question = WorkbenchQuestion.of(request.text("sql"), values, request);
            Asked asked = answers.ask(request.lease(), question.sql(), question.bound(false), Answers.LIMITS);
            return asked.within(WHOLE).map(table -> taken(asked, table));
        } catch (Refusal e) {
            refuse(request, e);
            return Optional.empty();
        }
    }

    private Optional<TitledTable> kept(Request request) throws SQLException {
        Optional<Asked> asked = named(request);
        try {
            return Optional.of(asked.flatMap(one -> one.within(WHOLE).map(table -> taken(one, table)))
                    .orElseThrow(WorkbenchRoutes::gone));
        } catch (Refusal e) {
            refuse(request, e);
            return Optional.empty();
        }
    }

    private static TitledTable taken(Asked asked, AnswerTable table) {
        return table.toTakeAway("Answer to a question in SQL", asked.sql(), asked.release());
    }

    private static void refuse(Request request, Refusal refusal) throws SQLException {
        request.refuse(
                HttpStatus.BAD_REQUEST, "question-refused", "The question was not answered", List.of(words(refusal)));
    }

    private static String words(Refusal refusal) {
        return refusal.place().map(place -> place + ": ").orElse("") + refusal.reason();
    }

    private void askByProgram(Request request) throws SQLException {
        try {
            JsonNode body = Json.mapper().readTree(request.context().body());
            Map<String, String> values = new LinkedHashMap<>();
            body.path("parameters")
                    .properties()
                    .forEach(one -> values.put(one.getKey(), one.getValue().asText()));
            WorkbenchQuestion question = WorkbenchQuestion.of(body.path("sql").asText(""), values, request);
            long most = Answers.LIMITS.rows();
            long rows = Math.max(1, Math.min(most, body.path("limit").asLong(most)));
            Asked asked = answers.ask(
                    request.lease(), question.sql(), question.bound(false), new Limits(rows, Answers.LIMITS.time()));
            send(asked, request);
        } catch (JsonProcessingException e) {
            refuse(request, new Refusal("Send JSON: {\"sql\": \"SELECT ...\", \"parameters\": {}, \"limit\": 1000}."));
        } catch (Refusal e) {
            refuse(request, e);
        }
    }

    private void fetchByProgram(Request request) throws SQLException {
        Optional<Asked> asked = named(request);
        if (asked.isEmpty()) {
            request.refuse(HttpStatus.NOT_FOUND, "not-found", "No such answer", List.of(gone().reason()));
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
                context.status(HttpStatus.ACCEPTED).header("Location", API + "/" + asked.id());
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
                                                cell.map(WorkbenchRoutes::plain).orElse(null))
                                        .collect(Collectors.toList()))
                                .toList()));
        return answer;
    }

    private static Object plain(Object cell) {
        return cell instanceof Number || cell instanceof Boolean ? cell : cell.toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        answers.close();
    }
}
