package hearth.web.indicator;

import hearth.warehouse.indicator.Cohort;
import hearth.warehouse.indicator.DefinitionSql;
import hearth.warehouse.indicator.Indicator;
import hearth.warehouse.indicator.Lineage;
import hearth.warehouse.indicator.PeriodType;
import hearth.warehouse.indicator.PublishedMapping;
import hearth.warehouse.indicator.Source;
import hearth.warehouse.local.LocalTemplate;
import hearth.warehouse.quality.rule.Rule;
import hearth.warehouse.quality.rule.book.RuleBook;
import hearth.web.area.Area;
import hearth.web.benchmark.Benchmark;
import hearth.web.benchmark.BenchmarkReader;
import hearth.web.benchmark.BenchmarkTabs;
import hearth.web.benchmark.Preview;
import hearth.web.benchmark.Question;
import hearth.web.catalogue.Definition;
import hearth.web.catalogue.Themes;
import hearth.web.figure.Dates;
import hearth.web.figure.Figure;
import hearth.web.figure.FigureReader;
import hearth.web.figure.Numbers;
import hearth.web.reconciliation.Reconciled;
import hearth.web.reconciliation.ReconciliationReader;
import hearth.web.site.Fact;
import hearth.web.site.Request;
import hearth.web.site.Tab;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the page of one indicator together. */
final class IndicatorPage {
    /** As many rules are shown at once. */
    private static final int FIRST_RULES = 6;

    private final Request request;
    private final Indicator indicator;
    private final Optional<Area> area;
    private final Lineage lineage;
    private final Numbers numbers;
    private final IndicatorReader reader;

    IndicatorPage(Request request, Indicator indicator, Optional<Area> area, Lineage lineage) {
        this.request = request;
        this.indicator = indicator;
        this.area = area;
        this.lineage = lineage;
        this.numbers = new Numbers(indicator);
        this.reader = new IndicatorReader(request.lease().session(), request.areas());
    }

    IndicatorView view() throws SQLException {
        List<Figure> figures = figures();
        List<Reconciled> compared = compared(figures);
        List<StrategyUse> strategies = reader.strategies(indicator.id());
        IndicatorView.Rules rules = rules();
        String name = area.map(Area::name).orElse("");
        return new IndicatorView(
                indicator,
                area,
                report(figures),
                whyNone(figures),
                Headlines.of(indicator, request.catalogue(), compared, name, strategies),
                definition(),
                example(),
                new Lineages(indicator, request.catalogue(), lineage, rules.size()).chains(shownOn(strategies)),
                queries(),
                indicator.published().stream().map(this::counterpart).toList(),
                compared.stream().map(year -> ownAndPublished(year, figures)).toList(),
                breaks(),
                strategies,
                rules,
                preview(),
                views());
    }

    /** The figures of the area that was chosen, or else of the country, oldest first. */
    private List<Figure> figures() throws SQLException {
        Optional<Area> whose = area.or(request.areas()::country);
        return whose.isEmpty()
                ? List.of()
                : new FigureReader(request.lease().session())
                        .figures(indicator.id(), List.of(whose.get().code()), PeriodType.YEAR);
    }

    private Optional<String> report(List<Figure> figures) {
        String name = area.or(request.areas()::country).map(Area::name).orElse("");
        Source first = figures.stream()
                .map(Figure::source)
                .min(Comparator.naturalOrder())
                .orElse(Source.PUBLISHED);
        return figures.stream()
                .filter(figure -> figure.source() == first && figure.value().isPresent())
                .reduce((earlier, later) -> later)
                .map(figure -> indicator
                        .finding()
                        .replace("{area}", name)
                        .replace(
                                "{value}",
                                numbers.withUnit(numbers.brief()
                                        .figure(figure, figure.value().orElseThrow()))));
    }

