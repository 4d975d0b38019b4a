-- A row a snapshot of the last three years, counted from returns, with how many more than the one before.
SELECT period_end, source, value, symbol, value - lag(value, 4) OVER (ORDER BY period_end) AS more
FROM benchmark
WHERE area_code = :authority AND indicator = 'children_looked_after' AND source = 'extract' AND period_type = :every
    AND breakdown = 'all'
QUALIFY period_end > max(period_end) OVER () - INTERVAL 3 YEAR
ORDER BY period_end
