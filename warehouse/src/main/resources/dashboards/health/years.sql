-- A row a measure, area and year: the authority from one source each, and England as published.
WITH figure AS (
    SELECT *
    FROM figure_of_years
    WHERE area_code IN (:authority, 'E92000001') AND year(period_end) <= :year
        AND indicator IN (
            'health_assessment', 'dental_check', 'immunisations', 'development_check', 'sdq_received', 'substance_misuse'
        )
    QUALIFY source = first_value(source)
        OVER (PARTITION BY indicator, area_code ORDER BY period_end DESC, value IS NULL, source DESC)
)
SELECT
    figure.indicator, figure.area_code, indicator.title AS panel, area.area_name AS series,
    figure.period_end, figure.source, figure.value, figure.symbol
FROM figure
JOIN indicator ON indicator.id = figure.indicator
JOIN area ON area.area_code = figure.area_code
ORDER BY panel, figure.area_code = 'E92000001', figure.period_end
