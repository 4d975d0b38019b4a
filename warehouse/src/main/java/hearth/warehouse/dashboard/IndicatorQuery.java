package hearth.warehouse.dashboard;

import hearth.warehouse.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The query that Hearth writes for a panel of an indicator. Values are texts of SQL: a literal or a parameter.
 *
 * @param source empty for the page's usual choice
 * @param breakdown empty for all children together
 * @param compare what the authority's line is compared with; none for whoever is named by {@code among}
 * @param hasAim whether the rows have the aim of the council's strategy
 * @param neighbours the parameter for the edition of the neighbours' list; empty for the newest
 * @param region the parameter for the region; empty for the authority's own
 */
record IndicatorQuery(
        PanelKind kind,
        Indicator indicator,
        Optional<String> source,
        Optional<String> breakdown,
        Optional<String> from,
        Optional<String> to,
        Optional<Among> among,
        List<Compared> compare,
        boolean hasAim,
        Optional<String> neighbours,
        Optional<String> region) {
    /** Whose figures are shown next to the authority's own. */
    enum Among {
        NEIGHBOURS,
        REGION,
        ENGLAND,
        ALL
    }

    /** What a line of an authority may be compared with. */
    enum Compared {
        ENGLAND("'england'"),
        REGION("'region'"),
        /** Their mean. */
        NEIGHBOURS(""),
        /** From the lowest of the neighbours to the highest: no line, but what lies behind the lines. */
        BAND("");

        private final String comparator;

        Compared(String comparator) {
            this.comparator = comparator;
        }
    }

    private static final String COLUMNS = "figure.indicator, figure.area_code, figure.period_end, figure.source,"
            + " figure.numerator, figure.denominator,\n    figure.value, figure.lower, figure.upper, figure.symbol";

    /** Why no query can be written; empty where one can. */
    Optional<String> fault() {
        if (!compare.isEmpty() && (kind != PanelKind.TREND || breakdown.isPresent() || among.isPresent())) {
            return Optional.of("'compare' is for trends of all children, in the place of 'among'");
        }
        if (hasAim && breakdown.isPresent()) {
            return Optional.of("a council's strategy has no aims for groups; leave 'aim' or 'breakdown' out");
        }
        return switch (kind) {
            case FLOW -> Optional.of("a flow needs a query, as an indicator does not say from where to where");
            case MIX ->
                breakdown.isPresent()
                        ? Optional.empty()
                        : Optional.of("a mix of an indicator needs the breakdown of which it draws the groups");
            case DOTS ->
                breakdown.isPresent() || among.isPresent()
                        ? Optional.empty()
                        : Optional.of("dots of an indicator need a breakdown, or among whom");
            case HEADLINE, TREND, RANKED, FUNNEL, HEAT, MULTIPLES, TABLE, NOTE ->
                breakdown.isPresent()
                                && kind != PanelKind.TREND
                                && kind != PanelKind.TABLE
                                && kind != PanelKind.MULTIPLES
                        ? Optional.of("only trends, dots, mixes, small multiples and tables show a breakdown")
                        : Optional.empty();
        };
    }

    /** As an author would have written it. */
    String sql() {
        return breakdown.map(this::ofGroups).orElseGet(() -> switch (kind) {
            case HEADLINE, TABLE -> among.isPresent() ? ofAreas() : ofYears();
            case RANKED, FUNNEL -> ofAreas();
            case TREND -> compare.isEmpty() ? ofAreasAndYears() : ofComparators();
            case MULTIPLES, HEAT, DOTS, MIX, FLOW, NOTE -> ofAreasAndYears();
        });
    }

    /** A row a year of the authority, then of each that it is compared with, from the same source. */
    private String ofComparators() {
        List<String> conditions = conditions();
        addYears(conditions);
        conditions.add("figure.area_code = :authority");
        String comparators = compare.stream()
                .filter(each -> each != Compared.BAND)
                .map(each -> each == Compared.NEIGHBOURS ? edition() : each.comparator)
                .collect(Collectors.joining(", "));
        return """
                -- A row a year of the authority, and of what it is compared with, from the same source.
                WITH own AS (
                    SELECT area.area_name, figure.*
                    FROM %s AS figure
                    JOIN area ON area.area_code = figure.area_code%s
                )
                SELECT area_name AS series, 0 AS position,
                    %s%s%s
                FROM own AS figure
                UNION ALL
                SELECT
                    CASE comparison.comparator
                        WHEN 'england' THEN 'England'
                        WHEN 'region' THEN 'Region'
                        ELSE 'Mean of the neighbours'
                    END,
                    list_position([%s], comparison.comparator),
                    own.indicator, CASE comparison.comparator WHEN 'england' THEN 'E92000001' END, own.period_end,
                    comparison.source,
                    NULL, NULL, round(comparison.value, %d), NULL, NULL, CASE WHEN comparison.value IS NULL THEN 'x' END%s%s
                FROM own
                JOIN comparison_of_years AS comparison
                    ON comparison.indicator = own.indicator AND comparison.area_code = own.area_code
                    AND comparison.period_end = own.period_end AND comparison.statistic IN ('published', 'mean')
                    AND (comparison.source = own.source OR comparison.source = 'published' AND comparison.statistic = 'published')
                WHERE comparison.comparator IN (%s)
                ORDER BY position, period_end""".formatted(
                        table("best_figure"),
                        where(conditions).replace("\n", "\n    "),
                        COLUMNS,
                        aim(),
                        band(),
                        comparators,
                        indicator.decimals(),
                        hasAim ? ", NULL" : "",
                        hasBand() ? ", NULL, NULL" : "",
                        comparators);
    }

    private boolean hasBand() {
        return compare.contains(Compared.BAND);
    }

    /** The lowest and the highest of the neighbours in a period; none where fewer than five have a figure. */
    private String band() {
        return hasBand() ? Stream.of("min", "max").map(this::bandEnd).collect(Collectors.joining()) : "";
    }

    private String bandEnd(String end) {
        return """
                ,
                    (
                        SELECT CASE WHEN count(other.value) >= 5 THEN %s(other.value) END
                        FROM neighbour_group AS member
                        JOIN figure_of_years AS other ON other.area_code = member.member_code
                        WHERE member.area_code = figure.area_code AND member.rank > 0 AND member.edition = %s
                            AND other.indicator = figure.indicator AND other.period_end = figure.period_end
                            AND other.source = figure.source
                    ) AS band_%s""".formatted(end, edition(), end.equals("min") ? "lower" : "upper");
    }

    private String edition() {
        return neighbours.map(name -> ":" + name).orElse("(SELECT max(edition) FROM neighbour_group)");
    }

    /** The newest aim with a number in the council's strategy. */
    private String aim() {
        return hasAim ? """
                ,
                    (
                        SELECT arg_max(said.value, said.period_end)
                        FROM dim_strategy_measure AS measure
                        JOIN area ON area.la_code = measure.la_code AND area.area_code = :authority
                        JOIN fact_strategy_figure AS said ON said.la_code = measure.la_code AND said.measure = measure.measure
                        WHERE measure.indicator = '%s' AND said.role = 'target' AND said.value IS NOT NULL
                    ) AS aim""".formatted(indicator.id()) : "";
    }

    private String table(String best) {
        return source.isPresent() ? "figure_of_years" : best;
    }

    private List<String> conditions() {
        List<String> conditions = new ArrayList<>(List.of("figure.indicator = '" + indicator.id() + "'"));
        source.ifPresent(chosen -> conditions.add("figure.source = " + chosen));
        return conditions;
    }

    private void addYears(List<String> conditions) {
        from.ifPresent(year -> conditions.add("year(figure.period_end) >= " + year));
        to.ifPresent(year -> conditions.add("year(figure.period_end) <= " + year));
    }

    /** A row a year of the authority. */
    private String ofYears() {
        List<String> conditions = conditions();
        conditions.add("figure.area_code = :authority");
        addYears(conditions);
        return "-- A row a year.\nSELECT " + COLUMNS + compared() + "\nFROM " + table("compared_figure") + " AS figure"
                + where(conditions) + "\nORDER BY figure.period_end";
    }

    private String compared() {
        return source.isPresent()
                ? ""
                : ",\n    figure.before, figure.before_symbol, figure.before_numerator, figure.before_denominator,"
                        + "\n    figure.comparator, figure.comparator_symbol, figure.comparator_name";
    }

    /** A row an area, of one year. */
    private String ofAreas() {
        List<String> conditions = conditions();
        to.ifPresent(year -> conditions.add("year(figure.period_end) = " + year));
        conditions.add("figure.area_code IN (\n    " + areas() + "\n)");
        return "-- A row an area, of one year.\nSELECT " + COLUMNS + compared() + "\nFROM " + table("compared_figure")
                + " AS figure" + where(conditions)
                + (to.isPresent()
                        ? ""
                        : "\nQUALIFY figure.period_end = max(figure.period_end) FILTER (figure.value IS NOT NULL) OVER ()")
                + "\nORDER BY figure.value DESC NULLS LAST, figure.area_code";
    }

    /** A row an area and year. */
    private String ofAreasAndYears() {
        List<String> conditions = conditions();
        addYears(conditions);
        conditions.add("figure.area_code IN (\n    " + areas() + "\n)");
        String name = switch (kind) {
            case MULTIPLES -> "area.area_name AS panel";
            case HEAT, DOTS -> "area.area_name AS label, year(figure.period_end)::VARCHAR AS series";
            default -> "area.area_name AS series";
        };
        return "-- A row an area and year.\nSELECT " + name + ",\n    " + COLUMNS + aim() + "\nFROM "
                + table("best_figure")
                + " AS figure\nJOIN area ON area.area_code = figure.area_code" + where(conditions)
                + "\nORDER BY figure.area_code <> :authority, figure.area_code = 'E92000001', area.area_name,"
                + " figure.period_end";
    }

    private String areas() {
        Among whom = among.orElse(kind == PanelKind.FUNNEL ? Among.ALL : Among.ENGLAND);
        return switch (whom) {
            case ENGLAND -> ":authority, 'E92000001'";
            case NEIGHBOURS ->
                "SELECT member_code FROM neighbour_group WHERE area_code = :authority AND edition = " + edition();
            case REGION ->
                "SELECT area_code FROM area WHERE area_level = 'la' AND is_current AND NOT is_former AND region_code = "
                        + region.map(name -> ":" + name)
                                .orElse("(SELECT region_code FROM area WHERE area_code = :authority)");
            case ALL ->
                "SELECT area_code FROM area\n    WHERE (area_level = 'la' AND is_current AND NOT is_former) OR"
                        + " area_code IN (:authority, 'E92000001')";
        };
    }

    /** A row a group and year of the authority, each with all children as what it is out of where the figure is a count. */
    private String ofGroups(String split) {
        List<String> conditions = conditions();
        conditions.add("figure.area_code = :authority");
        conditions.add("figure.period_type = 'year' AND figure.breakdown IN ('all', " + split + ")");
        addYears(conditions);
        boolean isFirstAndLast = kind == PanelKind.DOTS || kind == PanelKind.MIX;
        String series = switch (kind) {
            case TREND -> "figure.breakdown_value AS series";
            case MULTIPLES -> "figure.breakdown_value AS panel";
            case TABLE -> "figure.breakdown_value AS label";
            default -> "figure.breakdown_value AS label, year(figure.period_end)::VARCHAR AS series";
        };
        String denominator = indicator.unit().hasDenominator() ? "figure.denominator" : "total.value";
        return """
                -- A row a group and year, from one source.
                WITH figure AS (
                    SELECT *
                    FROM benchmark AS figure%s
                    QUALIFY figure.source = first_value(figure.source) OVER (
                        ORDER BY figure.breakdown = 'all', figure.period_end DESC,
                            list_position(['published', 'extract', 'local'], figure.source)
                    )
                )
                SELECT %s,
                    figure.indicator, figure.area_code, figure.period_end, figure.source, figure.numerator,
                    %s AS denominator, figure.value, figure.lower, figure.upper, figure.symbol
                FROM figure
                LEFT JOIN figure AS total ON total.breakdown = 'all' AND total.period_end = figure.period_end
                WHERE figure.breakdown <> 'all'
                %sORDER BY group_order(figure.breakdown, figure.breakdown_value), figure.period_end""".formatted(
                        where(conditions).replace("\n", "\n    "),
                        series,
                        denominator,
                        isFirstAndLast
                                ? "QUALIFY figure.period_end IN (min(figure.period_end) OVER (), max(figure.period_end)"
                                        + " OVER ())\n"
                                : "");
    }

    private static String where(List<String> conditions) {
        return "\nWHERE " + String.join("\n    AND ", conditions);
    }
}
