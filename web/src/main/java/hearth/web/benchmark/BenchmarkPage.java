package hearth.web.benchmark;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Source;
import hearth.warehouse.indicator.Unit;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.catalogue.Themes;
import hearth.web.event.EventFolder;
import hearth.web.event.MarkedEvents;
import hearth.web.export.ChartLinks;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.FigureReader;
import hearth.web.figure.Freshness;
import hearth.web.figure.Numbers;
import hearth.web.figure.Revision;
import hearth.web.figure.SeriesBreak;
import hearth.web.reconciliation.ReconciliationReader;
import hearth.web.rows.RowLinks;
import hearth.web.site.Fault;
import hearth.web.site.Request;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the page of one indicator for one authority together. */
final class BenchmarkPage {
    private final Request request;
    private final EventFolder events;
    private final Question question;
    private final Indicator indicator;
    private final Area area;
    private final Catalogue catalogue;
    private final Areas areas;
    private final FigureReader reader;

    BenchmarkPage(Request request, Question question, EventFolder events) {
        this.events = events;
        this.request = request;
        this.question = question;
        this.indicator = question.indicator();
        this.area = question.area();
        this.catalogue = request.catalogue();
        this.areas = request.areas();
        this.reader = new FigureReader(request.lease().session());
    }

    BenchmarkView view(List<Fault> faults) throws SQLException {
        BenchmarkReader answers = new BenchmarkReader(request.lease(), areas);
        Benchmark benchmark = answers.benchmark(question.ofYears());
        Optional<PeriodTrend> periods = periods(answers, benchmark);
        Optional<Ranking> ranking = answers.ranking(benchmark);
        Numbers numbers = new Numbers(indicator);
        RowLinks links = question.ofYears().links(areas, request.lease().audience());
        Finding finding = new Finding(benchmark, ranking, numbers.brief());
        BenchmarkCharts charts = new BenchmarkCharts(benchmark, numbers.brief());
        MarkedEvents happened = happened(periods.map(PeriodTrend::ends).orElseGet(benchmark::years));
        List<Tile> tiles = ranking.map(newest -> Tiles.of(benchmark, newest, links, numbers.brief()))
                .orElse(List.of());
        NeighbourTable neighbours = NeighbourTable.of(benchmark, areas, links, numbers);
        return new BenchmarkView(
                question,
                new BenchmarkView.Choices(
                        Themes.menu(catalogue, reader.indicatorsOf(area.code())),
                        areas.editions(question.asOf()),
                        years(benchmark)),
                BenchmarkTabs.of(
                        BenchmarkTabs.Kind.TREND,
                        area,
                        indicator,
                        request.lease().audience()),
                header(benchmark, finding, tiles, numbers, notices(faults, happened)),
                periods.map(trend -> panel(trend, benchmark, happened))
                        .orElseGet(() -> new BenchmarkView.TrendPanel(
                                finding.trend(),
                                area.isAuthority() ? "Shaded: range of the neighbours." : "",
                                whyYears(),
                                charts.trend(happened),
                                notes(benchmark, happened),
                                summary(finding, benchmark, tiles),
                                links(benchmark, "", finding.trend(), new FigureSql(benchmark).trend()))),
                new BenchmarkView.NeighboursPanel(
                        charts.ranked(areas),
                        neighbours,
                        links(
                                benchmark,
                                "_neighbours",
                                area.name() + " and its statistical neighbours",
                                new FigureSql(benchmark).ranked())),
                periods.map(trend ->
                        trend.table(question.links(areas, request.lease().audience()))),
                ranking.filter(newest -> newest.figure().value().isPresent())
                        .map(newest -> RankingTable.of(newest, indicator, numbers)),
                FigureTable.of(benchmark, links, numbers),
                notes(benchmark, answers.fewerThanReported(benchmark), neighbours, numbers));
    }

    /** The months or quarters that are asked for; empty for years, and where the reader may see none. */
    private Optional<PeriodTrend> periods(BenchmarkReader answers, Benchmark yearly) throws SQLException {
        if (question.period() == PeriodType.YEAR || !seesCounts()) {
            return Optional.empty();
        }
        return Optional.of(new PeriodTrend(
                        answers.benchmark(question),
                        yearly,
                        catalogue.isOfADay(indicator),
                        new Numbers(indicator).brief()))
                .filter(trend -> !trend.isEmpty());
    }

    /** What happened in the time that is drawn; as of a day none, as own figures of that are left out. */
    private MarkedEvents happened(List<LocalDate> ends) {
        return question.asOf().isPresent()
                ? MarkedEvents.NONE
                : MarkedEvents.of(events, area, indicator, request, ends);
    }

    private static List<String> notices(List<Fault> faults, MarkedEvents happened) {
        return Stream.concat(faults.stream().map(Fault::words), happened.faults().stream())
                .toList();
    }

