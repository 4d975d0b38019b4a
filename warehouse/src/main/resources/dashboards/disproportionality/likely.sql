-- A row a group of ten children in care or more: how many times as likely as White children its children are to be in care,
-- with an interval of 99%, as several groups are looked at together (Katz's logarithms). The furthest from 1 comes last.
WITH in_care AS (
    SELECT breakdown, breakdown_value, source, numerator AS children, symbol
    FROM benchmark
    WHERE area_code = :authority AND indicator = 'children_looked_after' AND source = 'extract' AND period_type = 'year'
        AND breakdown = 'ethnic_group' AND year(period_end) = :year
),
in_area AS (
    SELECT breakdown_value, value AS people
    FROM benchmark
    WHERE area_code = :authority AND indicator = 'children_in_area' AND source = 'local' AND period_type = 'year'
        AND breakdown = 'ethnic_group' AND year(period_end) <= :year
    QUALIFY period_end = max(period_end) OVER ()
),
counted AS (
    SELECT
        in_care.*, in_area.people, white.children AS white_children, white_area.people AS white_people,
        in_care.children < 10 AS is_few
    FROM in_care
    JOIN in_area ON in_area.breakdown_value = in_care.breakdown_value
    JOIN in_care AS white ON white.breakdown_value = 'White'
    JOIN in_area AS white_area ON white_area.breakdown_value = 'White'
    WHERE in_care.breakdown_value <> 'White'
),
measured AS (
    SELECT
        *, CASE WHEN NOT is_few THEN (children / people) / (white_children / white_people) END AS ratio,
        2.576 * sqrt(1 / children - 1 / people + 1 / white_children - 1 / white_people) AS reach
    FROM counted
)
SELECT
    breakdown_value AS label, source, children::INTEGER AS children, symbol AS children_symbol, people::INTEGER AS people,
    CASE WHEN NOT is_few THEN round(10000 * children / people, 1) END AS rate,
    CASE WHEN symbol IS NOT NULL THEN symbol WHEN is_few THEN 'u' END AS rate_symbol, round(ratio, 2) AS value,
    round(ratio * exp(-reach), 2) AS lower, round(ratio * exp(reach), 2) AS upper,
    CASE WHEN symbol IS NOT NULL THEN symbol WHEN is_few THEN 'u' END AS symbol,
    1 AS comparator, 'White children' AS comparator_name
FROM measured
ORDER BY ratio IS NOT NULL, abs(ln(ratio)), label
