-- A row a measure of the year, with the year before and England.
SELECT
    list_position([
        'children_adopted', 'special_guardianship_orders', 'child_arrangements_orders'
    ], indicator) AS position,
    indicator, title AS label, source, value, symbol, before, before_symbol, before_numerator, before_denominator,
    comparator, comparator_symbol
FROM compared_figure
WHERE area_code = :authority AND year(period_end) = :year AND position IS NOT NULL
ORDER BY position
