-- A row a kind of home and year, counted from returns: the year that was chosen and the one before.
SELECT
    list_position([
        'living_independently', 'in_supported_housing', 'living_with_parents', 'in_custody', 'without_settled_home',
        'accommodation_not_known'
    ], figure.indicator) AS position,
    -- Care leavers living independently: Living independently.
    upper(left(split_part(indicator.title, 'Care leavers ', 2), 1)) || substr(split_part(indicator.title, 'Care leavers ', 2), 2)
        AS label,
    (year(figure.period_end) - 1) || '/' || right(year(figure.period_end)::VARCHAR, 2) AS series,
    figure.source, figure.numerator, figure.denominator, figure.symbol
FROM figure_of_years AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.source = 'extract' AND year(figure.period_end) IN (:year - 1, :year)
    AND position IS NOT NULL
ORDER BY series, position
