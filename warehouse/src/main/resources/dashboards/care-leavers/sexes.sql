-- A row a group of ten or more and year, counted from returns.
SELECT
    breakdown_value AS label, year(period_end)::VARCHAR AS series, source, numerator, denominator, value, lower, upper, symbol
FROM benchmark
WHERE area_code = :authority AND indicator = 'care_leavers_in_education_employment_training' AND source = 'extract' AND period_type = 'year'
    AND breakdown = 'sex' AND year(period_end) IN (:year - 1, :year)
    AND (denominator >= 10 OR symbol IS NOT NULL)
ORDER BY group_order(breakdown, breakdown_value), series
