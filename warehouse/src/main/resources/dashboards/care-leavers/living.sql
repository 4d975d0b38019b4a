-- A row a kind of home and year, the year that was chosen and the one before, counted from returns.
SELECT
    figure.indicator, indicator.title AS label, year(figure.period_end)::VARCHAR AS series,
    figure.numerator, figure.denominator, figure.value, figure.symbol
FROM figure_of_years AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.source = 'extract' AND year(figure.period_end) IN (:year - 1, :year)
    AND figure.indicator IN (
        'living_independently', 'in_supported_housing', 'living_with_parents', 'in_custody', 'without_settled_home'
    )
ORDER BY label, series
