-- A row a quarter of the years chosen, counted from returns.
SELECT period_end, source, value, symbol
FROM benchmark
WHERE area_code = :authority AND indicator = 'adolescents_entering_first_time' AND source = 'extract'
    AND period_type = 'quarter' AND breakdown = 'all' AND year(period_end) BETWEEN :from AND :to + 1
ORDER BY period_end
