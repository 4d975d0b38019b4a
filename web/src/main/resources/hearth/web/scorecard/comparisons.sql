-- The neighbours' mean and England for a whole board, every year.
SELECT indicator, period_end, source, comparator, statistic, value, contributors, possible
FROM comparison_of_years
WHERE area_code = ?
    AND list_contains(?::VARCHAR[], indicator)
    AND ((comparator = ? AND statistic = 'mean') OR comparator = 'england')
ORDER BY indicator, source, period_end
