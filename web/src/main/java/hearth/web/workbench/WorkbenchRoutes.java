package hearth.web.workbench;

import hearth.warehouse.table.Table;
import hearth.web.chart.ChartSpec;
import hearth.web.export.ExportRoutes;
import hearth.web.export.TitledTable;
import hearth.web.site.Addresses;
import hearth.web.site.PageHead;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The workbench: a page on which questions in SQL are written, and their answers as files. Every question passes the guard
 * and is answered in a process of its own.
 */
public final class WorkbenchRoutes implements AutoCloseable {
    private static final String PATH = "/sql";

    /** The parameters of an address that name what SQL is from. */
    private static final List<String> ORIGINS = List.of("dashboard", "query");

    /** The parameter of an address that asks how a question would be answered. */
    private static final String PLAN = "plan";

    /** The parameter that says by which kind of chart an answer is drawn. */
    private static final String CHART = "chart";

    /** How long the first request waits for an answer: soon after, the page knows where it can be stopped. */
    private static final Duration AT_FIRST = Duration.ofMillis(250);

    /** How long the page waits each time that it fetches one. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** How long one waits that cannot come back. */
    private static final Duration WHOLE = Answers.LIMITS.time().plusSeconds(30);

    private final List<Table> tables = Table.served();
    private final List<WrittenSql.Source> sources;
    private final Drawing drawing;
    private final Answers answers = new Answers();

    private WorkbenchRoutes(List<WrittenSql.Source> sources, Drawing drawing) {
        this.sources = List.copyOf(sources);
        this.drawing = drawing;
    }

    /**
     * Has the workbench answer at its addresses.
     *
     * @param sources where SQL is written that the page can open
     * @param drawing how answers are drawn where a reader chooses
     */
    public static WorkbenchRoutes add(
            Addresses addresses, Site site, List<WrittenSql.Source> sources, Drawing drawing) {
        WorkbenchRoutes routes = new WorkbenchRoutes(sources, drawing);
        addresses.get(PATH, site.onRelease(routes::page));
        addresses.post(PATH, site.onRelease(routes::ask));
        addresses.post(PATH + "/choices", site.onRelease(routes::choose));
        addresses.get(PATH + "/answers/{answer}", site.onRelease(routes::fetch));
        addresses.delete(
                PATH + "/answers/{answer}", site.onRelease(request -> SqlApiRoutes.stop(routes.answers, request)));
        ExportRoutes.add(addresses, site, PATH, (request, address, faults) -> routes.asked(request));
        ExportRoutes.add(
                addresses, site, PATH + "/answers/{answer}", (request, address, faults) -> routes.kept(request));
        SqlApiRoutes.add(addresses, site, routes.answers);
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
                written.isEmpty()
                        && ORIGINS.stream().anyMatch(name -> !request.text(name).isEmpty()),
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
            Asked asked = answers.ask(request.lease(), question, isForPlan, Answers.LIMITS);
            AnswerTable table = asked.within(WHOLE).orElseThrow(() -> Deadline.passed(Answers.LIMITS.time()));
            Optional<String> kind = kind(request.context().queryParam(CHART));
            return ResultView.of(table, question.files(), question, () -> chart(table, kind, request));
        } catch (Refusal e) {
            return ResultView.refused(e);
        }
    }

    private static Optional<String> kind(@Nullable String chosen) {
        return Optional.ofNullable(chosen).filter(kind -> !kind.isBlank());
    }

    private ResultView.Chart chart(AnswerTable table, Optional<String> kind, Request request) {
        try {
            Optional<String> drawn = kind.isPresent()
                    ? Optional.of(drawing.drawn(kind.get(), table.columns(), table.rows(), request))
                    : new AnswerChart(table).drawn().map(ChartSpec::json);
            return new ResultView.Chart(drawn, Optional.empty(), drawing.kinds(), kind);
        } catch (Refusal e) {
            return new ResultView.Chart(Optional.empty(), Optional.of(e.reason()), drawing.kinds(), kind);
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
            Asked asked = answers.ask(request.lease(), question, form.containsKey(PLAN), Answers.LIMITS);
            show(asked, AT_FIRST, kind(form.get(CHART)), request);
        } catch (Refusal e) {
            part(ResultView.refused(e), request);
        }
    }

    private void fetch(Request request) {
        Optional<Asked> asked = SqlApiRoutes.named(answers, request);
        if (asked.isPresent()) {
            show(asked.get(), PATIENCE, kind(request.context().queryParam(CHART)), request);
        } else {
            part(ResultView.refused(gone()), request);
        }
    }

    private void show(Asked asked, Duration patience, Optional<String> kind, Request request) {
        String address = PATH + "/answers/" + asked.id();
        try {
            Optional<AnswerTable> table = asked.within(patience);
            if (table.isEmpty()) {
                request.context().status(HttpStatus.ACCEPTED).header("Location", address);
                return;
            }
            part(
                    ResultView.of(
                            table.get(),
                            new ResultView.Files(address, ""),
                            asked.question(),
                            () -> chart(table.get(), kind, request)),
                    request);
        } catch (Refusal e) {
            part(ResultView.refused(e), request);
        }
    }

    private static void part(ResultView result, Request request) {
        request.keepPrivate();
        request.part("workbench/result.jte", Map.of("result", result));
    }

    static Refusal gone() {
        return new Refusal("This answer is not kept any more. Run the question again.");
    }

    private Optional<TitledTable> asked(Request request) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        request.context().queryParamMap().forEach((name, given) -> values.put(name, given.get(0)));
        try {
            WorkbenchQuestion question = WorkbenchQuestion.of(request.text("sql"), values, request);
            Asked asked = answers.ask(request.lease(), question, false, Answers.LIMITS);
            return asked.within(WHOLE).map(table -> taken(asked, table));
        } catch (Refusal e) {
            SqlApiRoutes.refuse(request, e);
            return Optional.empty();
        }
    }

    private Optional<TitledTable> kept(Request request) throws SQLException {
        Optional<Asked> asked = SqlApiRoutes.named(answers, request);
        try {
            return Optional.of(asked.flatMap(one -> one.within(WHOLE).map(table -> taken(one, table)))
                    .orElseThrow(WorkbenchRoutes::gone));
        } catch (Refusal e) {
            SqlApiRoutes.refuse(request, e);
            return Optional.empty();
        }
    }

    private static TitledTable taken(Asked asked, AnswerTable table) {
        return table.toTakeAway("Answer to a question in SQL", asked.question().sql(), asked.release());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        answers.close();
    }
}