    /** Where an area that was chosen has no figure: how it gets one. */
    private Optional<String> whyNone(List<Figure> figures) {
        if (area.isEmpty() || !figures.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("No figures for " + area.get().name() + " yet: "
                + indicator.sourcesOfYears().stream().map(this::missing).collect(Collectors.joining(", and ")) + ".");
    }

    private String missing(Source source) {
        return switch (source) {
            case PUBLISHED -> "no published figure was imported";
            case EXTRACT -> "no return that covers this was loaded";
            case LOCAL ->
                "the council has added none from "
                        + indicator.local().orElseThrow().keptBy();
        };
    }

    /** The views of its figures for the area that was chosen. */
    private List<BenchmarkTabs.Link> views() {
        return area.map(chosen -> BenchmarkTabs.of(
                                BenchmarkTabs.Kind.TREND,
                                chosen,
                                indicator,
                                request.lease().audience())
                        .links())
                .orElse(List.of());
    }

    private List<String> shownOn(List<StrategyUse> strategies) {
        List<String> pages = new ArrayList<>(List.of("Benchmarks"));
        views().stream().skip(1).map(BenchmarkTabs.Link::label).forEach(pages::add);
        if (!strategies.isEmpty()) {
            pages.add("Board of " + strategies.get(0).council() + (strategies.size() > 1 ? " and others" : ""));
        }
        pages.add("SQL: view benchmark");
        return pages;
    }

    private List<Fact> definition() {
        List<Fact> facts = new ArrayList<>();
        indicator.why().ifPresent(why -> facts.add(new Fact("Why it matters", why)));
        Fact counts = new Fact("Counts", indicator.counts());
        Fact outOf = new Fact("Out of", indicator.outOf());
        facts.addAll(Definition.needsItsDenominatorFirst(indicator) ? List.of(outOf, counts) : List.of(counts, outOf));
        facts.add(new Fact("By", by()));
        facts.add(new Fact("Source", Themes.sources(indicator)));
        indicator
                .polarityReason()
                .ifPresent(why -> facts.add(new Fact("Direction", "DfE’s tool says otherwise, but " + why)));
        facts.add(new Fact(
                "Checked",
                indicator
                        .checked()
                        .map(known -> "by " + known.by() + ", " + Dates.full(known.on()))
                        .orElse("not yet checked by a person outside the project")));
        facts.add(new Fact("Name in SQL", indicator.id()));
        return facts.stream().filter(fact -> !fact.words().isEmpty()).toList();
    }

    private String by() {
        return Stream.concat(
                        indicator.extract().stream().flatMap(from -> from.breakdowns().stream()),
                        indicator.local().stream().flatMap(from -> from.breakdowns().keySet().stream()))
                .distinct()
                .map(breakdown -> breakdown.replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private Optional<WorkedExample> example() throws SQLException {
        Optional<Indicator.FromExtract> extract = indicator.extract();
        return extract.isEmpty() || indicator.example().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ExampleReader(request.lease().session(), indicator, cohort(extract.get()), extract.get())
                                .read(indicator.example().get()));
    }

    private Cohort cohort(Indicator.FromExtract extract) {
        return request.catalogue().cohort(extract.cohort()).orElseThrow();
    }

    private List<Fact> queries() {
        List<Fact> queries = new ArrayList<>();
        indicator
                .extract()
                .map(extract -> new DefinitionSql(cohort(extract), extract).text())
                .ifPresent(sql -> queries.add(new Fact("Its definition, over the cohort’s table", sql)));
        String where = area.map(chosen -> "  AND area_code = '" + chosen.code() + "'\n")
                .orElse("  AND area_level = 'country'\n");
        indicator
                .local()
                .ifPresent(local -> queries.add(new Fact(
                        "Its rows in the template, from ./hearth local template",
                        String.join("\n", LocalTemplate.lines(indicator)))));
        queries.add(new Fact("Its figures, for ./hearth sql", """
                SELECT period_end, source, numerator, denominator, value, symbol
                FROM benchmark
                WHERE indicator = '%s'
                %s  AND period_type = 'year' AND breakdown = 'all'
                ORDER BY source, period_end""".formatted(indicator.id(), where)));
        return queries;
    }

    private Fact counterpart(PublishedMapping mapping) {
        String rows = mapping.rows().values().stream().collect(Collectors.joining("”, “", "“", "”"));
        return new Fact(
                mapping.dataset().publisher() + ", " + mapping.dataset().publication(),
                mapping.dataset().title() + ": rows " + rows + ", column " + mapping.value() + ". Rounding: "
                        + mapping.dataset().rounding() + ".");
    }

    /** The own counts of the area that was chosen, for readers who may see them as they are. */
    private List<Reconciled> compared(List<Figure> figures) throws SQLException {
        boolean isCounted = figures.stream().anyMatch(figure -> figure.source() == Source.EXTRACT);
        return area.isEmpty() || !isCounted
                ? List.of()
                : new ReconciliationReader(request.lease().session()).of(area.get(), indicator.id());
    }

    private IndicatorView.OwnAndPublished ownAndPublished(Reconciled year, List<Figure> figures) {
        String counted = figures.stream()
                .filter(figure ->
                        figure.source() == Source.EXTRACT && figure.periodEnd().equals(year.periodEnd()))
                .findFirst()
                .flatMap(figure -> figure.numerator()
                        .map(number -> Numbers.published(number)
                                + figure.denominator()
                                        .map(whole -> " of " + Numbers.published(whole))
                                        .orElse("")))
                .orElse("–");
        String difference = numbers.counted(year.difference());
        return new IndicatorView.OwnAndPublished(
                year.periodEnd().getYear(),
                counted,
                numbers.withUnit(numbers.counted(year.ownValue())),
                numbers.withUnit(Numbers.published(year.publishedValue())),
                year.difference() > 0 ? "+" + difference : difference,
                year.isBeyond());
    }

    private List<Fact> breaks() {
        List<Fact> breaks = new ArrayList<>();
        indicator.breaks().forEach(known -> breaks.add(new Fact(Dates.full(known.from()), known.note())));
        indicator.published().stream()
                .filter(mapping -> mapping.firstYear() > 0)
                .findFirst()
                .ifPresent(mapping -> breaks.add(new Fact(
                        String.valueOf(mapping.firstYear()),
                        "The first year that " + mapping.dataset().publication() + " ("
                                + mapping.dataset().id() + ") measures this.")));
        indicator.noQuartiles().ifPresent(why -> breaks.add(new Fact("No quartiles", why)));
        return breaks;
    }

    private IndicatorView.Rules rules() throws SQLException {
        Optional<Area> own = area.filter(chosen -> chosen.laCode()
                .filter(request.lease().audience()::mayReadFindings)
                .isPresent());
        Map<String, Long> rows =
                own.isPresent() ? reader.rowsOfRules(own.get().laCode().orElseThrow()) : Map.of();
        List<IndicatorView.RuleRow> rules = RuleBook.rules().stream()
                .filter(rule -> rule.indicators().contains(indicator.id()))
                .sorted(Comparator.<Rule>comparingLong(rule -> -rows.getOrDefault(rule.code(), 0L))
                        .thenComparing(Rule::severity)
                        .thenComparing(Rule::code))
                .map(rule -> new IndicatorView.RuleRow(
                        rule.code(), rule.meaning(), rule.severity().words(), rows.getOrDefault(rule.code(), 0L)))
                .toList();
        int first = Math.min(FIRST_RULES, rules.size());
        return new IndicatorView.Rules(
                rules.subList(0, first),
                rules.subList(first, rules.size()),
                own.map(council -> "/quality/" + council.slug() + "/rules/"));
    }

    private Optional<Preview> preview() throws SQLException {
        if (area.filter(Tab.BENCHMARKS::isAbout).isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> address = Map.of("area", area.get().slug(), "indicator", indicator.id());
        Optional<Question> question = Question.parse(address, request.areas(), request.catalogue(), new ArrayList<>());
        if (question.isEmpty()) {
            return Optional.empty();
        }
        BenchmarkReader answers = new BenchmarkReader(request.lease(), request.areas());
        Benchmark benchmark = answers.benchmark(question.get());
        return Preview.of(benchmark, answers.ranking(benchmark));
    }
}