    private boolean seesCounts() {
        return request.lease().audience().seesCountsOf(area.laCode());
    }

    private Optional<String> whyYears() {
        return question.period() == PeriodType.YEAR
                ? Optional.empty()
                : Optional.of(PeriodTrend.whyNone(question, seesCounts()));
    }

    private BenchmarkView.TrendPanel panel(PeriodTrend trend, Benchmark yearly, MarkedEvents happened) {
        return new BenchmarkView.TrendPanel(
                trend.title(),
                trend.hint(),
                Optional.empty(),
                trend.chart(happened),
                notes(yearly, happened),
                trend.title() + ". " + trend.hint() + " Every figure is in the table by "
                        + question.period().code() + ".",
                links(yearly, "_by-" + question.period().code(), trend.title(), trend.sql()));
    }

    /** @param suffix tells the pictures of the page apart by their files' names */
    private ChartLinks links(Benchmark benchmark, String suffix, String title, Optional<String> sql) {
        String day = benchmark.latest().map(latest -> "_" + latest.periodEnd()).orElse("");
        return new ChartLinks(
                indicator.id() + "_" + area.slug() + suffix + day,
                title,
                subtitle(benchmark) + ". " + area.name(),
                ChartLinks.from(source(benchmark), request.lease().release()),
                "/benchmark",
                question.query(),
                Optional.of("/api/v1/benchmark"),
                sql);
    }

    private String source(Benchmark benchmark) {
        return switch (benchmark.source()) {
            case PUBLISHED -> indicator.publications().stream().findFirst().orElse("official statistics");
            case EXTRACT -> "councils’ own returns, counted by Hearth, provisional";
            case LOCAL -> "local figures, added by the council";
        };
    }

    /** How far the published figures go, and the authority's own; its own are known for today only. */
    List<String> freshness() throws SQLException {
        Optional<String> laCode = question.asOf().isPresent() ? Optional.empty() : area.laCode();
        Freshness freshness = reader.freshness(indicator.id(), laCode, question.asOf());
        return freshness.statements(area.name(), publisher());
    }

    private String publisher() {
        return indicator.published().stream()
                .findFirst()
                .map(mapping -> mapping.dataset().publisher() + ", ")
                .orElse("");
    }

    private BenchmarkView.Header header(
            Benchmark benchmark, Finding finding, List<Tile> tiles, Numbers numbers, List<String> notices) {
        return new BenchmarkView.Header(
                notices,
                finding.title(),
                subtitle(benchmark),
                finding.whyNone(),
                JointArea.of(benchmark, numbers.brief()),
                tiles);
    }

    private BenchmarkView.Notes notes(
            Benchmark benchmark, List<String> fewerThanReported, NeighbourTable neighbours, Numbers numbers)
            throws SQLException {
        boolean isOfNow = question.asOf().isEmpty();
        return new BenchmarkView.Notes(
                indicator.title() + suffix() + when() + day(benchmark),
                isOfNow ? inYear(benchmark, numbers) : Optional.empty(),
                releases(benchmark, Source.EXTRACT),
                fewerThanReported,
                releases(benchmark, Source.LOCAL),
                isOfNow ? reconciled(benchmark, numbers) : Optional.empty(),
                symbols(benchmark, neighbours),
                revisions());
    }

    /** What parts the lines of the trend, and what happened. */
    private static List<String> notes(Benchmark benchmark, MarkedEvents happened) {
        return Stream.concat(breaks(benchmark).stream(), happened.words().stream())
                .toList();
    }

    /** A sentence for each break, such as "Between 2023 and 2024: Social workers are in the returns for the first time." */
    private static List<String> breaks(Benchmark benchmark) {
        return benchmark.breaks().stream()
                .map(seriesBreak -> "Between " + years(benchmark, seriesBreak) + ": " + seriesBreak.note())
                .toList();
    }

    /** The years on both sides of a break, such as "2023 and 2024". */
    private static String years(Benchmark benchmark, SeriesBreak seriesBreak) {
        int after = benchmark.yearAfter(seriesBreak).getYear();
        return (after - 1) + " and " + after;
    }

    private static List<String> releases(Benchmark benchmark, Source source) {
        return benchmark.own(source).stream().map(Figure::release).distinct().toList();
    }

    /** How the newest own figure that is published as well agrees. */
    private Optional<String> reconciled(Benchmark benchmark, Numbers numbers) throws SQLException {
        boolean isPublishedOnly = benchmark.own(Source.EXTRACT).isEmpty()
                && benchmark.own(Source.LOCAL).isEmpty();
        return isPublishedOnly
                ? Optional.empty()
                : new ReconciliationReader(request.lease().session())
                        .of(area, indicator.id()).stream()
                                .filter(pair -> question.covers(pair.periodEnd()))
                                .reduce((earlier, later) -> later)
                                .map(pair -> pair.words(numbers));
    }

