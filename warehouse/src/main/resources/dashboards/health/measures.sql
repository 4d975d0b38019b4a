-- A row a measure, from one source each, with the year before and England's published figure.
WITH own AS (
    SELECT *
    FROM figure_of_years
    WHERE area_code = :authority AND year(period_end) <= :year
        AND indicator IN (
            'health_assessment', 'dental_check', 'immunisations', 'development_check', 'sdq_received', 'substance_misuse'
        )
    QUALIFY source = first_value(source) OVER (PARTITION BY indicator ORDER BY period_end DESC, value IS NULL, source DESC)
)
SELECT
    own.indicator, indicator.title AS label, own.source, own.value, own.symbol,
    before.value AS before, before.symbol AS before_symbol,
    england.value AS comparator, england.symbol AS comparator_symbol
FROM own
JOIN indicator ON indicator.id = own.indicator
LEFT JOIN own AS before ON before.indicator = own.indicator AND before.period_end = own.period_end - INTERVAL 1 YEAR
LEFT JOIN figure_of_years AS england
    ON england.area_code = 'E92000001' AND england.indicator = own.indicator AND england.period_end = own.period_end
    AND england.source = 'published'
WHERE year(own.period_end) = :year
ORDER BY label
