package hearth.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import hearth.warehouse.indicator.Catalogue;
import hearth.web.read.Area;
import hearth.web.read.Areas;
import hearth.web.read.Benchmark;
import hearth.web.read.BenchmarkReader;
import hearth.web.read.KnownAreas;
import hearth.web.read.Question;
import hearth.web.read.Reader;
import hearth.web.serving.Lease;
import hearth.web.serving.Serving;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Answers requests for pages. */
public final class Pages {
    private final Serving serving;
    private final Catalogue catalogue;
    private final KnownAreas known;
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "hearth.web.templates");

    public Pages(Serving serving, Catalogue catalogue, KnownAreas known) {
        this.serving = serving;
        this.catalogue = catalogue;
        this.known = known;
    }

    /** Authorities to pick from, or the search among them; one match leads on to its page. */
    public void home(Context context) throws SQLException {
        withRelease(context, (lease, areas) -> {
            String search =
                    Optional.ofNullable(context.queryParam("q")).orElse("").strip();
            List<Area> found = areas.matching(search);
            if (!search.isEmpty() && found.size() == 1) {
                context.redirect("/benchmark?area=" + found.get(0).slug());
                return;
            }
            List<Area> nearest = found.isEmpty() && !search.isEmpty() ? areas.nearest(search) : List.of();
            HomeView view = new HomeView(search, groups(found.isEmpty() ? areas.authorities() : found, areas), nearest);
            Frame frame = Frames.of(lease, "benchmarks", "Benchmarks");
            show(context, "home.jte", Map.of("frame", frame, "view", view));
        });
    }

    /** One indicator for one authority. */
    public void benchmark(Context context) throws SQLException {
        withRelease(context, (lease, areas) -> {
            List<Question.Fault> faults = new ArrayList<>();
            Map<String, String> address = address(context);
            Optional<Question> question = Question.parse(address, areas, catalogue, faults);
            if (question.isEmpty()) {
                notFound(context, lease, faults);
                return;
            }
            if (!address.getOrDefault("area", "").equals(question.get().area().slug())) {
                context.redirect("/benchmark?" + question.get().query(), HttpStatus.PERMANENT_REDIRECT);
                return;
            }
            Reader reader = new Reader(lease);
            BenchmarkView view = new BenchmarkPage(catalogue, areas, reader).view(question.get(), faults);
            Frame frame = Frames.of(lease, reader.freshness(question.get().area()), catalogue, view);
            show(context, "benchmark.jte", Map.of("frame", frame, "view", view));
        });
    }

    /** The figures of a benchmark page as a file. */
    public void benchmarkCsv(Context context) throws SQLException {
        withRelease(context, (lease, areas) -> {
            List<Question.Fault> faults = new ArrayList<>();
            Optional<Question> question = Question.parse(address(context), areas, catalogue, faults);
            if (question.isEmpty() || !faults.isEmpty()) {
                notFound(context, lease, faults);
                return;
            }
            Benchmark benchmark = new BenchmarkReader(new Reader(lease), areas).withNeighbours(question.get());
            String name = "%s_%s_release-%d.csv"
                    .formatted(
                            question.get().indicator().id(),
                            question.get().area().slug(),
                            lease.release().id());
            context.header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .contentType("text/csv; charset=utf-8")
                    .result(BenchmarkCsv.of(benchmark, areas));
        });
    }

    /** What is counted, and how. */
    public void indicators(Context context) throws SQLException {
        withRelease(context, (lease, areas) -> {
            Frame frame = Frames.of(lease, "indicators", "Indicators");
            show(context, "indicators.jte", Map.of("frame", frame, "themes", Themes.of(catalogue)));
        });
    }

    /** Says in plain words what went wrong. */
    public void message(Context context, HttpStatus status, String heading, List<String> paragraphs) {
        context.status(status);
        show(
                context,
                "message.jte",
                Map.of("frame", Frames.bare(heading), "heading", heading, "paragraphs", paragraphs));
    }

    private interface Work {
        void with(Lease lease, Areas areas) throws SQLException;
    }

    private void withRelease(Context context, Work work) throws SQLException {
        Optional<Lease> held = serving.lease();
        if (held.isEmpty()) {
            context.header("Retry-After", "2");
            message(
                    context,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "There is nothing to show yet",
                    List.of(serving.obstacle(), "This page works as soon as that is done; load it again."));
            return;
        }
        try (Lease lease = held.get()) {
            work.with(lease, known.of(lease));
        }
    }

    private void notFound(Context context, Lease lease, List<Question.Fault> faults) {
        context.status(HttpStatus.NOT_FOUND);
        String heading = "There is no such page";
        show(
                context,
                "message.jte",
                Map.of(
                        "frame", Frames.of(lease, "benchmarks", heading),
                        "heading", heading,
                        "paragraphs", faults.stream().map(Question.Fault::words).toList()));
    }

    private void show(Context context, String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        templates.render(template, parameters, output);
        context.html(output.toString());
    }

    private static List<HomeView.Group> groups(List<Area> authorities, Areas areas) {
        Map<String, List<Area>> byRegion = authorities.stream()
                .collect(Collectors.groupingBy(
                        area -> areas.regionOf(area).map(Area::name).orElse("Region not known"),
                        TreeMap::new,
                        Collectors.toList()));
        return byRegion.entrySet().stream()
                .map(entry -> new HomeView.Group(
                        entry.getKey(),
                        entry.getValue().stream()
                                .sorted(Comparator.comparing(Area::name))
                                .toList()))
                .toList();
    }

    private static Map<String, String> address(Context context) {
        Map<String, String> address = new HashMap<>();
        context.queryParamMap().forEach((name, values) -> address.put(name, String.join(",", values)));
        return address;
    }
}
