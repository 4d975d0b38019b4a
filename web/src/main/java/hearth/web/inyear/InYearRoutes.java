package hearth.web.inyear;

import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Source;
import hearth.web.benchmark.BenchmarkTabs;
import hearth.web.benchmark.ViewPage;
import hearth.web.event.EventFolder;
import hearth.web.event.MarkedEvents;
import hearth.web.export.ChartLinks;
import hearth.web.figure.Figure;
import hearth.web.figure.FigureReader;
import hearth.web.rows.RowLinks;
import hearth.web.site.Addresses;
import hearth.web.site.Fault;
import hearth.web.site.Request;
import hearth.web.site.Site;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An authority's own months and quarters, for its own readers. */
public final class InYearRoutes {
    private InYearRoutes() {}

    public static void add(Addresses addresses, Site site, EventFolder events) {
        addresses.get("/benchmark/in-year", site.onRelease(request -> page(request, events)));
    }

    private static void page(Request request, EventFolder events) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        Optional<InYearQuestion> asked =
                InYearQuestion.parse(request.address(faults), request.areas(), request.catalogue(), faults);
        if (asked.isEmpty() || !faults.isEmpty()) {
            request.refuse(faults);
            return;
        }
        InYearQuestion question = asked.get();
        InYear inYear = read(request, question);
        InYearPage page = new InYearPage(
                inYear,
                marked(request, inYear, events),
                new RowLinks(
                        question.indicator(),
                        question.period(),
                        Optional.empty(),
                        request.areas(),
                        request.lease().audience()));
        new ViewPage(request, question.area(), question.indicator())
                .show(
                        BenchmarkTabs.Kind.IN_YEAR.template(),
                        BenchmarkTabs.Kind.IN_YEAR,
                        question.address(),
                        Map.of("view", page.view(), "links", links(request, question)));
    }

    /** The council's events, for its own staff. */
    private static MarkedEvents marked(Request request, InYear inYear, EventFolder events) {
        InYearQuestion question = inYear.question();
        return MarkedEvents.of(
                events,
                question.area(),
                question.indicator(),
                request,
                inYear.periods().stream()
                        .map(period -> period.figure().periodEnd())
                        .toList());
    }

    private static InYear read(Request request, InYearQuestion question) throws SQLException {
        FigureReader reader = new FigureReader(request.lease().session());
        String indicator = question.indicator().id();
        List<String> area = List.of(question.area().code());
        List<Figure> own = reader.figures(indicator, area, question.period()).stream()
                .filter(figure -> figure.source() == Source.EXTRACT)
                .toList();
        List<Figure> published = reader.figures(indicator, area, PeriodType.YEAR).stream()
                .filter(figure -> figure.source() == Source.PUBLISHED)
                .toList();
        return InYear.of(question, request.catalogue().isOfADay(question.indicator()), own, published);
    }

    /** The ways to take away the figures and the picture: the files and the API of the benchmark have its periods too. */
    private static ChartLinks links(Request request, InYearQuestion question) {
        String sql = """
                SELECT period_end, numerator, denominator, value, symbol
                FROM benchmark
                WHERE indicator = '%s'
                  AND area_code = '%s'
                  AND source = 'extract' AND period_type = '%s' AND breakdown = 'all'
                ORDER BY period_end""".formatted(
                        question.indicator().id(),
                        question.area().code(),
                        question.period().code());
        return new ChartLinks(
                question.indicator().id() + "_" + question.area().slug() + "_"
                        + question.period().code() + "s",
                question.indicator().title() + ", " + question.area().name(),
                "By " + question.period().code() + ", counted from own returns, provisional",
                ChartLinks.from("returns, counted by Hearth", request.lease().release()),
                "/benchmark",
                "area=" + question.area().slug() + "&indicator="
                        + question.indicator().id() + "&period="
                        + question.period().code(),
                Optional.of("/api/v1/benchmark"),
                Optional.of(sql));
    }
}
