-- A row a group and snapshot, the five newest up to a day, counted from returns; all children first.
SELECT
    CASE breakdown WHEN 'all' THEN 'All children' ELSE breakdown_value END AS label, period_end, source, value, symbol,
    first_value(breakdown_value) OVER newest AS largest,
    100 * first_value(value) OVER newest / first_value(value) OVER whole AS share
FROM benchmark
WHERE area_code = :authority AND indicator = 'children_looked_after' AND source = 'extract' AND period_type = :every
    AND breakdown IN ('all', 'age_band') AND period_end <= :to
WINDOW newest AS (ORDER BY period_end DESC, breakdown = 'all', value DESC), whole AS (ORDER BY period_end DESC, breakdown <> 'all')
QUALIFY dense_rank() OVER (ORDER BY period_end DESC) <= 5
ORDER BY breakdown <> 'all', group_order(breakdown, breakdown_value), period_end
