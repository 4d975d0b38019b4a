-- A row a measure, area and year: the authority and England.
SELECT
    list_position([
        'social_worker_turnover', 'agency_social_workers', 'average_caseload'
    ], figure.indicator) AS position,
    figure.indicator, figure.area_code, indicator.title AS panel, area.area_name AS series,
    figure.period_end, figure.source, figure.numerator, figure.denominator, figure.value, figure.symbol
FROM best_figure AS figure
JOIN indicator ON indicator.id = figure.indicator
JOIN area ON area.area_code = figure.area_code
WHERE figure.area_code IN (:authority, 'E92000001') AND year(figure.period_end) <= :year
    AND position IS NOT NULL
ORDER BY position, figure.area_code = 'E92000001', figure.period_end
