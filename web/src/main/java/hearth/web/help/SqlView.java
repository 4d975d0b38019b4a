package hearth.web.help;

/** What a question in SQL begins with, made from the served tables and not one of them. */
public enum SqlView {
    BENCHMARK(
            "Every figure: published, counted and local",
            "indicator, area_code, area_name, area_level, period_type, period_end, breakdown, breakdown_value, source,"
                    + " source_release, numerator, denominator, value, lower, upper, symbol"),
    BEST_FIGURE(
            "The yearly figures of all children, each series from one source: the official statistics, or else the"
                    + " council’s returns",
            "indicator, area_code, area_name, area_level, period_type, period_end, breakdown, breakdown_value, source,"
                    + " source_release, numerator, denominator, value, lower, upper, symbol"),
    COMPARED_FIGURE(
            "The same, each with what it measures, the figure of the year before and England’s",
            "indicator, area_code, area_name, area_level, period_type, period_end, breakdown, breakdown_value, source,"
                    + " source_release, numerator, denominator, value, lower, upper, symbol, title, before, before_symbol,"
                    + " before_numerator, before_denominator, comparator, comparator_symbol, comparator_name"),
    QUARTERLY_FIGURE(
            "A council’s own figures by quarter, each series from one source; what it has by year alone stands at the end"
                    + " of the year",
            "indicator, area_code, area_name, area_level, period_type, period_end, breakdown, breakdown_value, source,"
                    + " source_release, numerator, denominator, value, lower, upper, symbol"),
    NEIGHBOUR_GROUP(
            "A council and its statistical neighbours, by each edition of the list",
            "area_code, edition, member_code, rank"),
    COMPARISON(
            "What a figure is compared with: the average of the statistical neighbours, the region, England",
            "indicator, area_code, period_type, period_end, source, comparator, statistic, value, contributors, possible"),
    RECONCILIATION(
            "A council’s own yearly figure and the published one, with the difference and its likely reason",
            "indicator, area_code, area_name, period_end, own_source, published_source, own_value, published_value,"
                    + " difference, rounding, tolerance, likely_reason"),
    INDICATOR("What is measured, and in which unit", "id, theme, title, unit, decimals, polarity, per, tolerance"),
    AREA(
            "Councils, joint areas, regions and England",
            "area_code, la_code, area_name, area_level, region_code, is_current, is_former, valid_from, valid_to, note,"
                    + " covers, slug");

    private final String meaning;
    private final String columns;

    SqlView(String meaning, String columns) {
        this.meaning = meaning;
        this.columns = columns;
    }

    /** What one of its rows is. */
    public String meaning() {
        return meaning;
    }

    /** In order, with commas between. */
    public String columns() {
        return columns;
    }
}
