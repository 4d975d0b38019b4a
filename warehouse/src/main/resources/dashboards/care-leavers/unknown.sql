-- A row a measure of the year, with the year before and England.
SELECT
    figure.indicator, indicator.title AS label, figure.source, figure.numerator, figure.denominator, figure.value,
    figure.symbol, figure.before, figure.before_symbol, figure.before_numerator, figure.before_denominator,
    figure.comparator, figure.comparator_symbol
FROM compared_figure AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND year(figure.period_end) = :year
    AND figure.indicator IN (
        'in_touch_17_to_18', 'in_touch_19_to_21', 'activity_not_known', 'accommodation_not_known', 'not_in_touch'
    )
ORDER BY list_position([
        'in_touch_17_to_18', 'in_touch_19_to_21', 'activity_not_known', 'accommodation_not_known', 'not_in_touch'
    ], figure.indicator)
