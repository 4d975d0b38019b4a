-- A row a measure and year.
SELECT figure.indicator, indicator.title AS series, figure.period_end, figure.source, figure.value, figure.symbol
FROM best_figure AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = :authority AND figure.indicator IN ('education_plan', 'special_needs_support')
    AND year(figure.period_end) <= :year
ORDER BY series, figure.period_end
