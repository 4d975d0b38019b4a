-- A row a snapshot of the last two years, counted from returns, with how many more than four before.
SELECT
    period_end, source, value, symbol, lag(value) OVER snapshots AS before, lag(symbol) OVER snapshots AS before_symbol,
    value - lag(value, 4) OVER snapshots AS more
FROM benchmark
WHERE area_code = :authority AND indicator = 'children_looked_after' AND source = 'extract' AND period_type = :every
    AND breakdown = 'all' AND period_end <= :to
WINDOW snapshots AS (ORDER BY period_end)
QUALIFY period_end > max(period_end) OVER () - INTERVAL 2 YEAR
ORDER BY period_end
