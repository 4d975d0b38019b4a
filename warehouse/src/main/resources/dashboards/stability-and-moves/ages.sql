-- A row a group and year, the year that was chosen and the one before, counted from returns.
SELECT
    breakdown_value AS label, year(period_end)::VARCHAR AS series, numerator, denominator, value, symbol
FROM benchmark
WHERE area_code = :authority AND indicator = 'three_or_more_placements' AND source = 'extract' AND period_type = 'year'
    AND breakdown = 'age_band' AND year(period_end) IN (:year - 1, :year)
-- The youngest first.
ORDER BY try_cast(regexp_extract(label, '\d+') AS INTEGER) - starts_with(label, 'Under')::INTEGER, series
