-- A row a group of ten children or more and one of all children next to it, counted from returns.
WITH figure AS (
    SELECT *
    FROM benchmark
    WHERE area_code = :authority AND indicator = :outcome AND source = 'extract' AND period_type = 'year'
        AND breakdown IN ('all', 'ethnic_group') AND year(period_end) = :year
),
shown AS (
    SELECT *
    FROM figure
    WHERE breakdown = 'ethnic_group' AND (denominator >= 10 OR symbol IS NOT NULL)
)
SELECT
    breakdown_value AS label, 'The group' AS series, indicator, source, numerator, denominator, value, lower, upper, symbol
FROM shown
UNION ALL
SELECT
    shown.breakdown_value, 'All children', whole.indicator, whole.source, whole.numerator, whole.denominator,
    whole.value, whole.lower, whole.upper, whole.symbol
FROM shown, figure AS whole
WHERE whole.breakdown = 'all'
ORDER BY group_order('ethnic_group', label), series
