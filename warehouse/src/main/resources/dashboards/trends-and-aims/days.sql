-- A row a year: the median days in care of those who left, counted from returns.
SELECT period_end, source, denominator AS children, value, symbol
FROM figure_of_years
WHERE area_code = :authority AND indicator = 'median_days_in_care_on_leaving' AND source = 'extract'
    AND year(period_end) >= :from
ORDER BY period_end
