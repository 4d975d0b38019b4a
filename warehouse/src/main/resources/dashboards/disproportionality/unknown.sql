-- A row a year, counted from returns. A year in which the ethnicity of every child is known has no row of its own.
SELECT period_end, source, value, symbol
FROM benchmark
WHERE area_code = :authority AND indicator = 'children_looked_after' AND source = 'extract' AND period_type = 'year'
    AND breakdown = 'ethnic_group' AND breakdown_value = 'Not known' AND year(period_end) <= :year
ORDER BY period_end
