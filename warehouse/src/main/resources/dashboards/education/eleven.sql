-- A row a year up to the one chosen.
SELECT
    indicator, period_end, source, numerator, denominator, value, symbol, before, before_symbol, comparator,
    comparator_symbol
FROM compared_figure
WHERE area_code = :authority AND indicator = 'expected_standard_at_11' AND year(period_end) <= :year
ORDER BY period_end
