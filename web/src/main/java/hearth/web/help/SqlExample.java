package hearth.web.help;

/** Questions in SQL that a reader can copy and change. */
public enum SqlExample {
    HIGHEST("The five councils with the highest share of children in foster care, from their own returns", """
            SELECT area_name, numerator, denominator, round(value, 1) AS percentage
            FROM benchmark
            WHERE indicator = 'fostered' AND source = 'extract' AND breakdown = 'all'
              AND period_type = 'year' AND period_end = DATE '2025-03-31'
            ORDER BY value DESC LIMIT 5"""),
    COMPARED("One council’s published rate, year by year, and its statistical neighbours’ median", """
            SELECT period_end, benchmark.value AS council, comparison.value AS neighbours, contributors
            FROM benchmark
            JOIN comparison USING (indicator, area_code, period_type, period_end, source)
            WHERE indicator = 'children_looked_after_rate' AND area_name = 'Ashby' AND source = 'published'
              AND breakdown = 'all' AND comparator = 'sn_2025' AND statistic = 'median'
            ORDER BY period_end"""),
    KNOWN_THEN("What the official statistics said by a day", """
            SELECT area_name, period_end, value, source_release
            FROM benchmark_as_of(DATE '2024-06-30')
            WHERE indicator = 'children_looked_after_rate' AND area_level = 'country'
            ORDER BY period_end"""),
    RECONCILED("Where a council’s own figures differ most from the published ones", """
            SELECT area_name, title, year(period_end) AS year, own_value, published_value, likely_reason
            FROM reconciliation
            JOIN indicator ON indicator.id = reconciliation.indicator
            WHERE likely_reason <> 'rounding'
            ORDER BY abs(difference) DESC LIMIT 20""");

    private final String question;
    private final String sql;

    SqlExample(String question, String sql) {
        this.question = question;
        this.sql = sql;
    }

    public String question() {
        return question;
    }

    public String sql() {
        return sql;
    }
}
