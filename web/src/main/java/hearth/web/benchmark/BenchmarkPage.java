package hearth.web.benchmark;

import hearth.warehouse.disclosure.Symbol;
import hearth.warehouse.indicator.Catalogue;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.Unit;
import hearth.web.area.Area;
import hearth.web.area.Areas;
import hearth.web.catalogue.Themes;
import hearth.web.chart.ChartData;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.Numbers;
import hearth.web.figure.Reader;
import hearth.web.figure.Revision;
import hearth.web.figure.Source;
import hearth.web.query.Json;
import hearth.web.reconciliation.ReconciliationReader;
import hearth.web.reconciliation.Reconciliations;
import hearth.web.rows.RowLinks;
import hearth.web.serving.Own;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the page of one indicator for one authority together. */
public final class BenchmarkPage {
    private final Catalogue catalogue;
    private final Areas areas;
    private final Reader reader;
    private final Own own;

    public BenchmarkPage(Catalogue catalogue, Areas areas, Reader reader, Own own) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.reader = reader;
        this.own = own;
    }

    public BenchmarkView view(Question question, List<Question.Fault> faults) throws SQLException {
        BenchmarkReader answers = new BenchmarkReader(reader, areas);
        Benchmark benchmark = answers.benchmark(question);
        Optional<Position> position = answers.position(benchmark);
        Numbers numbers = new Numbers(question.indicator());
        RowLinks links = new RowLinks(question, areas, own);
        Numbers brief = numbers.brief();
        Finding finding = new Finding(benchmark, position, brief);
        NeighbourTable neighbours = NeighbourTable.of(benchmark, areas, links, numbers);
        ChartData data = new Charts(benchmark, brief).data(areas);
        List<Tile> tiles =
                position.map(one -> Tiles.of(benchmark, one, links, brief)).orElse(List.of());
        String trend = finding.trend();
        List<String> breaks = breaks(benchmark);
        return new BenchmarkView(
                question,
                new BenchmarkView.Choices(authorities(question), Themes.of(catalogue), years(question)),
                faults.stream().map(Question.Fault::words).toList(),
                finding.title(),
                subtitle(benchmark),
                finding.whyNone(),
                Together.of(benchmark, brief),
                tiles,
                trend,
                breaks,
                summary(finding.title(), trend, breaks, tiles),
                position.filter(one -> one.figure().value().isPresent())
                        .map(one -> PositionTable.of(one, question.indicator(), numbers)),
                FigureTable.of(benchmark, links, numbers),
                neighbours,
                Json.text(data),
                isOfNow(question) ? inYear(benchmark, numbers) : Optional.empty(),
                releases(benchmark, Source.EXTRACT),
                releases(benchmark, Source.LOCAL),
                isOfNow(question) ? reconciled(benchmark, numbers) : Optional.empty(),
                symbols(benchmark, neighbours),
                question.indicator().title()
                        + suffix(question.indicator())
                        + when(question.indicator())
                        + day(benchmark),
                revisions(question));
    }

    /** What an authority counts itself is known now only, not what it was on a day before. */
    private static boolean isOfNow(Question question) {
        return question.asOf().isEmpty();
    }

    /** A sentence for each break, such as "Between 2023 and 2024: Social workers are in the returns for the first time." */
    private static List<String> breaks(Benchmark benchmark) {
        return benchmark.breaks().stream()
                .map(one -> {
                    int after = benchmark.yearAfter(one).getYear();
                    return "Between " + (after - 1) + " and " + after + ": " + one.note();
                })
                .toList();
    }

    private static List<String> releases(Benchmark benchmark, Source source) {
        return benchmark.own(source).stream().map(Figure::release).distinct().toList();
    }

    private Optional<String> reconciled(Benchmark benchmark, Numbers numbers) throws SQLException {
        String indicator = benchmark.question().indicator().id();
        return new ReconciliationReader(reader)
                .of(benchmark.question().area()).stream()
                        .filter(one -> one.indicator().equals(indicator)
                                && benchmark.question().covers(one.periodEnd()))
                        .findFirst()
                        .map(one -> Reconciliations.words(one, numbers));
    }

    /** The authorities that the form offers: those of today, and the one that is shown. */
    private List<Area> authorities(Question question) {
        List<Area> authorities = new ArrayList<>(areas.authorities());
        if (!authorities.contains(question.area())) {
            authorities.add(0, question.area());
        }
        return authorities;
    }

    /** The years that the form offers: all that the authority has figures for, whatever is shown now. */
    private List<Integer> years(Question question) throws SQLException {
        int[] years =
                reader
                        .figures(
                                question.indicator().id(),
                                List.of(question.area().code()),
                                PeriodType.YEAR)
                        .stream()
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
        Indicator indicator = benchmark.question().indicator();
        String kind = switch (benchmark.source()) {
            case PUBLISHED -> "";
            case EXTRACT -> " · from the authority’s own extract, provisional";
            case LOCAL -> " · the council’s own figure";
        };
        return benchmark
                        .latest()
                        .map(latest -> indicator.title() + when(indicator) + Dates.full(latest.periodEnd()) + kind)
                        .orElse(indicator.title())
                + withoutFigures(benchmark)
                + benchmark
                        .question()
                        .asOf()
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

    private String when(Indicator indicator) {
        return catalogue.isOfADay(indicator) ? ", on " : ", year ending ";
    }

    /** The day of the year that the figures are about. */
    private static String day(Benchmark benchmark) {
        return benchmark
                .latest()
                .map(latest -> Dates.full(latest.periodEnd()).replaceFirst(" \\d{4}$", ""))
                .orElse("31 March");
    }

    /** A sentence for each year whose figure was revised, such as "2023: 412 (2023 release), then 409 (2024 release)". */
    private List<String> revisions(Question question) throws SQLException {
        Map<LocalDate, List<Revision>> byYear =
                reader.revisions(question.indicator().id(), question.area().code()).stream()
                        .collect(Collectors.groupingBy(Revision::periodEnd, LinkedHashMap::new, Collectors.toList()));
        return byYear.entrySet().stream()
                .map(year -> year.getKey().getYear() + ": "
                        + year.getValue().stream()
                                .map(one -> one.words() + " (" + one.release() + ")")
                                .collect(Collectors.joining(", then ")))
                .toList();
    }

    private static String suffix(Indicator indicator) {
        return indicator.unit() == Unit.PERCENTAGE ? " (%)" : "";
    }

    private static String summary(String title, String trend, List<String> breaks, List<Tile> tiles) {
        List<String> parts = new ArrayList<>(List.of(title, trend));
        breaks.forEach(
                one -> parts.add("The series is broken b" + one.substring(1).replaceFirst("\\.$", "")));
        tiles.stream()
                .skip(2)
                .forEach(tile -> parts.add(tile.label() + ": " + tile.value() + " (" + tile.note() + ")"));
        return String.join(". ", parts) + ".";
    }

    /** A count on a day can be newer than the last year's end; a count of events in a month says nothing of a year. */
    private Optional<String> inYear(Benchmark benchmark, Numbers numbers) throws SQLException {
        Question question = benchmark.question();
        LocalDate yearEnd = benchmark.latest().map(Figure::periodEnd).orElse(LocalDate.MIN);
        return catalogue.isOfADay(question.indicator())
                ? reader
                        .figures(
                                question.indicator().id(),
                                List.of(question.area().code()),
                                PeriodType.MONTH)
                        .stream()
                        .filter(figure -> figure.periodEnd().isAfter(yearEnd))
                        .reduce((earlier, later) -> later)
                        .map(figure -> numbers.withUnit(numbers.figureOrSymbol(figure)) + " on "
                                + Dates.full(figure.periodEnd()))
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
