-- A row an age and quarter, the eight newest, counted from returns.
SELECT breakdown_value AS label, period_end, source, value, symbol
FROM benchmark
WHERE area_code = :authority AND indicator = 'started_looked_after' AND source = 'extract' AND period_type = 'quarter'
    AND breakdown = 'age_band' AND year(period_end) <= :to + 1
QUALIFY dense_rank() OVER (ORDER BY period_end DESC) <= 8
ORDER BY group_order(breakdown, breakdown_value), period_end
