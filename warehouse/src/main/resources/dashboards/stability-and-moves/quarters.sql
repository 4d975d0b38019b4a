-- A row a quarter, counted from returns.
SELECT period_end, source, value, symbol
FROM benchmark
WHERE area_code = :authority AND indicator = 'placement_moves' AND source = 'extract' AND period_type = 'quarter'
    AND breakdown = 'all' AND year(period_end) <= :year + 1
ORDER BY period_end
