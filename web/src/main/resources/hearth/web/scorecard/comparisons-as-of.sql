-- The same as it was published by a day.
SELECT indicator, period_end, source, comparator, statistic, value, contributors, possible
FROM comparison_as_of(?::DATE)
WHERE area_code = ?
    AND list_contains(?::VARCHAR[], indicator)
    AND ((comparator = ? AND statistic = 'mean') OR comparator = 'england')
    AND period_type = 'year'
ORDER BY indicator, source, period_end
