-- A row a measure of the year, with the year before and England.
SELECT
    list_position([
        'in_touch_17_to_18', 'in_touch_19_to_21', 'activity_not_known', 'accommodation_not_known', 'not_in_touch'
    ], indicator) AS position,
    indicator, title AS label, source, numerator, denominator, value, symbol, before, before_symbol,
    before_numerator, before_denominator, comparator, comparator_symbol
FROM compared_figure
WHERE area_code = :authority AND year(period_end) = :year AND position IS NOT NULL
ORDER BY position
