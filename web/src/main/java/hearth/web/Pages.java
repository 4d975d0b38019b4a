package hearth.web;

import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.web.area.Area;
import hearth.web.benchmark.Benchmark;
import hearth.web.benchmark.BenchmarkCsv;
import hearth.web.benchmark.BenchmarkPage;
import hearth.web.benchmark.BenchmarkReader;
import hearth.web.benchmark.BenchmarkView;
import hearth.web.benchmark.Question;
import hearth.web.catalogue.Themes;
import hearth.web.figure.Reader;
import hearth.web.help.ApiGuide;
import hearth.web.home.HomeView;
import hearth.web.rows.RowLinks;
import hearth.web.serving.Lease;
import hearth.web.site.Frame;
import hearth.web.site.Frames;
import hearth.web.site.Site;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers requests for pages. */
public final class Pages {
    private final Site site;
    private final Catalogue catalogue;

    public Pages(Site site, Catalogue catalogue) {
        this.site = site;
        this.catalogue = catalogue;
    }

    /** Areas to pick from, or the search among them; one match leads on to its page. */
    public void home(Context context) throws SQLException {
        site.withRelease(context, (lease, areas) -> {
            List<Question.Fault> faults = new ArrayList<>();
            String id = asked(context, "indicator");
            Optional<Indicator> indicator = id.isEmpty() ? Optional.empty() : Question.indicator(id, catalogue, faults);
            if (!faults.isEmpty()) {
                site.notFound(context, lease, faults);
                return;
            }
            HomeView view = HomeView.of(asked(context, "q"), indicator, areas);
            if (view.only().isPresent()) {
                context.redirect(view.address(view.only().get()));
                return;
            }
            Frame frame = Frames.of(lease, "benchmarks", "Benchmarks");
            site.show(context, "home/home.jte", Map.of("frame", frame, "view", view));
        });
    }

    private static String asked(Context context, String parameter) {
        return Optional.ofNullable(context.queryParam(parameter)).orElse("").strip();
    }

    /** One indicator for one authority. */
    public void benchmark(Context context) throws SQLException {
        site.withRelease(context, (lease, areas) -> {
            List<Question.Fault> faults = new ArrayList<>();
            Map<String, String> address = ofYears(Site.address(context), faults);
            Optional<Question> question = Question.parse(address, areas, catalogue, faults);
            if (question.isEmpty()) {
                site.notFound(context, lease, faults);
                return;
            }
            if (!address.getOrDefault("area", "").equals(question.get().area().slug())) {
                context.redirect("/benchmark?" + question.get().query(), HttpStatus.PERMANENT_REDIRECT);
                return;
            }
            Reader reader = new Reader(lease);
            BenchmarkView view = new BenchmarkPage(catalogue, areas, reader, lease.own()).view(question.get(), faults);
            Frame frame = Frames.of(lease, reader.freshness(question.get()), catalogue, view);
            site.show(context, "benchmark/benchmark.jte", Map.of("frame", frame, "view", view));
        });
    }

    /** An address without months and quarters: the page shows years, and says where the others are. */
    private static Map<String, String> ofYears(Map<String, String> address, List<Question.Fault> faults) {
        Map<String, String> ofYears = new LinkedHashMap<>(address);
        String period = ofYears.getOrDefault("period", PeriodType.YEAR.code());
        if (period.equals(PeriodType.MONTH.code()) || period.equals(PeriodType.QUARTER.code())) {
            ofYears.remove("period");
            faults.add(new Question.Fault(
                    "period of this page",
                    period,
                    "It shows years; months and quarters are in the CSV file (/benchmark.csv), the API and SQL."));
        }
        return ofYears;
    }

    /** The figures of a benchmark page as a file. */
    public void benchmarkCsv(Context context) throws SQLException {
        site.withRelease(context, (lease, areas) -> {
            List<Question.Fault> faults = new ArrayList<>();
            Optional<Question> question = Question.parse(Site.address(context), areas, catalogue, faults);
            if (question.isEmpty() || !faults.isEmpty()) {
                site.notFound(context, lease, faults);
                return;
            }
            Benchmark benchmark = new BenchmarkReader(new Reader(lease), areas).benchmark(question.get());
            String name = "%s_%s_release-%d.csv"
                    .formatted(
                            question.get().indicator().id(),
                            question.get().area().slug(),
                            lease.release().id());
            Site.sendCsv(context, name, BenchmarkCsv.of(benchmark, areas));
        });
    }

    /** What programs can ask, with examples about the readers' own authority, or else the first. */
    public void api(Context context) throws SQLException {
        site.withRelease(context, (lease, areas) -> {
            Optional<Area> authority =
                    areas.authorities().stream().min(Comparator.comparing(area -> !isOwn(area, lease)));
            Optional<Question> question = authority.flatMap(
                    area -> Question.parse(Map.of("area", area.slug()), areas, catalogue, new ArrayList<>()));
            Optional<String> rows = Optional.empty();
            if (question.isPresent()) {
                rows = new BenchmarkReader(new Reader(lease), areas)
                        .benchmark(question.get())
                        .latest()
                        .flatMap(new RowLinks(question.get(), areas, lease.own())::of);
            }
            Frame frame = Frames.of(lease, "", "API");
            site.show(context, "help/api.jte", Map.of("frame", frame, "guide", ApiGuide.of(authority, rows)));
        });
    }

    private static boolean isOwn(Area area, Lease lease) {
        return area.laCode().filter(lease.own().laCodes()::contains).isPresent();
    }

    /** What is counted, and how; or those indicators that hold the words that are searched for. */
    public void indicators(Context context) throws SQLException {
        site.withRelease(context, (lease, areas) -> {
            String search = asked(context, "q");
            Frame frame = Frames.of(lease, "indicators", "Indicators");
            site.show(
                    context,
                    "catalogue/indicators.jte",
                    Map.of("frame", frame, "themes", Themes.matching(search, catalogue), "search", search));
        });
    }
}
