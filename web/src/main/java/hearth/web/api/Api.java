package hearth.web.api;

import hearth.warehouse.indicator.Catalogue;
import hearth.web.read.Benchmark;
import hearth.web.read.BenchmarkReader;
import hearth.web.read.KnownAreas;
import hearth.web.read.Question;
import hearth.web.read.Reader;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import hearth.web.text.Json;
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

    /** {@code indicator, area, compare, model, statistic, period, from, to}: figures with their comparators. */
    public void benchmark(Context context) throws SQLException {
        withRelease(context, lease -> {
            List<Question.Fault> faults = new ArrayList<>();
            Map<String, String> address = new HashMap<>();
            context.queryParamMap().forEach((name, values) -> address.put(name, String.join(",", values)));
            Optional<Question> question = Question.parse(address, known.of(lease), catalogue, faults);
            if (question.isEmpty() || !faults.isEmpty()) {
                refused(faults).send(context);
                return;
            }
            Benchmark benchmark =
                    new BenchmarkReader(new Reader(lease), known.of(lease)).withoutNeighbours(question.get());
            send(context, BenchmarkAnswer.of(benchmark, lease.release()));
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
