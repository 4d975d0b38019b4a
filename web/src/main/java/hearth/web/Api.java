package hearth.web;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.area.Area;
import hearth.web.area.KnownAreas;
import hearth.web.benchmark.Benchmark;
import hearth.web.benchmark.BenchmarkAnswer;
import hearth.web.benchmark.BenchmarkReader;
import hearth.web.benchmark.Question;
import hearth.web.figure.Reader;
import hearth.web.figure.Source;
import hearth.web.query.Json;
import hearth.web.reconciliation.Reconciled;
import hearth.web.reconciliation.ReconciliationAnswer;
import hearth.web.reconciliation.ReconciliationQuestion;
import hearth.web.reconciliation.ReconciliationReader;
import hearth.web.rows.CountedFigure;
import hearth.web.rows.FigureQuestion;
import hearth.web.rows.Printing;
import hearth.web.rows.RowLinks;
import hearth.web.rows.RowsAnswer;
import hearth.web.rows.RowsReader;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import hearth.web.site.Problem;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers requests of programs. */
public final class Api {
    private final Serving serving;
    private final Catalogue catalogue;
    private final KnownAreas known;

    public Api(Serving serving, Catalogue catalogue, KnownAreas known) {
        this.serving = serving;
        this.catalogue = catalogue;
        this.known = known;
    }

    /** {@code indicator, area, compare, model, statistic, period, from, to}: figures, comparators, and how the newest stands. */
    public void benchmark(Context context) throws SQLException {
        withRelease(context, lease -> {
            List<Question.Fault> faults = new ArrayList<>();
            Optional<Question> question = Question.parse(address(context), known.of(lease), catalogue, faults);
            if (question.isEmpty() || !faults.isEmpty()) {
                refused(faults).send(context);
                return;
            }
            BenchmarkReader reader = new BenchmarkReader(new Reader(lease), known.of(lease));
            Benchmark benchmark = reader.benchmark(question.get());
            RowLinks links = new RowLinks(question.get(), known.of(lease), lease.own());
            send(context, BenchmarkAnswer.of(benchmark, reader.position(benchmark), links, lease.release()));
        });
    }

    /** {@code indicator, area, source, period, end, part, as_of}: the rows that make one figure. */
    public void rows(Context context) throws SQLException {
        withRelease(context, lease -> {
            List<Question.Fault> faults = new ArrayList<>();
            Optional<FigureQuestion> question =
                    FigureQuestion.parse(address(context), known.of(lease), catalogue, faults);
            if (question.isEmpty() || !faults.isEmpty()) {
                refused(faults).send(context);
            } else if (question.get().source() == Source.PUBLISHED) {
                printed(context, lease, question.get());
            } else {
                counted(context, lease, question.get());
            }
        });
    }

    private static void printed(Context context, Lease lease, FigureQuestion question) throws SQLException {
        RowsReader reader = new RowsReader(new Reader(lease));
        List<Printing> printings = reader.printings(question);
        if (printings.isEmpty()) {
            noRows("No published file prints this figure.").send(context);
        } else {
            Printing shown = printings.get(0);
            send(
                    context,
                    RowsAnswer.of(
                            question,
                            printings,
                            reader.denominator(question, shown),
                            reader.described(shown),
                            lease.release()));
        }
    }

    private void counted(Context context, Lease lease, FigureQuestion question) throws SQLException {
        context.header("Cache-Control", "private, no-store");
        if (!lease.own().mayReadRows(question.area().laCode().orElse(""))) {
            String detail = "The children behind a figure are shown to the authority’s own staff only.";
            Problem.of(HttpStatus.FORBIDDEN, "rows-of-others", "These rows are not shown here", detail, List.of())
                    .send(context);
            return;
        }
        Optional<CountedFigure> figure = new RowsReader(new Reader(lease))
                .counted(question, catalogue)
                .filter(one -> one.figure().isPresent());
        if (figure.isEmpty()) {
            noRows("No extract tells this figure.").send(context);
        } else {
            send(context, RowsAnswer.of(figure.get(), lease.release()));
        }
    }

    private static Problem noRows(String detail) {
        return Problem.of(HttpStatus.NOT_FOUND, "no-rows", "There are no rows", detail, List.of());
    }

    /** {@code area, year, show}: own counts beside published figures. */
    public void reconciliation(Context context) throws SQLException {
        withRelease(context, lease -> {
            List<Question.Fault> faults = new ArrayList<>();
            ReconciliationQuestion question = ReconciliationQuestion.parse(address(context), known.of(lease), faults);
            if (question.area().isEmpty() && faults.isEmpty()) {
                faults.add(new Question.Fault("area", "", "Name an authority; /api/v1/areas lists them all."));
            }
            if (!faults.isEmpty()) {
                refused(faults).send(context);
                return;
            }
            Area area = question.area().orElseThrow();
            List<Reconciled> figures = question.of(new ReconciliationReader(new Reader(lease)).of(area));
            send(context, ReconciliationAnswer.of(area, figures, lease.release()));
        });
    }

    /** What can be asked for. */
    public void indicators(Context context) {
        send(context, Lists.indicators(catalogue.indicators()));
    }

    /** Of whom it can be asked; {@code level} may be la, region or country. */
    public void areas(Context context) throws SQLException {
        withRelease(
                context,
                lease -> send(context, Lists.areas(known.of(lease), Optional.ofNullable(context.queryParam("level")))));
    }

    /** Whether the process is up. */
    public void health(Context context) {
        send(context, Map.of("status", "up"));
    }

    /** Whether there is a release to serve. */
    public void ready(Context context) throws SQLException {
        withRelease(
                context,
                lease -> send(
                        context,
                        Map.of("status", "ready", "dataVersion", lease.release().id())));
    }

    /** For an address that is not there. */
    public void notFound(Context context) {
        Problem.of(
                        HttpStatus.NOT_FOUND,
                        "not-found",
                        "No such resource",
                        "There is nothing at this address.",
                        List.of())
                .send(context);
    }

    /** For a fault of ours. */
    public void failed(Context context) {
        String detail = "The request could not be answered; the log of the server says why.";
        Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "failure", "Something went wrong", detail, List.of())
                .send(context);
    }

    private interface Work {
        void with(Lease lease) throws SQLException;
    }

    private void withRelease(Context context, Work work) throws SQLException {
        Optional<Lease> held = serving.lease();
        if (held.isEmpty()) {
            context.header("Retry-After", "2");
            Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "no-release",
                            "Nothing to serve yet",
                            serving.obstacle(),
                            List.of())
                    .send(context);
            return;
        }
        try (Lease lease = held.get()) {
            work.with(lease);
        }
    }

    private static Map<String, String> address(Context context) {
        Map<String, String> address = new HashMap<>();
        context.queryParamMap().forEach((name, values) -> address.put(name, String.join(",", values)));
        return address;
    }

    private static Problem refused(List<Question.Fault> faults) {
        return Problem.of(
                HttpStatus.BAD_REQUEST,
                "bad-parameter",
                "A parameter cannot be used",
                String.join(" ", faults.stream().map(Question.Fault::words).toList()),
                faults.stream()
                        .map(fault -> new Problem.Fault(fault.parameter(), fault.found(), fault.help()))
                        .toList());
    }

    private static void send(Context context, Object answer) {
        context.result(Json.text(answer)).contentType("application/json");
    }
}
