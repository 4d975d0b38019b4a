-- A row a kind of carer and year, the year that was chosen and the one before.
SELECT
    figure.indicator, indicator.title AS label, year(figure.period_end)::VARCHAR AS series, figure.source,
    figure.numerator, figure.denominator, figure.value, figure.lower, figure.upper, figure.symbol
FROM best_figure AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND year(figure.period_end) IN (:year - 1, :year)
    AND figure.indicator IN ('in_house_fostering', 'agency_fostering', 'kinship_fostering')
ORDER BY label, series
