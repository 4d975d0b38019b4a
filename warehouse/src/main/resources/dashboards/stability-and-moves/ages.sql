-- A row a group and year, counted from returns.
SELECT
    breakdown_value AS label, year(period_end)::VARCHAR AS series, source, numerator, denominator, value, lower, upper, symbol
FROM benchmark
WHERE area_code = :authority AND indicator = 'three_or_more_placements' AND source = 'extract' AND period_type = 'year'
    AND breakdown = 'age_band' AND year(period_end) IN (:year - 1, :year)
ORDER BY group_order(breakdown, breakdown_value), series
