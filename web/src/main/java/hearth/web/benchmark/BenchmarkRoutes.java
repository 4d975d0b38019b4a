package hearth.web.benchmark;

import hearth.web.event.EventFolder;
import hearth.web.export.ExportRoutes;
import hearth.web.export.TitledTable;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.PageHead;
import hearth.web.site.Parameters;
import hearth.web.site.Request;
import hearth.web.site.Site;
import hearth.web.site.Tab;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One indicator of one area compared with others: as a page, as a file, for programs. */
public final class BenchmarkRoutes {
    private BenchmarkRoutes() {}

    public static void add(Addresses addresses, Site site, EventFolder events) {
        addresses.get("/benchmark", site.onRelease(request -> page(request, events)));
        ExportRoutes.add(addresses, site, "/benchmark", BenchmarkRoutes::table);
        addresses.get("/api/v1/benchmark", site.onRelease(BenchmarkRoutes::api));
    }

    private static void page(Request request, EventFolder events) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Map<String, String> address = request.address(faults);
        Optional<Question> asked = Question.parse(address, request.areas(), request.catalogue(), faults);
        if (asked.isEmpty()) {
            request.refuse(faults);
            return;
        }
        Question question = asked.get();
        if (!address.getOrDefault("area", "").equals(question.area().slug())) {
            request.context().redirect("/benchmark?" + question.query(), HttpStatus.PERMANENT_REDIRECT);
            return;
        }
        BenchmarkPage page = new BenchmarkPage(request, question, events);
        request.page(
                "benchmark/benchmark.jte",
                PageHead.of(
                                Tab.BENCHMARKS,
                                question.indicator().title() + ", "
                                        + question.area().name())
                        .about(question.area())
                        .freshTo(page.freshness())
                        .keeping(question.address()),
                Map.of("view", page.view(faults)));
    }

    /** The figures of the page, months and quarters as well. */
    private static Optional<TitledTable> table(Request request, Map<String, String> address, List<Fault> faults)
            throws SQLException {
        Optional<Question> question = valid(request, address, faults);
        if (question.isEmpty()) {
            return Optional.empty();
        }
        Benchmark benchmark = new BenchmarkReader(request.lease(), request.areas()).benchmark(question.get());
        return Optional.of(
                BenchmarkTable.of(benchmark, request.areas(), request.lease().release()));
    }

    /** {@code indicator, area, compare, model, statistic, period, from, to}: figures, comparators, and the ranking of the newest. */
    private static void api(Request request) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Optional<Question> asked = valid(request, request.address(faults), faults);
        if (asked.isEmpty()) {
            return;
        }
        BenchmarkReader reader = new BenchmarkReader(request.lease(), request.areas());
        Benchmark benchmark = reader.benchmark(asked.get());
        request.json(BenchmarkAnswer.of(
                benchmark,
                reader.ranking(benchmark),
                reader.fewerThanReported(benchmark),
                asked.get().links(request.areas(), request.lease().audience()),
                request.lease().release()));
    }

    /** The question of an address; empty once the reader has been told what is wrong with it. */
    private static Optional<Question> valid(Request request, Map<String, String> address, List<Fault> faults)
            throws SQLException {
        Optional<Question> question = Question.parse(address, request.areas(), request.catalogue(), faults);
        question.ifPresent(asked -> new Parameters(address, faults).checkOrder(asked.from(), asked.to()));
        if (!faults.isEmpty()) {
            request.refuse(faults);
            return Optional.empty();
        }
        return question;
    }
}
