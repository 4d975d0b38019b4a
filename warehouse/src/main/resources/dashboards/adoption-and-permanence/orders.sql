-- A row a measure of the year, with the year before and England.
SELECT
    figure.indicator, indicator.title AS label, figure.source, figure.value, figure.symbol, figure.before, figure.before_symbol, figure.before_numerator, figure.before_denominator,
    figure.comparator, figure.comparator_symbol
FROM compared_figure AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND year(figure.period_end) = :year
    AND figure.indicator IN (
        'children_adopted', 'special_guardianship_orders', 'child_arrangements_orders'
    )
ORDER BY list_position([
        'children_adopted', 'special_guardianship_orders', 'child_arrangements_orders'
    ], figure.indicator)
