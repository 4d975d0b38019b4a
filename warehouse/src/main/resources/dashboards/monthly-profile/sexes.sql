-- A row a sex and snapshot, the five newest up to a day, counted from returns; all children first.
SELECT
    CASE breakdown_value WHEN 'all' THEN 'All children' WHEN 'Female' THEN 'Girls' WHEN 'Male' THEN 'Boys' ELSE breakdown_value END
        AS label,
    period_end, source, value, symbol,
    100 * first_value(value) OVER boys / first_value(value) OVER whole AS share
FROM benchmark
WHERE area_code = :authority AND indicator = 'children_looked_after' AND source = 'extract' AND period_type = :every
    AND breakdown IN ('all', 'sex') AND period_end <= :to
WINDOW boys AS (ORDER BY period_end DESC, breakdown_value <> 'Male'), whole AS (ORDER BY period_end DESC, breakdown <> 'all')
QUALIFY dense_rank() OVER (ORDER BY period_end DESC) <= 5
ORDER BY breakdown <> 'all', group_order(breakdown, breakdown_value), period_end
