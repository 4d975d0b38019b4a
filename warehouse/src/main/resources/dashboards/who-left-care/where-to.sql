-- A row a reason and year, of the first and the last year, counted from returns.
SELECT
    figure.indicator, indicator.title AS label, year(figure.period_end)::VARCHAR AS series,
    figure.numerator, figure.denominator, figure.value, figure.symbol
FROM figure_of_years AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.source = 'extract' AND year(figure.period_end) IN (:from, :to)
    AND figure.indicator IN (
        'returned_home_planned', 'returned_home_unplanned', 'special_guardianship_share', 'adopted_share',
        'left_for_independent_living'
    )
ORDER BY label, series
