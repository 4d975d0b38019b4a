-- A row a snapshot, the five newest up to a day, counted from returns, with how many more than in the first of them.
SELECT
    period_end, source, value, symbol, lag(value) OVER snapshots AS before, lag(symbol) OVER snapshots AS before_symbol,
    first_value(value) OVER snapshots AS oldest, first_value(symbol) OVER snapshots AS oldest_symbol,
    value - first_value(value) OVER snapshots AS more
FROM (
    SELECT *
    FROM benchmark
    WHERE area_code = :authority AND indicator = 'children_looked_after' AND source = 'extract' AND period_type = :every
        AND breakdown = 'all' AND period_end <= :to
    ORDER BY period_end DESC
    LIMIT 5
)
WINDOW snapshots AS (ORDER BY period_end)
ORDER BY period_end
