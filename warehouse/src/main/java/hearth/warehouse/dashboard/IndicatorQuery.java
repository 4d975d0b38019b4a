package hearth.warehouse.dashboard;

import hearth.warehouse.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The query that Hearth writes for a panel of an indicator. Values are texts of SQL: a literal or a parameter.
 *
 * @param source empty for the page's usual choice
 * @param breakdown empty for all children together
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
        Optional<String> neighbours,
        Optional<String> region) {
    /** Whose figures are shown next to the authority's own. */
    enum Among {
        NEIGHBOURS,
        REGION,
        ENGLAND,
        ALL
    }

    private static final String COLUMNS = "figure.indicator, figure.area_code, figure.period_end, figure.source,"
            + " figure.numerator, figure.denominator,\n    figure.value, figure.lower, figure.upper, figure.symbol";

    /** Why no query can be written; empty where one can. */
    Optional<String> fault() {
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
            case TREND, MULTIPLES, HEAT, DOTS, MIX, FLOW, NOTE -> ofAreasAndYears();
        });
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
        return "-- A row an area and year.\nSELECT " + name + ",\n    " + COLUMNS + "\nFROM " + table("best_figure")
                + " AS figure\nJOIN area ON area.area_code = figure.area_code" + where(conditions)
                + "\nORDER BY figure.area_code <> :authority, figure.area_code = 'E92000001', area.area_name,"
                + " figure.period_end";
    }

    private String areas() {
        Among whom = among.orElse(kind == PanelKind.FUNNEL ? Among.ALL : Among.ENGLAND);
        return switch (whom) {
            case ENGLAND -> ":authority, 'E92000001'";
            case NEIGHBOURS ->
                "SELECT member_code FROM neighbour_group WHERE area_code = :authority AND edition = "
                        + neighbours.map(name -> ":" + name).orElse("(SELECT max(edition) FROM neighbour_group)");
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
