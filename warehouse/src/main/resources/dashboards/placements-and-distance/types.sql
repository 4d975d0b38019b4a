-- A row a kind of placement and year, the year that was chosen and the one before, counted from returns.
SELECT breakdown_value AS label, year(period_end)::VARCHAR AS series, source, value, symbol
FROM benchmark
WHERE area_code = :authority AND indicator = 'children_looked_after' AND source = 'extract' AND period_type = 'year'
    AND breakdown = 'placement_group' AND year(period_end) IN (:year - 1, :year)
ORDER BY max(value) OVER (PARTITION BY breakdown_value) DESC NULLS LAST, label, series
