-- A row a group, of the authority from one source and of England as published.
WITH figure AS (
    SELECT area_code, breakdown, breakdown_value, source, numerator, symbol
    FROM benchmark
    WHERE indicator = 'children_looked_after' AND period_type = 'year' AND breakdown IN ('all', 'ethnic_group')
        AND year(period_end) = :year AND (area_code = :authority OR (area_code = 'E92000001' AND source = 'published'))
    QUALIFY source = first_value(source) OVER (PARTITION BY area_code ORDER BY breakdown = 'all', source DESC)
)
SELECT
    figure.breakdown_value AS label, area.area_name AS series, figure.source, figure.numerator,
    whole.numerator AS denominator, figure.symbol,
    100 * first_value(figure.numerator) OVER groups / whole.numerator AS white_share
FROM figure
JOIN figure AS whole ON whole.breakdown = 'all' AND whole.area_code = figure.area_code
JOIN area ON area.area_code = figure.area_code
WHERE figure.breakdown = 'ethnic_group'
WINDOW groups AS (PARTITION BY figure.area_code ORDER BY figure.breakdown_value <> 'White')
ORDER BY figure.area_code = 'E92000001', group_order(figure.breakdown, figure.breakdown_value)