    /** The years that the form offers: all that the authority has figures for, whatever is shown now. */
    private static List<Integer> years(Benchmark benchmark) {
        Stream<Figure> shown = Stream.of(Source.values()).flatMap(source -> benchmark.own(source).stream());
        int[] years = Stream.concat(shown, benchmark.outside().stream())
                .mapToInt(figure -> figure.periodEnd().getYear())
                .sorted()
                .toArray();
        return years.length == 0
                ? List.of()
                : IntStream.rangeClosed(years[0], years[years.length - 1])
                        .boxed()
                        .toList();
    }

    private String subtitle(Benchmark benchmark) {
        String kind = switch (benchmark.source()) {
            case PUBLISHED -> "";
            case EXTRACT -> " · counted from the authority’s own returns, provisional";
            case LOCAL -> " · local figure, added by the council";
        };
        return benchmark
                        .latest()
                        .map(latest -> indicator.title() + when() + Dates.full(latest.periodEnd()) + kind)
                        .orElse(indicator.title())
                + withoutFigures(benchmark)
                + question.asOf()
                        .map(day -> " · as known on " + Dates.full(day))
                        .orElse("");
    }

    /** That nobody has a figure for the newest years. */
    private static String withoutFigures(Benchmark benchmark) {
        List<LocalDate> years = benchmark.yearsWithoutFigures();
        return years.isEmpty()
                ? ""
                : years.stream()
                        .map(year -> String.valueOf(year.getYear()))
                        .collect(Collectors.joining(", ", " · no figures for ", ""));
    }

    private String when() {
        return catalogue.isOfADay(indicator) ? ", on " : ", year ending ";
    }

    /** The day of the year that the figures are about. */
    private static String day(Benchmark benchmark) {
        return benchmark
                .latest()
                .map(latest -> Dates.dayAndMonth(latest.periodEnd()))
                .orElse("31 March");
    }

    /** A sentence for each year whose figure was revised, such as "2023: 412 (2023 release), then 409 (2024 release)". */
    private List<String> revisions() throws SQLException {
        Map<LocalDate, List<Revision>> byYear = reader.revisions(indicator.id(), area.code()).stream()
                .collect(Collectors.groupingBy(Revision::periodEnd, LinkedHashMap::new, Collectors.toList()));
        return byYear.entrySet().stream()
                .map(year -> year.getKey().getYear() + ": "
                        + year.getValue().stream().map(BenchmarkPage::words).collect(Collectors.joining(", then ")))
                .toList();
    }

    private static String words(Revision revision) {
        String figure = revision.value()
                .map(Numbers::published)
                .orElse("[" + revision.symbol().orElse(Symbol.X).code() + "]");
        return figure + " (" + revision.release() + ")";
    }

    private String suffix() {
        return indicator.unit() == Unit.PERCENTAGE ? " (%)" : "";
    }

    private static String summary(Finding finding, Benchmark benchmark, List<Tile> tiles) {
        return Stream.of(
                        Stream.of(finding.title(), finding.trend()),
                        benchmark.breaks().stream()
                                .map(seriesBreak -> "Break in the series between " + years(benchmark, seriesBreak)
                                        + ": " + seriesBreak.note()),
                        tiles.stream()
                                .skip(2)
                                .map(tile -> tile.label() + ": " + tile.value() + " (" + tile.note() + ")"))
                .flatMap(sentences -> sentences)
                .map(sentence -> sentence.endsWith(".") ? sentence : sentence + ".")
                .collect(Collectors.joining(" "));
    }

    /** A count on a day can be newer than the last year's end; a count of events in a month says nothing of a year. */
    private Optional<String> inYear(Benchmark benchmark, Numbers numbers) throws SQLException {
        LocalDate yearEnd = benchmark.latest().map(Figure::periodEnd).orElse(LocalDate.MIN);
        return catalogue.isOfADay(indicator)
                ? reader.figures(indicator.id(), List.of(area.code()), PeriodType.MONTH).stream()
                        .filter(figure -> figure.periodEnd().isAfter(yearEnd))
                        .reduce((earlier, later) -> later)
                        .map(figure -> numbers.shown(figure) + " on " + Dates.full(figure.periodEnd()))
                : Optional.empty();
    }

    private static List<Symbol> symbols(Benchmark benchmark, NeighbourTable neighbours) {
        List<String> codes = new ArrayList<>(FigureTable.symbols(benchmark));
        if (!neighbours.withoutFigure().isEmpty()) {
            codes.add(Symbol.X.code());
        }
        return codes.stream()
                .distinct()
                .flatMap(code -> Symbol.of(code).stream())
                .sorted()
                .toList();
    }
}
