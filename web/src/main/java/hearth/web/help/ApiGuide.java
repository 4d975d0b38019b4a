package hearth.web.help;

import hearth.warehouse.benchmark.Comparator.Kind;
import hearth.warehouse.benchmark.Statistic;
import hearth.warehouse.disclosure.Symbol;
import hearth.web.area.Area;
import hearth.web.site.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What programs can ask, for the people who write them.
 *
 * @param symbols that may replace a figure
 */
public record ApiGuide(List<Endpoint> endpoints, List<Symbol> symbols) {
    private static final String BENCHMARK =
            "The figures of an area, its neighbours, its region and England. The key ranking has the newest"
                    + " figure’s rank, quartile, control limits and change, its comparisons with their significance, and"
                    + " which neighbours are missing and why. The key breaks says where the series is broken. The key notes"
                    + " says what an authority’s returns report and its figures do not count; for its own staff only.";
    private static final String ROWS =
            "The rows behind one figure: as published or, for the authority’s own staff, the children’s rows"
                    + " that are counted.";
    private static final String RECONCILIATION =
            "An authority’s own counts compared with the published figures, with the difference and its likely reason.";
    private static final String INDICATORS =
            "The indicators with their units, whether higher or lower is better, their definitions, and whether there are"
                    + " figures. Where something is searched for, the likeliest first.";
    private static final String AREAS = "Authorities, joint areas, regions and the country with their codes.";

    private static final String QUERIES =
            "The saved queries: questions that people ask again and again, with what is to be chosen for each.";
    private static final String QUERY =
            "The rows that answer a saved query. Each figure has a second key with what pages show, such as value_shown: the"
                    + " number with its unit, or a symbol in its place.";
    private static final String DASHBOARD =
            "The rows of each panel of a dashboard. A panel that cannot be shown says why in the key fault.";

    private static final Parameter PERIOD = new Parameter("period", "year, quarter or month", "year");
    private static final Parameter INDICATOR =
            new Parameter("indicator", "its id, as /api/v1/indicators lists it", Parameters.DEFAULT_INDICATOR);
    private static final Parameter AS_OF =
            new Parameter("as_of", "a day such as 2024-06-30: what the official statistics said by then", "today");
    private static final Parameter AREA = new Parameter(
            "area", "name in addresses, ONS code or three-digit DfE code, as /api/v1/areas lists them", "");

    /**
     * An address that answers with JSON.
     *
     * @param example an address that works on what is served; empty where there is nothing to ask for
     */
    public record Endpoint(String path, String answer, List<Parameter> parameters, Optional<String> example) {}

    /**
     * A parameter of an address.
     *
     * @param absent its default; empty where it is required
     */
    public record Parameter(String name, String meaning, String absent) {}

    /**
     * The guide, with examples about one authority.
     *
     * @param editions of the list of neighbours, the newest first
     * @param rows the query string of a figure's rows; empty where there is no figure
     */
    public static ApiGuide of(Optional<Area> authority, Optional<String> rows, List<String> editions) {
        Optional<String> about = authority.map(area -> "?area=" + area.slug());
        return new ApiGuide(
                List.of(
                        new Endpoint("/api/v1/benchmark", BENCHMARK, ofBenchmark(editions), about),
                        new Endpoint("/api/v1/rows", ROWS, ofRows(), rows.map(query -> "?" + query)),
                        new Endpoint("/api/v1/reconciliation", RECONCILIATION, ofReconciliation(), about),
                        new Endpoint("/api/v1/indicators", INDICATORS, ofIndicators(), Optional.of("?q=NEET")),
                        new Endpoint("/api/v1/areas", AREAS, ofAreas(), Optional.of("?level=region")),
                        new Endpoint("/api/v1/queries", QUERIES, List.of(), Optional.of("")),
                        new Endpoint("/api/v1/queries/{query}", QUERY, ofPanels("query"), Optional.empty()),
                        new Endpoint(
                                "/api/v1/dashboards/{dashboard}", DASHBOARD, ofPanels("dashboard"), Optional.empty())),
                List.of(Symbol.values()));
    }

    private static List<Parameter> ofBenchmark(List<String> editions) {
        return List.of(
                AREA,
                INDICATOR,
                choice("model", "the list of neighbours", editions),
                choice(
                        "statistic",
                        "the neighbours’ average",
                        Statistic.averages().stream().map(Statistic::code).toList()),
                new Parameter(
                        "compare",
                        "comparators, separated by commas: "
                                + Kind.usual().stream().map(Kind::code).collect(Collectors.joining(", ")),
                        "all of them"),
                PERIOD,
                new Parameter("from", "the first year", "the first with a figure"),
                new Parameter("to", "the last year", "the last with a figure"),
                new Parameter("group", "authorities separated by commas, to compare with as one group", "none"),
                AS_OF);
    }

    private static List<Parameter> ofRows() {
        return List.of(
                AREA,
                new Parameter("end", "the last day of the figure’s period, such as 2025-03-31", ""),
                INDICATOR,
                new Parameter("source", "published or extract", "published"),
                PERIOD,
                new Parameter(
                        "part", "of a counted figure: counted for the numerator, base for the denominator", "counted"),
                AS_OF);
    }

    private static List<Parameter> ofReconciliation() {
        return List.of(
                AREA,
                new Parameter("year", "the year in which the period ends", "all"),
                new Parameter("show", "all, or beyond for figures outside tolerance", "all"));
    }

    private static List<Parameter> ofIndicators() {
        return List.of(
                new Parameter(
                        "q",
                        "what people call it: words of title, theme or definition in any order, or a synonym",
                        "all"),
                new Parameter("area", "whose figures: name in addresses, ONS code or three-digit DfE code", "any"),
                new Parameter("theme", "such as health", "all"),
                new Parameter("source", "published, extract or local", "all"));
    }

    /** @param name of the part of the path */
    private static List<Parameter> ofPanels(String name) {
        return List.of(
                new Parameter(name, "its id, in the path", ""),
                new Parameter("area", "the council that it is about, where it has this parameter", ""),
                new Parameter(
                        "parameters", "those that it has, each by its name, such as year=2025", "its own defaults"));
    }

    private static List<Parameter> ofAreas() {
        return List.of(new Parameter("level", "la, joint, region or country", "all"));
    }

    /** One of some choices, the first where it is left out. */
    private static Parameter choice(String name, String meaning, List<String> choices) {
        return new Parameter(name, meaning + ": " + String.join(", ", choices), choices.get(0));
    }
}
