-- A row a month of the last three years, counted from returns, with the fewest and the most children in any of them.
SELECT period_end, source, value, symbol, min(value) OVER () AS fewest, max(value) OVER () AS most
FROM benchmark
WHERE area_code = :authority AND indicator = 'children_looked_after' AND source = 'extract' AND period_type = 'month'
    AND breakdown = 'all' AND period_end <= :to AND period_end > CAST(:to AS DATE) - INTERVAL 3 YEAR
ORDER BY period_end
