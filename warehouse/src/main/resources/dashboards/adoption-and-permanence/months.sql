-- A row a stage, of England.
SELECT
    figure.indicator, indicator.title AS label, figure.source, figure.value, figure.symbol, figure.before,
    figure.before_symbol
FROM compared_figure AS figure
JOIN indicator ON indicator.id = figure.indicator
WHERE figure.area_code = 'E92000001' AND year(figure.period_end) = :year AND starts_with(figure.indicator, 'months_')
ORDER BY label
