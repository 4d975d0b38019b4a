-- A row a kind of care and year, as published.
SELECT figure.indicator, indicator.title AS series, figure.period_end, figure.source, figure.value, figure.symbol
FROM best_figure AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND year(figure.period_end) <= :year
    AND figure.indicator IN ('weekly_cost_fostering', 'weekly_cost_residential', 'weekly_cost_looked_after')
ORDER BY series, figure.period_end
