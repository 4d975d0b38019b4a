-- A row a measure of the year, with the year before and England.
SELECT
    list_position([
        'children_missing', 'missing_incidents', 'children_often_missing', 'children_away', 'secure_accommodation'
    ], indicator) AS position,
    indicator, title AS label, source, numerator, denominator, value, symbol, before, before_symbol,
    before_numerator, before_denominator, comparator, comparator_symbol
FROM compared_figure
WHERE area_code = :authority AND year(period_end) = :year AND position IS NOT NULL
ORDER BY position
