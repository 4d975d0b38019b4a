SELECT period_end, source, comparator, statistic, value, contributors, possible
FROM comparison_of_years
WHERE indicator = ? AND area_code = ?
